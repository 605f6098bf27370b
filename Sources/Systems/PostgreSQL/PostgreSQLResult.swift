import CPostgreSQL
import Relations

/// A result of libpq, freed with this object.
final class PostgreSQLResult {
  let handle: OpaquePointer?

  init(_ handle: OpaquePointer?) { self.handle = handle }

  deinit { PQclear(handle) }

  var hasSucceeded: Bool {
    switch PQresultStatus(handle) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: true
    default: false
    }
  }

  var rowCount: Int { Int(PQntuples(handle)) }

  /// The first word of what was done, such as `COMMIT`.
  var command: String {
    guard let status = PQcmdStatus(handle) else { return "" }
    return String(String(cString: status).prefix { $0 != " " })
  }

  /// How many rows were inserted, changed or removed.
  var changedCount: Int {
    guard ["INSERT", "UPDATE", "DELETE", "MERGE"].contains(command) else { return 0 }
    return PQcmdTuples(handle).flatMap { Int(String(cString: $0)) } ?? 0
  }

  func rows() throws(DatabaseError) -> [SQLRow] {
    let block = PostgreSQLBlock(self)
    var rows: [SQLRow] = []
    rows.reserveCapacity(block.count)
    for row in 0..<block.count { rows.append(try block.row(row)) }
    return rows
  }
}
