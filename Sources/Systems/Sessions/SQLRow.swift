import Relations

/// The names of a result's columns, shared by its rows.
final class SQLColumns: Sendable {
  let names: [String]
  private let positions: [String: Int]

  init(_ names: [String]) {
    self.names = names
    self.positions = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func position(_ name: String) -> Int? { positions[name] }
}

/// A row of a result.
public struct SQLRow: Sendable {
  private let header: SQLColumns
  public let values: [Value]

  public var columns: [String] { header.names }

  init(_ header: SQLColumns, _ values: [Value]) {
    self.header = header
    self.values = values
  }

  public init(columns: [String], values: [Value]) {
    precondition(columns.count == values.count, "a row has a value for each column")
    self.init(SQLColumns(columns), values)
  }

  /// The value of the column, the first where two have the name.
  ///
  /// - Throws: `DatabaseError.noSuchColumn`.
  public subscript(_ name: String) -> Value {
    get throws(DatabaseError) {
      guard let position = header.position(name) else { throw .noSuchColumn(name) }
      return values[position]
    }
  }
}

extension SQLRow: Hashable {
  public static func == (left: SQLRow, right: SQLRow) -> Bool {
    left.columns == right.columns && left.values == right.values
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(values)
  }
}
