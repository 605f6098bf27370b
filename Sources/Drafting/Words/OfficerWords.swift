/// The words by which a notice speaks of the data protection officer.
enum OfficerWords {
  private static let names = [
    "data protection officer", "swyddog diogelu data", "dataprotectionofficer",
  ]

  static func isNamed(in plain: PlainPassage) -> Bool { plain.has(names) || plain.says("dpo") }

  /// The words as the notice writes them; a person's name is not among them.
  static func name(in words: String) -> String? {
    for name in names.prefix(2) {
      let lower = words.lowercased()
      // Where lower case has other lengths, the words are somebody else's than expected.
      guard lower.count == words.count, let range = lower.firstRange(of: name) else { continue }
      let offset = lower.distance(from: lower.startIndex, to: range.lowerBound)
      return String(words.dropFirst(offset).prefix(name.count))
    }
    return nil
  }
}
