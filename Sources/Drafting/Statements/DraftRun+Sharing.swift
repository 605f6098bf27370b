import Documents
import Reading
import Register
import RegisterLanguage

extension DraftRun {
  /// To whom information goes, and to whom it does not.
  ///
  /// - Law: UK GDPR Art 13(1)(e)
  mutating func draftRecipients() {
    for statement in units(.recipient) {
      let passage = naming(
        statement.passage, columns: ["who", "recipient", "organisation", "shared", "gyda phwy"])
      let words = parts.words(passage)
      let lines = parts.lines(passage)
      let isRefusal = statement.value == "none"
      let names = isRefusal ? [words] : recipients(words)
      for name in names {
        let values = isRefusal ? refusal(words) : self.values(ofRecipient: words)
        change(fileOf: passage) {
          $0.add(.recipient, name, at: lines, sameAs: isRefusal ? "none" : "", values)
        }
      }
    }
  }

  private func refusal(_ words: String) -> [(key: String, value: YAMLDraft)] {
    let values: [(key: String, value: YAMLDraft)] = [("shared", .plain("false"))]
    if let condition = Self.condition(in: words) {
      return [("when", pairs.pair(condition))] + values
    }
    // "not with other users" is no promise about everybody.
    let isWhole = PlainPassage(words).has(Self.anybody)
    guard !isWhole, let place = words.firstRange(of: " with ") else { return values }
    return [("when", pairs.pair(DraftText.name(String(words[place.lowerBound...]))))] + values
  }

  private func values(ofRecipient words: String) -> [(key: String, value: YAMLDraft)] {
    let plain = PlainPassage(words)
    var values: [(key: String, value: YAMLDraft)] = []
    if plain.has("processor", "prosesydd", "brosesydd")
      || plain.says(
        "on our instructions", "on our behalf", "on behalf of the council", "ar ein cyfarwyddyd",
        "ar ein rhan")
    {
      values.append(("role", .plain("processor")))
    } else if plain.says("the public", "general public", "publish", "y cyhoedd") {
      values.append(("role", .plain("public")))
    }
    if plain.has("anonym", "dienw", "ddienw") || plain.says("totals only", "cannot be identified") {
      values.append(("form", .plain("anonymous")))
    }
    return values
  }

  /// "with the police, courts and schools": the names behind the last "with" or "to".
  private func recipients(_ words: String) -> [String] {
    if let parts = WordList.parts(words) { return parts }
    for lead in [" with: ", " with ", " to: ", " â: ", " gyda: ", " gyda "] {
      guard let place = words.ranges(of: lead).last else { continue }
      if let parts = WordList.parts(String(words[place.upperBound...])) { return parts }
    }
    return [words]
  }

  /// "without your consent", "unless the law requires it": the notice's own words.
  static func condition(in words: String) -> String? {
    let lower = words.lowercased()
    guard lower.count == words.count,
      let start = conditions.compactMap({ lower.firstRange(of: " \($0) ")?.lowerBound }).min()
    else { return nil }
    let offset = lower.distance(from: lower.startIndex, to: start)
    let condition = DraftText.name(String(words.dropFirst(offset)))
    return condition.isEmpty ? nil : condition
  }

  private static let conditions = [
    "without", "unless", "except", "but", "although", "save", "where", "if", "oni bai", "heb eich",
    "ac eithrio", "ond", "er y",
  ]
  private static let anybody = [
    "anyone", "anybody", "third part", "others", "outside", "external", "any other", "other organ",
    "neb", "unrhyw un", "trydydd", "allanol", "eraill",
  ]

  // MARK: Other countries

  /// - Law: UK GDPR Art 13(1)(f)
  mutating func draftTransfers() {
    for statement in units(.transfer) {
      let passage = naming(
        statement.passage, columns: ["country", "where", "transfer", "gwlad", "ble"])
      let words = parts.words(passage)
      let places = PlaceNames.all(in: reading.words(of: passage))
      let own = DraftText.trimmed(reading.document.words(statement.words))
      let to = places.isEmpty ? [own.isEmpty ? DraftText.name(words) : own] : places
      var values: [(key: String, value: YAMLDraft)] = [("to", .list(to.map { .text($0) }))]
      let plain = PlainPassage(words)
      if plain.has(Self.denials) { values.append(("default", .plain("deny"))) }
      if plain.has(Self.safeguards) {
        values.append(("safeguards", pairs.pair(DraftText.name(words))))
      }
      body.add(
        .transfer, words, at: parts.lines(passage),
        assumed: places.isEmpty ? DraftMessages.transferPlace : nil, values)
    }
  }

  private static let denials = [
    "not transfer", "not process", "not send", "do not store", "not be transferred", "not share",
    "never", "will not", "do not send", "none of", "nid ydym", "ni fyddwn", "nid yw",
  ]
  private static let safeguards = [
    "adequacy", "data transfer agreement", "standard contractual", "equivalent", "safeguard",
    "digonolrwydd", "drosglwyddo data", "cyfwerth", "binding corporate",
  ]
}
