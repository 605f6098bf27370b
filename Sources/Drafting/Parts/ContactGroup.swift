import RegisterLanguage

/// The ways to reach one party.
struct ContactGroup {
  let party: Party
  let section: Int
  /// The passage that names the party.
  let naming: Int
  var lines: [ClosedRange<Int>] = []
  var passages: [Int] = []
  var email: [String] = []
  var telephone: [String] = []
  var channels: [String] = []
  var post: String?

  init(party: Party, section: Int, naming: Int) {
    self.party = party
    self.section = section
    self.naming = naming
  }

  enum Party { case body, officer, commissioner }

  static let linesBackMax = 9

  static func party(in plain: PlainPassage) -> Party? {
    if OfficerWords.isNamed(in: plain) { return .officer }
    if plain.has(
      "information commission", "comisiynydd gwybodaeth", "chomisiynydd gwybodaeth", "ombudsman",
      "ombwdsmon", "comisiwn gwybodaeth", "gomisiynydd gwybodaeth")
      || plain.says("ico")
    {
      return .commissioner
    }
    return nil
  }

  func values(_ pairs: DraftPairs) -> [(key: String, value: YAMLDraft)] {
    var values: [(key: String, value: YAMLDraft)] = []
    for (key, texts) in [("email", email), ("telephone", telephone)] where !texts.isEmpty {
      values.append((key, .list(texts.map { .text($0) })))
    }
    if let post { values.append(("post", pairs.pair(post))) }
    if !channels.isEmpty { values.append(("channels", .list(channels.map { .text($0) }))) }
    return values
  }
}
