import Inspection
import Register
import Relations
import Systems

/// What was seen of one mapped system at one moment: its schema, and how many rows hold what.
///
/// Counts only: no value leaves the system.
public struct SystemLook: Sendable {
  public let map: SystemMap
  let schema: SchemaDescription
  /// Rows by table, for every table that both the map and the system have.
  let rows: [String: Int]
  /// Rows in which a column is filled, by table and column, for every mapped column that is there.
  private let filled: [String: [String: Int]]

  /// How many columns one statement counts; wide tables take several.
  private static let columnsMax = 200

  /// Looks into a system, on one unchanging state of it.
  ///
  /// - Parameter database: whose only needed right is to read.
  /// - Throws: `DatabaseError`, `InspectionError.tooManyTables`.
  public init(_ map: SystemMap, in database: any SQLDatabase) async throws {
    let schema = try await SchemaDescription.read(database)
    let counted = try await database.read { session in
      var counts: [String: (rows: Int, filled: [String: Int])] = [:]
      for table in map.tables where table.notPersonal == nil {
        guard let live = schema.table(table.name) else { continue }
        let columns = table.columns.map(\.name).filter { live.column($0) != nil }
        counts[table.name] = try Self.count(table.name, columns, session)
      }
      return counts
    }
    self.map = map
    self.schema = schema
    rows = counted.mapValues(\.rows)
    filled = counted.mapValues(\.filled)
  }

  /// Rows of the table in which the column holds anything; nil where the system has no such column.
  func filled(_ column: String, of table: String) -> Int? { filled[table]?[column] }

  private static func count(
    _ table: String, _ columns: [String], _ session: any SQLSession
  ) throws -> (rows: Int, filled: [String: Int]) {
    let source = try SQLIdentifier.quote(table: table)
    var (rows, filled) = (0, [String: Int]())
    for start in stride(from: 0, to: max(columns.count, 1), by: columnsMax) {
      let part = columns[start..<min(start + columnsMax, columns.count)]
      let counts = try part.enumerated().map { index, column in
        ", COUNT(\(try SQLIdentifier.quote(column))) AS c\(index)"
      }
      let row = try session.row("SELECT COUNT(*) AS n\(counts.joined()) FROM \(source)")
      rows = Int(try row?.integer("n") ?? 0)
      for (index, column) in part.enumerated() {
        filled[column] = Int(try row?.integer("c\(index)") ?? 0)
      }
    }
    return (rows, filled)
  }
}

extension Register {
  /// The services for which a statement holds: the one that states it and those that are parts of
  /// it, or all for what the body states as a whole.
  func services(statedIn file: String) -> [Service] {
    guard let own = services.first(where: { $0.file == file }) else { return services }
    return services.filter { service in
      service.id == own.id || ancestors(of: service).contains { $0.id == own.id }
    }
  }
}
