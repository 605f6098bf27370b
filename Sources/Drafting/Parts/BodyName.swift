/// Finds the name of the body in a sentence that says who the controller is.
enum BodyName {
  private static let wordsMax = 12

  static func read(_ text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    let plain = words.map { $0.lowercased().replacing("’", with: "'") }
    for (index, word) in plain.enumerated() {
      let rest = plain[index...].map(bare)
      // "X is the data controller", "X is registered ...", "X yw'r rheolydd".
      if rest.starts(with: ["is"]) || rest.starts(with: ["are"]) || word == "becomes"
        || ["yw'r", "yw", "ydy'r"].contains(word)
      {
        let next = rest.dropFirst().prefix(4).joined(separator: " ")
        let isController = ["controller", "registered", "rheolydd", "reolydd"]
          .contains { next.contains($0) }
        if isController, let name = name(endingBefore: index, in: words) { return name }
      }
      for marker in markers where rest.starts(with: marker) {
        if let name = name(from: index + marker.count, in: words) { return name }
      }
    }
    return nil
  }

  private static let markers: [[String]] = [
    ["controller", "is"], ["controller", "for", "this", "notice", "is"], ["served", "by"],
    ["processed", "by"], ["notice", "says", "how"], ["rheolydd", "yw"], ["rheolydd", "data", "yw"],
    ["rheolydd", "ydy"],
  ]

  private static func name(endingBefore end: Int, in words: [String]) -> String? {
    var start = end
    while start > 0, end - start < wordsMax, isPart(words[start - 1]),
      !(words[start - 1].last.map { ".;:".contains($0) } ?? false)
    {
      start -= 1
    }
    return name(words[start..<end])
  }

  private static func name(from start: Int, in words: [String]) -> String? {
    var end = start
    while end < words.count, end - start < wordsMax, isPart(words[end]) {
      end += 1
      if let last = words[end - 1].last, ".,;:".contains(last) { break }
    }
    return start < end ? name(words[start..<end]) : nil
  }

  /// - Returns: nil where no word of it is a name.
  private static func name(_ words: ArraySlice<String>) -> String? {
    var words = words
    while let first = words.first, joins.contains(bare(first.lowercased())) {
      words = words.dropFirst()
    }
    while let last = words.last, joins.contains(bare(last.lowercased())) {
      words = words.dropLast()
    }
    guard let first = words.first, !pronouns.contains(bare(first.lowercased())) else { return nil }
    var name = DraftText.trimmed(words.joined(separator: " "))
    for (open, close) in [("(", ")"), ("“", "”")] where name.contains(open) != name.contains(close)
    {
      name = name.replacing(open, with: "").replacing(close, with: "")
    }
    return name.count > 2 ? name : nil
  }

  private static func isPart(_ word: String) -> Bool {
    guard let first = word.drop(while: { "(“\"".contains($0) }).first else { return false }
    return first.isUppercase || joins.contains(word.lowercased()) || word == "&"
  }

  private static func bare(_ word: String) -> String {
    word.filter { $0.isLetter || $0.isNumber || $0 == "'" }
  }

  private static let joins: Set<String> = ["of", "and", "the", "for", "y", "yr", "a", "ac", "o"]
  private static let pronouns: Set<String> = [
    "we", "our", "us", "i", "it", "this", "that", "who", "which", "your", "you", "ni", "ein",
    "data", "each", "they", "there", "information", "mae", "pwy", "hwn", "if", "where", "when",
  ]
}
