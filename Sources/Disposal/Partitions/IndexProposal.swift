import Register
import Systems

/// An index that a run would ask for: without it every batch reads a whole table.
public struct IndexProposal: Sendable, Hashable, Codable {
  public let table: String
  public let columns: [String]
  public let use: Use
  public let sql: String

  public enum Use: String, Sendable, Hashable, Codable {
    /// Rows are found by those with which they go.
    case goesWith = "goes-with"
    /// It is asked whether another row names a file before it goes.
    case fileName = "file-name"
    /// Records that may be due are found by the day from which their term runs.
    case end
  }

  /// The indexes that the tables of a map lack.
  ///
  /// - Parameter ends: table -> the column by whose day its records end.
  public static func missing(
    in system: SystemMap, ends: [String: String], _ session: any SQLSession
  ) throws -> [IndexProposal] {
    let live = Set(try session.tableNames())
    let ties = system.tables.flatMap(\.goesWith)
    var found: [IndexProposal] = []
    for table in system.tables where live.contains(table.name) {
      let keys = try session.keys(of: table.name)
      // From either side: what goes with a row, and whether another row is left that it goes with.
      let asked = ties.filter { $0.table.text == table.name }.map { $0.by.map(\.text) }
      var wanted = (table.goesWith.map { $0.by.map(\.name) } + asked).map { ($0, Use.goesWith) }
      wanted += table.fileColumns.map { ([$0.name], Use.fileName) }
      if let end = ends[table.name] { wanted.append(([end], .end)) }
      for (columns, use) in wanted where !keys.leads(to: columns) {
        if found.contains(where: { $0.table == table.name && $0.columns == columns }) { continue }
        let names = try columns.map { try SQLIdentifier.quote($0) }.joined(separator: ", ")
        found.append(
          IndexProposal(
            table: table.name, columns: columns, use: use,
            sql: "CREATE INDEX ON \(try SQLIdentifier.quote(table: table.name)) (\(names));"))
      }
    }
    return found
  }
}
