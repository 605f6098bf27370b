import Foundation
import Inspection
import Register
import Relations
import Systems
import TestBodies
import Testing
import Wording

/// Tests/Expected/retention/anonymised.csv: small tables, loaded as they stand, and what is to be seen
/// of them. The table was written from notice and law before the code.
@Suite("What is to identify nobody, against a table of expected answers", .serialized)
struct AnonymityScenarioTests {
  @Test("every scenario, over real tables", arguments: BodyDatabase.allCases)
  func scenarios(_ store: BodyDatabase) async throws {
    let scenarios = try AnonymityScenario.all()
    #expect(scenarios.count == 156)
    try await store.empty { database in
      for scenario in scenarios {
        let found = try await scenario.judged(in: database)
        #expect(
          found == scenario.expected,
          "\(scenario.name): found \(found), expected \(scenario.expected)")
      }
    }
  }

  @Test("each breach that is expected anywhere can be told from what is sound")
  func reasons() throws {
    let expected = Set(try AnonymityScenario.all().map(\.expected))
    // `dominance` alone appears under the name of a missing reason.
    for reason in AnonymityReason.allCases where reason != .dominance {
      #expect(expected.contains("\(reason.isBreach ? "broken" : "unproven")@\(reason.rawValue)"))
    }
  }
}

/// One row of the table: the tables of its facts, and how a map describes them.
struct AnonymityScenario {
  let name: String
  let promise: String
  let expected: String
  private var tables: [String: [String: String]] = [:]
  private var known: [(kind: String, value: String)] = []

