/// Finds which records a sentence about keeping speaks of: "the pupil file", "complaints".
///
/// - Law: UK GDPR Art 13(2)(a)
enum KeptRecords {
  private static let wordsMax = 9

  /// - Returns: nil where it speaks of everything, or names nothing.
  static func name(in text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    let plain = words.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
    return headed(text) ?? kept(words, plain) ?? keeping(words, plain)
  }

  /// "Complaints: 6 years", "Complaints - 6 years".
  private static func headed(_ text: String) -> String? {
    for mark in [": ", " - ", " – "] {
      if let place = text.firstRange(of: mark) { return named(String(text[..<place.lowerBound])) }
    }
    return nil
  }

  /// "Subject access requests are kept for five years".
  private static func kept(_ words: [String], _ plain: [String]) -> String? {
    guard
      let verb = plain.indices.first(where: { index in
        index > 0 && verbs.contains(plain[index])
          && plain[max(0, index - 3)..<index].contains(where: helpers.contains)
      })
    else { return nil }
    let start = plain[..<verb].firstIndex(where: helpers.contains) ?? verb
    return named(words[..<start].joined(separator: " "))
  }

  /// "We keep the pupil file until ...".
  private static func keeping(_ words: [String], _ plain: [String]) -> String? {
    guard let verb = plain.firstIndex(where: active.contains) else { return nil }
    let rest = plain.indices.dropFirst(verb + 1)
    guard let end = rest.first(where: { ends.contains(plain[$0]) }), end > verb + 1 else {
      return nil
    }
    return named(words[(verb + 1)..<end].joined(separator: " "))
  }

  private static func named(_ text: String) -> String? {
    let text = DraftText.trimmed(text)
    let plain = PlainPassage(text)
    guard (1...wordsMax).contains(plain.words.count),
      plain.words.contains(where: { !general.contains(String($0)) })
    else { return nil }
    return text
  }

  private static let helpers: Set<String> = ["is", "are", "be", "been", "was", "were"]
  private static let verbs: Set<String> = [
    "kept", "retained", "held", "stored", "deleted", "destroyed", "erased", "removed", "disposed",
  ]
  private static let active: Set<String> = [
    "keep", "keeps", "retain", "retains", "hold", "store", "delete", "destroy", "cadw", "cadwn",
    "cedwir",
  ]
  private static let ends: Set<String> = [
    "for", "until", "after", "permanently", "indefinitely", "no", "only", "in", "within", "am",
    "tan", "hyd", "nes", "ddim", "yn",
  ]
  /// Words that name no class of records.
  private static let general: Set<String> = [
    "the", "a", "an", "any", "all", "this", "that", "these", "those", "it", "them", "your", "our",
    "you", "we", "us", "i", "my", "information", "data", "personal", "record", "records", "details",
    "will", "may", "of", "and", "about", "gwybodaeth", "wybodaeth", "eich", "ein", "y", "yr", "ei",
    "hi", "ni", "chi", "bersonol", "personol", "hon", "hwn", "pob", "only", "not", "longer",
  ]
}
