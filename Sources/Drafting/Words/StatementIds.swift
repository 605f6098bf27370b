/// Ids of the statements of one file, made of the words of their names, each once.
struct StatementIds {
  private var taken: Set<String> = []
  private static let lengthMax = 40

  /// - Returns: lower-case letters, digits and hyphens, at most 48.
  mutating func id(for name: String, else fallback: String) -> String {
    let base = Self.base(name, without: Self.small) ?? Self.base(name, without: []) ?? fallback
    var id = base
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }

  /// - Returns: nil for a text without a Latin letter or digit.
  static func base(_ name: String, without small: Set<String>) -> String? {
    var base = ""
    for word in PlainPassage(name).words.map(ascii) where !word.isEmpty && !small.contains(word) {
      let longer = base.isEmpty ? String(word.prefix(lengthMax)) : "\(base)-\(word)"
      guard longer.utf8.count <= lengthMax else { break }
      base = longer
    }
    return base.isEmpty ? nil : base
  }

  private static func ascii(_ word: Substring) -> String {
    String(
      word.compactMap { character -> Character? in
        let plain = accents[character] ?? character
        return plain.isASCII ? plain : nil
      })
  }

  /// Words that tell one id from another least.
  static let small: Set<String> = [
    "a", "an", "the", "of", "and", "or", "to", "in", "on", "for", "we", "our", "us", "you", "your",
    "is", "are", "be", "may", "will", "this", "that", "it", "with", "y", "yr", "ac", "a’r", "o",
    "i", "ein", "eich", "chi", "neu", "yn", "ar", "ni", "am", "gan",
  ]

  private static let accents: [Character: Character] = [
    "â": "a", "ê": "e", "î": "i", "ô": "o", "û": "u", "ŵ": "w", "ŷ": "y", "á": "a", "é": "e",
    "í": "i", "ó": "o", "ú": "u", "à": "a", "è": "e", "ì": "i", "ò": "o", "ù": "u", "ä": "a",
    "ë": "e", "ï": "i", "ö": "o", "ü": "u",
  ]
}
