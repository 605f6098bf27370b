/// A text as its words alone: in lower case, without marks, with one space before and after each.
///
/// Names are looked for in it, so that case, commas, brackets and kinds of apostrophe do not hide
/// one: "Her Majesty’s Courts" has the words " her majestys courts ".
struct PlainWords: Sendable, Hashable {
  private let letters: [UInt8]

  init(_ text: some StringProtocol) {
    var letters: [UInt8] = [Self.space]
    letters.reserveCapacity(text.utf8.count + 2)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'", "\u{2018}", "\u{2019}": continue
      case "A"..."Z": letters.append(UInt8(ascii: scalar) | 0x20)
      case "a"..."z", "0"..."9": letters.append(UInt8(ascii: scalar))
      default:
        if scalar.properties.isAlphabetic {
          letters.append(contentsOf: scalar.utf8)
        } else if letters.last != Self.space {
          letters.append(Self.space)
        }
      }
    }
    if letters.last != Self.space { letters.append(Self.space) }
    self.letters = letters
  }

  /// Whether the words of a name stand in it together; the last may have an s for the plural.
  func contains(_ name: PlainWords) -> Bool { !places(of: name).isEmpty }

  /// Whether a name stands in it without any of some words right before it.
  func contains(_ name: PlainWords, notAfter words: Set<PlainWords>) -> Bool {
    places(of: name).contains { place in
      let start = letters[..<place].lastIndex(of: Self.space) ?? 0
      return !words.contains(PlainWords(letters: Array(letters[start...place])))
    }
  }

  private static let space = UInt8(ascii: " ")

  private init(letters: [UInt8]) { self.letters = letters }

  /// Where the space before the name stands, each time.
  private func places(of name: PlainWords) -> [Int] {
    let sought = name.letters.dropLast()
    guard sought.count < letters.count else { return [] }
    return (0..<(letters.count - sought.count)).filter { place in
      guard letters[place] == Self.space, letters[place + 1] == sought[1] else { return false }
      let end = place + sought.count
      return letters[place..<end].elementsEqual(sought) && isWordEnd(at: end)
    }
  }

  private func isWordEnd(at index: Int) -> Bool {
    letters[index] == Self.space
      || (letters[index] == UInt8(ascii: "s") && letters[index + 1] == Self.space)
  }
}
