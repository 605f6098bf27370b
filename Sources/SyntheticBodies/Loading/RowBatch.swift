import Relations

/// Rows and files on their way into one system.
struct RowBatch {
  private let positions: [String: Int]
  private(set) var rows: [[[Value]]]
  private(set) var files: [(path: String, bytes: [UInt8])] = []
  private(set) var count = 0

  init(for system: BodySystem) {
    positions = Dictionary(
      uniqueKeysWithValues: system.tables.enumerated().map { ($1.name, $0) })
    rows = Array(repeating: [], count: system.tables.count)
  }

  /// Takes a row for a table; rows of the body's other systems are passed over.
  mutating func add(_ table: BodyTable, _ values: [Value]) {
    guard let position = positions[table.name] else { return }
    precondition(values.count == table.columns.count, "a value for each column of \(table.name)")
    rows[position].append(values)
    count += 1
  }

  /// Takes a file that a row of the table names, under a path relative to the system's folder.
  mutating func add(file path: String, of table: BodyTable, _ bytes: [UInt8]) {
    guard positions[table.name] != nil else { return }
    files.append((path, bytes))
  }

  mutating func removeAll() {
    for position in rows.indices { rows[position].removeAll(keepingCapacity: true) }
    files.removeAll(keepingCapacity: true)
    count = 0
  }
}
