/// Texts of a notice as a register writes them.
enum DraftText {
  static let nameCharactersMax = 110
  static let detailCharactersMax = 1_500

  /// Without white space and marks at its ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace || leading.contains(first) {
      rest.removeFirst()
    }
    while let last = rest.last, last.isWhitespace || trailing.contains(last) { rest.removeLast() }
    return visible(String(rest))
  }

  /// A short phrase: the text up to where it can be broken off.
  static func name(_ text: String) -> String {
    let text = trimmed(text)
    guard text.count > nameCharactersMax else { return text }
    let start = text.prefix(nameCharactersMax)
    for end in [". ", ": ", "; ", " – ", " (", ", "] {
      if let range = start.ranges(of: end).last,
        start.distance(from: start.startIndex, to: range.lowerBound) > nameCharactersMax / 3
      {
        return trimmed(start[..<range.lowerBound])
      }
    }
    return trimmed(start[..<(start.lastIndex(of: " ") ?? start.endIndex)])
  }

  /// The whole text where its name had to be cut.
  static func detail(_ text: String) -> String? {
    let text = trimmed(text)
    guard text.count > nameCharactersMax else { return nil }
    return String(text.prefix(detailCharactersMax))
  }

  /// Without characters that a register file does not take: what is left may be nothing.
  private static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !isWritten($0) }) else { return text }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.unicodeScalars.filter(isWritten))
    return String(kept)
  }

  private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 13: true
    case 0..<32, 127..<160, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  private static let leading: Set<Character> = ["-", "–", "—", "•", "·", "*", "|", ":", ",", ";"]
  private static let trailing: Set<Character> = [".", ",", ";", ":", "|", "-", "–", "—"]
}
