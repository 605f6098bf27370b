import Relations
import Systems

/// A row of one table of the casebook: written once, read back whole, and otherwise changed only by
/// what happens to it later.
protocol StoredRow: Sendable {
  static var table: String { get }
  /// The columns that are written at first, in the order of `values`.
  static var inserted: [String] { get }
  /// The columns that are set later.
  static var later: [String] { get }
  var values: [Value] { get }

  init(_ row: SQLRow) throws
}

extension StoredRow {
  static var columns: String { (inserted + later).joined(separator: ", ") }
}

extension SQLSession {
  func insert<Row: StoredRow>(_ row: Row) throws {
    try insert(into: Row.table, columns: Row.inserted, [row.values])
  }

  /// - Parameter rest: what follows the name of the table: conditions, order, limit.
  func stored<Row: StoredRow>(
    _ row: Row.Type, _ rest: String = "", _ values: [Value] = []
  ) throws -> [Row] {
    try rows("SELECT \(Row.columns) FROM \(Row.table) \(rest)", values).map(Row.init)
  }
}

extension Value {
  static func optional(_ text: String?) -> Value { text.map { .text($0) } ?? .null }

  /// Words without commas, as one text.
  static func list(_ words: [String]) -> Value { .text(words.joined(separator: ",")) }
}

extension SQLRow {
  func list(_ column: String) throws -> [String] {
    try text(column).split(separator: ",").map(String.init)
  }

  /// - Throws: `CasebookError.unreadableRow` where it is none of the words.
  func word<Word: RawRepresentable<String>>(_ column: String, of table: String) throws -> Word {
    guard let word = Word(rawValue: try text(column)) else {
      throw CasebookError.unreadableRow(table: table, column: column)
    }
    return word
  }
}
