/// A phrase as it is written, before its alternatives are spelled out.
enum WrittenElement: Sendable {
  case one(Phrase.Element)
  /// One of several sequences, of which one may be empty.
  case either([[WrittenElement]])

  /// Every sequence of plain elements that some written ones stand for.
  static func spelled(_ written: [WrittenElement]) -> [[Phrase.Element]] {
    written.reduce([[]]) { sequences, element in
      switch element {
      case .one(let one): sequences.map { $0 + [one] }
      case .either(let alternatives):
        sequences.flatMap { sequence in
          alternatives.flatMap { spelled($0).map { sequence + $0 } }
        }
      }
    }
  }
}
