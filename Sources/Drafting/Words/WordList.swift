/// The parts of a list in a sentence: "name, address and date of birth".
///
/// A list is taken apart only where each part is a short name. One with clauses in it stays whole:
/// what stands behind "which" could belong to all of its parts.
enum WordList {
  private static let partWordsMax = 6
  /// Shorter than others: "loans and charges" are two, "the care given and how" is none.
  private static let lastWordsMax = 3

  /// - Returns: nil where it is no list, or not safe to take apart.
  static func parts(_ text: String) -> [String]? {
    guard !text.contains(where: { "()[];:.".contains($0) }) else { return nil }
    var parts = text.split(separator: ",").map { DraftText.trimmed($0) }.filter { !$0.isEmpty }
    guard parts.count > 1, let last = parts.popLast() else { return nil }
    parts += ends(of: last)
    let plain = parts.map { PlainPassage($0) }
    guard parts.count > 2,
      plain.allSatisfy({ part in
        let words = part.words
        return !words.isEmpty && words.count <= partWordsMax && !part.says(clauses)
      })
    else { return nil }
    return parts
  }

  /// The last part, without the word that joins it, and in two where it joins two.
  private static func ends(of last: String) -> [String] {
    var words = last.split(separator: " ").map(String.init)
    if let first = words.first, joins.contains(first.lowercased()) { words.removeFirst() }
    guard let place = words.firstIndex(where: { joins.contains($0.lowercased()) }), place > 0,
      place < words.count - 1, place <= lastWordsMax, words.count - place - 1 <= lastWordsMax
    else { return [words.joined(separator: " ")] }
    return [
      words[..<place].joined(separator: " "), words[(place + 1)...].joined(separator: " "),
    ]
  }

  private static let joins: Set<String> = ["and", "or", "a", "ac", "neu", "&"]

  private static let clauses = [
    "which", "that", "who", "whom", "where", "when", "whether", "if", "how", "why", "because",
    "we", "you", "they", "is", "are", "was", "will", "may", "can", "has", "have", "including",
    "such", "eg", "etc", "sydd", "sy", "sut", "pan", "lle", "os", "ni", "mae", "yw", "fel", "er",
    "byddwn", "gallwn", "other", "others", "eraill",
  ]
}