  static func all() throws -> [AnonymityScenario] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Expected/retention/anonymised.csv")
    return try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
      .dropFirst().map { AnonymityScenario(cells(String($0))) }
  }

  private static func cells(_ line: String) -> [String] {
    var (cells, isQuoted) = ([""], false)
    for letter in line {
      switch letter {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(letter)
      }
    }
    return cells
  }

  private init(_ cells: [String]) {
    name = cells[0]
    promise = cells[1]
    expected = cells[4]
    for fact in cells[3].split(separator: ";").map(String.init) {
      let parts = fact.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map(String.init)
      if parts[0] == "known" {
        known += parts[1].split(separator: ",").map { entry in
          let pair = entry.split(separator: ":", maxSplits: 1).map(String.init)
          return (pair[0], pair[1])
        }
        continue
      }
      let names = parts[0].split(separator: ".", maxSplits: 1).map(String.init)
      tables[names[0], default: [:]][names[1]] = parts[1]
    }
  }

  // MARK: Tables

  private struct Column {
    let name: String
    let type: String
    let kind: String?
  }

  private func columns(_ table: String) -> [Column] {
    (tables[table]?["columns"] ?? "").split(separator: ",").map { text in
      let parts = text.split(separator: ":").map(String.init)
      return Column(name: parts[0], type: parts[1], kind: parts.count > 2 ? parts[2] : nil)
    }
  }

  private func rows(_ table: String) -> [[Value]] {
    let columns = columns(table)
    let text = tables[table]?["rows"] ?? ""
    guard !text.isEmpty else { return [] }
    return text.split(separator: ",", omittingEmptySubsequences: false).flatMap { row in
      var (fields, count) = (String(row), 1)
      if let star = fields.firstIndex(of: "*"), let number = Int(fields[..<star]) {
        count = number
        fields = String(fields[fields.index(after: star)...])
      }
      let values = zip(
        columns, fields.split(separator: "|", omittingEmptySubsequences: false)
      ).map { column, field -> Value in
        if field.isEmpty { return .null }
        return column.type == "number"
          ? Int64(field).map { .integer($0) } ?? .null
          : .text(String(field))
      }
      return Array(repeating: values, count: count)
    }
  }

  private func make(_ table: String, _ session: any SQLSession) throws {
    let columns = columns(table)
    let list = columns.map { "\"\($0.name)\" \($0.type == "number" ? "BIGINT" : "TEXT")" }
    try session.execute("CREATE TABLE \"\(table)\" (\(list.joined(separator: ", ")))")
    try session.insert(into: table, columns: columns.map(\.name), rows(table))
  }

  // MARK: Maps

  private func placed(_ text: String) -> PlacedText {
    PlacedText(text: text, place: SourcePlace(file: "systems/s.yaml", line: 1, column: 1))
  }

  private var place: SourcePlace { placed("").place }

  private func map(_ tables: [MappedTable]) -> SystemMap {
    SystemMap(
      id: "s", file: "systems/s.yaml", place: place, name: BilingualText(cy: "S", en: "S"),
      owner: "owner", mode: .readOnly, dialect: .sqlite, tables: tables, anonymous: sets,
      releases: logs)
  }

  private func mapped(_ table: String) -> MappedTable {
    MappedTable(
      name: table, place: place,
      columns: columns(table).map { column in
        MappedColumn(
          name: column.name, place: place, identity: column.kind.flatMap(Self.identity),
          isFreeText: column.kind == "free-text")
      })
  }

  private static func identity(_ kind: String) -> MappedColumn.Identity? {
    switch kind {
    case "nhs-number", "nhs": .nhsNumber
    case "upn": .uniquePupilNumber
    case "case-number", "case", "cookie-id", "account": .reference
    default: MappedColumn.Identity(rawValue: kind)
    }
  }

  /// Promises about what stands there, and not about what is handed out.
  private var isOfTables: Bool { ["CAF-033", "CDF-059", "SCW-069"].contains(promise) }

  private var sets: [AnonymousSet] {
    tables.keys.sorted().compactMap { name in
      guard let facts = tables[name], let unit = facts["unit"],
        let rows = AnonymousSet.Rows(rawValue: unit)
      else { return nil }
      let dominance = facts["dominance"]?.split(separator: ":").map(String.init)
      return AnonymousSet(
        place: place, table: placed(name),
        statements: isOfTables && facts["role"] == nil ? [placed("promise")] : [], rows: rows,
        knownBy: (facts["group"] ?? "").split(separator: ",").map(String.init),
        sensitive: facts["sensitive"], count: facts["count"],
        smallest: facts["smallest"].flatMap { Int($0) }, total: facts["total"].flatMap { Int($0) },
        within: facts["less"].map(placed), sums: dominance?[0],
        sumsFrom: facts["from"].map(placed), most: dominance.flatMap { Int($0[1]) },
        pseudonyms: columns(name).filter { $0.kind == "pseudonym" }
          .map { NamedText(name: $0.name, text: facts["key"] ?? "held") })
    }
  }

  private var logs: [ReleaseLog] {
    let promised = [placed("promise")]
    switch promise {
    case "CAF-061":
      return [
        ReleaseLog(
          place: place, log: placed("releases"), statements: promised, set: "extract",
          recipient: "recipient", at: "released",
          given: [NamedText(name: "outcome", text: "given")], record: placed("records"),
          recordSet: "extract", recordAt: "anonymised", approvals: placed("approvals"),
          approved: [
            NamedText(name: "researcher", text: "recipient"),
            NamedText(name: "project", text: "project"),
          ], approvedFrom: ["ministers", "president"], approvedUntil: "ends")
      ]
    case "CAF-065":
      return [
        ReleaseLog(
          place: place, log: placed("releases"), statements: promised, set: "extract",
          recipient: "recipient", at: "released",
          given: [NamedText(name: "outcome", text: "given")], only: "recipient", values: ["FJO"])
      ]
    case "CDF-025":
      return [
        ReleaseLog(
          place: place, log: placed("reports"), statements: promised, set: "report",
          only: "purpose", values: ["planning", "improvement", "reporting", "public funds"],
          reasons: placed("reasons"), reasonSet: "report", reason: "reason")
      ]
    case "SCW-123":
      return [
        ReleaseLog(
          place: place, log: placed("extracts"), statements: promised, set: "extract",
          recipient: "recipient", at: "released", record: placed("certificates"),
          recordSet: "extract", recordAt: "certified", recordResult: "result",
          recordPassed: "passed")
      ]
    default: return []
    }
  }

  // MARK: The answer

  /// Loads the tables, looks at them, and takes them away again.
  ///
  /// - Returns: as the table writes it.
  func judged(in database: any SQLDatabase) async throws -> String {
    let there = tables.keys.filter { tables[$0]?["reachable"] != "no" }.sorted()
    let people = Dictionary(grouping: known, by: \.kind)
    try await database.write { session in
      for table in there { try make(table, session) }
      for (kind, values) in people {
        try session.execute("CREATE TABLE \"known_\(kind)\" (\"value\" TEXT)")
        try session.insert(
          into: "known_\(kind)", columns: ["value"], values.map { [.text($0.value)] })
      }
    }
    var found = KnownPeople()
    try await found.add(
      map(
        people.keys.sorted().map { kind in
          MappedTable(
            name: "known_\(kind)", place: place,
            columns: [
              MappedColumn(name: "value", place: place, identity: Self.identity(kind))
            ])
        }), in: database)
    let look = try await AnonymityLook(
      map(tables.keys.sorted().map(mapped)), in: database, knowing: found)
    try await database.write { session in
      for table in there + people.keys.map({ "known_\($0)" }) {
        try session.execute("DROP TABLE \"\(table)\"")
      }
    }
    guard !look.verdicts.isEmpty else { return "unproven@no-rows" }
    guard let reason = look.verdicts.compactMap(\.reason).min() else { return "kept" }
    return "\(reason.isBreach ? "broken" : "unproven")@\(reason.rawValue)"
  }
}
