import Relations
import Systems

/// Looks at the first rows of each table, and keeps counts of what values look like.
///
/// The rows are the first that the database gives, which is not a fair sample of them; a report
/// says so. Values never leave the session: neither an error nor a log could carry one.
public struct SystemSampler: Sendable {
  /// How many rows of a table are looked at.
  public let rowsPerTable: Int
  /// In which year the inspection is made.
  public let year: Int

  public static let rowsMax = 1_000
  /// How much of a value is looked at.
  public static let charactersMax = 500
  static let columnsAtOnce = 100

  /// - Throws: `InspectionError.badSample` where the number is not from 0 to ``rowsMax``.
  public init(rowsPerTable: Int, year: Int) throws(InspectionError) {
    guard (0...Self.rowsMax).contains(rowsPerTable) else { throw .badSample(rowsPerTable) }
    self.rowsPerTable = rowsPerTable
    self.year = year
  }

  /// Column -> what its values look like; nil where the table may not be read.
  ///
  /// - Throws: `DatabaseError`, save for a table that may not be read.
  public func sample(
    _ table: TableDescription, in database: any SQLDatabase
  ) async throws -> [String: ColumnSample]? {
    guard rowsPerTable > 0 else { return [:] }
    do {
      return try await database.read { session in
        var samples: [String: ColumnSample] = [:]
        let names = table.columns.filter { !Self.isBinary($0.type) }.map(\.name)
        for start in stride(from: 0, to: names.count, by: Self.columnsAtOnce) {
          let some = Array(names[start..<min(start + Self.columnsAtOnce, names.count)])
          try read(some, of: table.name, session, into: &samples)
        }
        return samples
      }
    } catch let error as DatabaseError where error.keepsOneTableBack {
      return nil
    }
  }

  private func read(
    _ names: [String], of table: String, _ session: any SQLSession,
    into samples: inout [String: ColumnSample]
  ) throws {
    let sql: String
    do throws(RenderError) {
      sql = try Self.statement(names, of: table, session.dialect) + " LIMIT \(rowsPerTable)"
    } catch {
      throw DatabaseError.unrenderable(error)
    }
    for row in try session.rows(sql) {
      for (index, name) in names.enumerated() {
        guard case .text(let text) = row.values[index] else { continue }
        samples[name, default: ColumnSample()].add(text, year: year)
      }
    }
  }

  private static func statement(
    _ names: [String], of table: String, _ dialect: SQLDialect
  ) throws(RenderError) -> String {
    // `CHAR` is one letter in PostgreSQL, and the only such type of a cast elsewhere.
    let type = dialect == .postgresql ? "TEXT" : "CHAR"
    var columns: [String] = []
    for (index, name) in names.enumerated() {
      let quoted = try SQLIdentifier.quote(name)
      columns.append("SUBSTR(CAST(\(quoted) AS \(type)), 1, \(charactersMax)) AS c\(index)")
    }
    let from = try SQLIdentifier.quote(table: table)
    return "SELECT \(columns.joined(separator: ", ")) FROM \(from)"
  }

  private static func isBinary(_ type: String) -> Bool {
    let type = type.lowercased()
    return ["blob", "bytea", "binary", "image"].contains { type.contains($0) }
  }
}

extension DatabaseError {
  /// Whether it is about one table, so that the others can still be looked at.
  fileprivate var keepsOneTableBack: Bool {
    switch self {
    case .permissionDenied, .badStatement, .unrenderable, .busy, .timedOut, .wrongType: true
    default: false
    }
  }
}
