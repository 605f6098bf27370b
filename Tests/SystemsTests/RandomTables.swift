import Relations
import Systems

/// Small tables with few distinct values, so that joins meet and groups gather.
struct RandomTables {
  enum Kind: CaseIterable {
    case integer
    case text
    case day
    case bytes
    case boolean

    func type(_ dialect: SQLDialect) -> String {
      switch (self, dialect) {
      case (.integer, .sqlite), (.boolean, .sqlite): "INTEGER"
      case (.integer, _): "BIGINT"
      // Declared with other orders than ours, which must not show.
      case (.text, .sqlite): "TEXT COLLATE NOCASE"
      case (.text, .mariadb): "VARCHAR(40) COLLATE utf8mb4_general_ci"
      case (.text, _): "TEXT"
      case (.day, .sqlite): "TEXT"
      case (.day, _): "DATE"
      case (.bytes, .sqlite): "BLOB"
      case (.bytes, .mariadb): "LONGBLOB"
      case (.bytes, _): "BYTEA"
      case (.boolean, _): "BOOLEAN"
      }
    }

    /// Truth values are integers once they are read.
    var exposed: Kind { self == .boolean ? .integer : self }
  }

  static let kinds: [String: [String: Kind]] = [
    "person": ["id": .integer, "name": .text, "born": .day, "active": .boolean],
    "Visit": ["person id": .integer, "on": .day, "note": .text, "scan": .bytes],
    "order": ["id": .integer, "select": .text, "n": .integer, "from": .day],
  ]

  private(set) var tables: [String: NaiveEvaluator.Table] = [:]

  init(using generator: inout SeededGenerator) {
    for (name, kinds) in Self.kinds.sorted(by: { $0.key < $1.key }) {
      let columns = kinds.keys.sorted()
      let rows = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        columns.map { Self.value(kinds[$0] ?? .integer, using: &generator) }
      }
      tables[name] = .init(columns: columns, rows: rows)
    }
  }

  static func value(_ kind: Kind, using generator: inout SeededGenerator) -> Value {
    guard Int.random(in: 0..<6, using: &generator) > 0 else { return .null }
    let choices: [Value] =
      switch kind {
      case .integer: [-1, 0, 1, 2, 3, .integer(4_000_000_000)]
      case .boolean: [0, 1]
      case .text: ["", "a", "B", "b", "é", "e\u{301}", "1", "2020-01-01"]
      case .day: ["1999-12-31", "2020-01-01", "2020-02-29", "2024-02-29"]
      case .bytes: [.bytes([]), .bytes([0]), .bytes([0, 1]), .bytes([255])]
      }
    return choices.randomElement(using: &generator) ?? .null
  }

  static func create(_ session: any SQLSession) throws {
    for (name, kinds) in kinds {
      let columns = kinds.sorted(by: { $0.key < $1.key })
        .map { "\"\($0.key)\" \($0.value.type(session.dialect))" }
      try session.execute("CREATE TABLE \"\(name)\" (\(columns.joined(separator: ", ")))")
    }
  }

  func fill(_ session: any SQLSession) throws {
    for (name, table) in tables {
      try session.execute("DELETE FROM \"\(name)\"")
      let marks = table.columns.map { _ in "?" }.joined(separator: ", ")
      for row in table.rows {
        try session.execute("INSERT INTO \"\(name)\" VALUES (\(marks))", row)
      }
    }
  }
}
