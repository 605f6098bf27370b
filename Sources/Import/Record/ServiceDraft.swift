import Publishing
import Register
import RegisterLanguage
import Wording

/// A service that is being made from the rows of one business function.
struct ServiceDraft {
  typealias Row = ImportTable<RecordColumn>.Row

  let id: String
  let name: String
  let pairs: PairMaker
  var rowCount = 0
  var statements = StatementsDraft()
  var events: [String] = []
  var issues: [ImportIssue] = []
  /// The heading of each column as the sheet has it, for reports.
  let headings: [RecordColumn: String]

  static let rowsMax = 400

  mutating func add(_ row: Row) {
    rowCount += 1
    let subjects = names(row, .individuals, .subject)
    let items = items(row)
    let purpose = statements.add(
      .purpose, row[.purpose], pairs.pair(cut(row, .purpose)), row: row.number, sameAs: nil,
      lists: [("items", items), ("subjects", subjects)])
    sources(row, items)
    lawfulBases(row, purpose)
    recipients(row, purpose)
    transfers(row, items)
    retention(row, items)
    others(row, purpose)
  }

  /// The text of a cell, cut to what a register takes.
  mutating func cut(_ row: Row, _ column: RecordColumn) -> String {
    let text = row[column]
    if text.count > PairMaker.charactersMax {
      report(row, column, .read, .cutText(characters: text.count))
    }
    return String(text.prefix(PairMaker.charactersMax))
  }

  mutating func report(
    _ row: Row, _ column: RecordColumn, _ weight: ImportIssue.Weight,
    _ reason: ImportIssue.Reason
  ) {
    issues.append(
      ImportIssue(row: row.number, column: headings[column], weight, reason))
  }

  /// One statement for each name in a cell.
  mutating func names(
    _ row: Row, _ column: RecordColumn, _ kind: StatementKind, commas: Bool = true,
    values: [(key: String, value: YAMLDraft)] = [], lists: [(key: String, ids: [String])] = []
  ) -> [String] {
    guard !CellList.isNothing(row[column]) else { return [] }
    return CellList.parts(row[column], commas: commas).map { name in
      statements.add(
        kind, name, pairs.pair(name), row: row.number, sameAs: name, values: values, lists: lists)
    }
  }

  private mutating func items(_ row: Row) -> [String] {
    guard !CellList.isNothing(row[.personalData]) else { return [] }
    return CellList.parts(row[.personalData]).map { name in
      var values: [(key: String, value: YAMLDraft)] = []
      var lists: [(key: String, ids: [String])] = []
      let guess = KindGuess.category(name)
      if let guess {
        values.append(("category", .plain(guess.category.rawValue)))
        lists.append(("special", guess.special.map(\.rawValue)))
      }
      return statements.add(
        .item, name, pairs.pair(name), row: row.number, sameAs: name,
        assumed: guess == nil ? nil : KindGuess.category, values: values, lists: lists)
    }
  }

  private mutating func sources(_ row: Row, _ items: [String]) {
    guard !CellList.isNothing(row[.source]) else { return }
    for name in CellList.parts(row[.source]) {
      _ = statements.add(
        .source, name, pairs.pair(name), row: row.number, sameAs: name, assumed: KindGuess.source,
        values: [("type", .plain(KindGuess.source(name).rawValue))], lists: [("items", items)])
    }
  }

  /// The file of the service.
  func file(source: String) -> ImportedFile {
    var members: [(key: String, value: YAMLDraft)] = [
      ("service", .plain(id)), ("name", pairs.pair(name)),
      (
        "summary",
        PairMaker.pair(
          cy: "Prosesu ar gyfer \(name), fel y mae’r cofnod yn ei ddisgrifio.",
          en: "Processing for \(name), as the record describes it.")
      ),
    ]
    if !events.isEmpty { members.append(("events", .list(events.map(YAMLDraft.plain)))) }
    members += statements.sections
    let silent = ServiceDraft.topics.filter { !statements.has($0.kind) }.map(\.topic.rawValue)
    if !silent.isEmpty { members.append(("not-stated", .list(silent.map(YAMLDraft.plain)))) }
    let remark = """
      Made from \(source); 'from' gives the rows of that sheet. What the sheet does not say is
      under not-stated; what had to be read into it is assumed.
      """
    return ImportedFile(
      name: "services/\(id).yaml", text: YAMLDraft.document(remark, members))
  }

  private static let topics: [(kind: StatementKind, topic: Silence.Topic)] = [
    (.subject, .subjects), (.item, .items), (.source, .source), (.purpose, .purposes),
    (.lawfulBasis, .lawfulBasis), (.recipient, .recipients), (.transfer, .transfers),
    (.retention, .retention), (.right, .rights), (.security, .security),
    (.automatedDecision, .automatedDecisions),
  ]
}
