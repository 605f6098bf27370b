import Publishing
import Register
import RegisterLanguage
import Wording

extension ServiceDraft {
  mutating func retention(_ row: Row, _ items: [String]) {
    let text = cut(row, .retention)
    guard !CellList.isNothing(text) else { return }
    let term = PeriodPhrase.read(text)
    if term == nil { report(row, .retention, .read, .namedAsSchedule(text)) }
    // A policy that cannot be read as a period is named, so that nobody takes it for a silence.
    let keep = term ?? ReadTerm("as the schedule says", assumption: KindGuess.schedule)
    for event in keep.events where !events.contains(event) { events.append(event) }
    var values: [(key: String, value: YAMLDraft)] = [("keep", .plain(keep.text))]
    let policy = row[.retentionPolicy]
    if !CellList.isNothing(policy), !CellList.isNone(policy) {
      values.append(("schedule", .text(cut(row, .retentionPolicy))))
    } else if term == nil {
      values.append(("schedule", .text(text)))
    }
    _ = statements.add(
      .retention, text, pairs.pair(text), row: row.number, sameAs: text + "\u{1}" + policy,
      assumed: keep.assumption, values: values, lists: [("items", items)])
  }

  /// What a row says beside its purpose, its data and where they go.
  mutating func others(_ row: Row, _ purpose: String) {
    _ = names(
      row, .security, .security, commas: false)
    if !CellList.isNothing(row[.location]) {
      let place = cut(row, .location)
      _ = statements.add(
        .security, place, pairs.pair(place), row: row.number, sameAs: place,
        values: [("systems", .list(CellList.parts(place).map(YAMLDraft.text)))])
    }
    rights(row)
    automatedDecisions(row)
    if !CellList.isNothing(row[.consentRecord]), !CellList.isNone(row[.consentRecord]) {
      let text = cut(row, .consentRecord)
      _ = statements.add(
        .consent, text, pairs.pair(text), row: row.number, sameAs: text,
        values: [("evidence", .text(text))], lists: [("purposes", [purpose])])
    }
    assessments(row)
    for column in [RecordColumn.breach, .breachLink, .retainedPerPolicy, .reasons]
    where !CellList.isNothing(row[column])
      && (column == .retainedPerPolicy || !CellList.isNone(row[column]))
    {
      report(row, column, .cellNotTaken, .belongsToCasebook)
    }
  }

  private mutating func rights(_ row: Row) {
    let text = row[.rights]
    guard !CellList.isNothing(text) else { return }
    let found = KindGuess.rights(text)
    if found.isEmpty { report(row, .rights, .cellNotTaken, .unreadableValue(text)) }
    for right in found {
      guard let name = Self.rightNames[right] else { continue }
      _ = statements.add(
        .right, name.en, PairMaker.pair(cy: name.cy, en: name.en), row: row.number,
        sameAs: name.en, values: [("right", .plain(right.rawValue))])
    }
  }

  private static let rightNames: [Right.Name: Message] = [
    .information: Message(cy: "Cael gwybod", en: "To be informed"),
    .access: Message(cy: "Mynediad", en: "Access"),
    .rectification: Message(cy: "Cywiro", en: "Rectification"),
    .erasure: Message(cy: "Dileu", en: "Erasure"),
    .restriction: Message(cy: "Cyfyngu ar brosesu", en: "Restriction of processing"),
    .objection: Message(cy: "Gwrthwynebu", en: "Objection"),
    .portability: Message(cy: "Cludo data", en: "Data portability"),
    .automatedDecisions: Message(
      cy: "Hawliau ynghylch penderfyniadau awtomataidd", en: "Rights about automated decisions"),
    .withdrawal: Message(cy: "Tynnu cydsyniad yn ôl", en: "Withdrawal of consent"),
  ]

  private mutating func automatedDecisions(_ row: Row) {
    let text = row[.automatedDecisions]
    guard !CellList.isNothing(text) else { return }
    let first = PlainText.words(text).first ?? ""
    let isMade: Bool
    switch first {
    case "no", "none", "nac", "na", "dim", "false", "n": isMade = false
    case "yes", "y", "oes", "ie", "true": isMade = true
    default: return report(row, .automatedDecisions, .cellNotTaken, .unreadableValue(text))
    }
    let isWord = PlainText.words(text).count == 1
    let name =
      isWord
      ? (isMade
        ? PairMaker.pair(
          cy: "Gwneir penderfyniadau awtomataidd", en: "Automated decisions are made")
        : PairMaker.pair(
          cy: "Ni wneir penderfyniadau awtomataidd", en: "No automated decisions are made"))
      : pairs.pair(cut(row, .automatedDecisions))
    _ = statements.add(
      .automatedDecision, isMade ? "automated" : "not automated", name, row: row.number,
      sameAs: isWord ? "\(isMade)" : text, values: [("made", .plain("\(isMade)"))])
  }

  /// What the sheet says of an impact assessment, as facts of a document beside the notice.
  private mutating func assessments(_ row: Row) {
    let columns: [(RecordColumn, String)] = [
      (.assessmentRequired, "required"), (.assessmentProgress, "progress"),
      (.assessmentLink, "link"),
    ]
    let stated = columns.filter { !CellList.isNothing(row[$0.0]) }
    if !stated.isEmpty {
      let facts = stated.map { (key: $0.1, value: YAMLDraft.text(cut(row, $0.0))) }
      _ = statements.add(
        .notice, "impact assessment",
        PairMaker.pair(
          cy: "Asesiad o’r Effaith ar Ddiogelu Data", en: "Data Protection Impact Assessment"),
        row: row.number, sameAs: stated.map { row[$0.0] }.joined(separator: "\u{1}"),
        values: [
          ("document", .text("Data Protection Impact Assessment")), ("states", .mapping(facts)),
        ])
    }
    if !CellList.isNothing(row[.interestsAssessment]), !CellList.isNone(row[.interestsAssessment]) {
      document(
        row, .interestsAssessment,
        Message(cy: "Asesiad o fuddiannau dilys", en: "Legitimate interests assessment"))
    }
  }
}
