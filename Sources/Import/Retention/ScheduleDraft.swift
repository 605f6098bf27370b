import Register
import RegisterLanguage
import Wording

/// A service of which a schedule gives the retention, class by class.
struct ScheduleDraft {
  typealias Row = ImportTable<RetentionImport.Column>.Row

  let id: String
  let name: String
  let pairs: PairMaker
  private(set) var classes: [String] = []
  private var events: [String] = []
  private var statements = StatementsDraft()

  static let rowsMax = 1_500

  init(id: String, name: String, pairs: PairMaker) {
    self.id = id
    self.name = name
    self.pairs = pairs
  }

  /// - Returns: why the row was not taken; nil where it was.
  mutating func add(
    _ row: Row, title: String, headings: [RetentionImport.Column: String]
  ) -> ImportIssue? {
    func refused(
      _ column: RetentionImport.Column, _ reason: ImportIssue.Reason
    ) -> ImportIssue {
      ImportIssue(row: row.number, column: headings[column], .rowNotTaken, reason)
    }
    guard classes.count < Self.rowsMax else {
      return refused(.recordClass, .tooManyRows(max: Self.rowsMax))
    }
    if CellList.isNothing(row[.recordClass]) { return refused(.recordClass, .missing) }
    if CellList.isNothing(row[.period]) { return refused(.period, .missing) }
    guard let term = PeriodPhrase.read(row[.period], trigger: row[.trigger]) else {
      return refused(.period, .unreadableValue(row[.period]))
    }
    guard let action = ActionPhrase(row[.action]) else {
      return refused(.action, .unreadableValue(row[.action]))
    }
    take(row, term, action, title: title)
    return nil
  }

  private mutating func take(
    _ row: Row, _ term: ReadTerm, _ action: ActionPhrase, title: String
  ) {
    for event in term.events where !events.contains(event) { events.append(event) }
    var values: [(key: String, value: YAMLDraft)] = []
    if let detail = detail(row) { values.append(("detail", detail)) }
    let text = String(row[.recordClass].prefix(PairMaker.charactersMax))
    var ids = classIds
    let recordClass = ids.id(for: text, else: "class")
    classIds = ids
    classes.append(recordClass)
    values.append(("applies", .mapping([("record-class", .plain(recordClass))])))
    values.append(("keep", .plain(term.text)))
    values.append(("then", .plain(action.ending)))
    values.append(("schedule", .text(title)))
    _ = statements.add(
      .retention, text, pairs.pair(text), row: row.number, sameAs: nil,
      assumed: ReadTerm.both(term.assumption, action.assumption), values: values)
  }

  private var classIds = IdMaker()

  /// Authority and notes, as one text.
  private func detail(_ row: Row) -> YAMLDraft? {
    let authority = CellList.isNothing(row[.authority]) ? nil : row[.authority]
    let notes = CellList.isNothing(row[.notes]) ? nil : row[.notes]
    let parts = [
      authority.map { Message(cy: "Awdurdod: \($0).", en: "Authority: \($0).") },
      notes.map { Message(cy: $0, en: $0) },
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    let max = PairMaker.charactersMax
    return PairMaker.pair(
      cy: String(parts.map(\.cy).joined(separator: " ").prefix(max)),
      en: String(parts.map(\.en).joined(separator: " ").prefix(max)))
  }

  func file(source: String) -> ImportedFile {
    var members: [(key: String, value: YAMLDraft)] = [
      ("service", .plain(id)), ("name", pairs.pair(name)),
      (
        "summary",
        PairMaker.pair(
          cy: "Cofnodion \(name), fel y mae’r amserlen gadw yn eu rhestru.",
          en: "Records of \(name), as the retention schedule lists them.")
      ),
    ]
    if !events.isEmpty { members.append(("events", .list(events.map(YAMLDraft.plain)))) }
    members.append(
      ("facts", .mapping([("record-class", .list(classes.map(YAMLDraft.plain)))])))
    members += statements.sections
    let silent: [Silence.Topic] = [
      .subjects, .items, .source, .purposes, .lawfulBasis, .recipients, .transfers,
    ]
    members.append(("not-stated", .list(silent.map { .plain($0.rawValue) })))
    let remark = """
      Made from \(source); 'from' gives the rows of that sheet. A schedule says how long records are
      kept and no more: the rest is under not-stated.
      """
    return ImportedFile(name: "services/\(id).yaml", text: YAMLDraft.document(remark, members))
  }
}
