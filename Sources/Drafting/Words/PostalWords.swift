import Reading

/// A postal address, in one sentence or on lines of its own.
enum PostalWords {
  /// - Returns: the address up to its postcode, and the passages of its lines.
  static func address(
    endingAt passage: Int, _ parts: NoticeParts
  ) -> (words: String, passages: [Int]) {
    let words = parts.words(passage)
    let own = upToPostcode(words)
    if own.split(separator: " ").count > 4 {
      return (afterLead(own), [passage])
    }
    var lines = [passage]
    var before = passage - 1
    let section = parts.section(passage)
    while before >= 0, lines.count < linesMax, parts.section(before) == section,
      parts.plain(before).words.count <= lineWordsMax,
      parts.reading.passages[before].role != .heading, !endsSentence(before, parts)
    {
      lines.insert(before, at: 0)
      before -= 1
    }
    return (
      lines.map { $0 == passage ? own : parts.words($0) }.joined(separator: ", "),
      lines
    )
  }

  private static let linesMax = 8
  private static let lineWordsMax = 6

  private static func endsSentence(_ passage: Int, _ parts: NoticeParts) -> Bool {
    let words = parts.reading.words(of: passage)
    return words.hasSuffix(".") || words.hasSuffix(":")
  }

  /// A postcode has its digit and two letters at the end.
  private static func upToPostcode(_ text: String) -> String {
    let words = text.split(separator: " ").map(String.init)
    let place = words.indices.last { index in
      let bare = words[index].prefix { $0.isLetter || $0.isNumber }
      return bare.count == 3 && bare.first?.isNumber == true
        && bare.dropFirst().allSatisfy { $0.isLetter && $0.isUppercase }
    }
    guard let place else { return text }
    return DraftText.trimmed(words[...place].joined(separator: " "))
  }

  /// "Write to us at County Hall, ...": what follows the last of the small words.
  private static func afterLead(_ text: String) -> String {
    for lead in [" at: ", " to: ", " at ", " to ", " yn: ", " yn ", " at: "] {
      if let place = text.ranges(of: lead).last, text[place.upperBound...].contains(",") {
        return DraftText.trimmed(text[place.upperBound...])
      }
    }
    return text
  }
}
