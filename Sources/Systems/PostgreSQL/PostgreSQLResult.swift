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
    let width = PQnfields(handle)
    let columns = SQLColumns(
      (0..<width).map { index in PQfname(handle, index).map { String(cString: $0) } ?? "" })
    let decoders = (0..<width).map { PostgreSQLDecoder(type: PQftype(handle, $0)) }
    var rows: [SQLRow] = []
    rows.reserveCapacity(rowCount)
    for row in 0..<PQntuples(handle) {
      var refused: Int?
      let values = [Value](unsafeUninitializedCapacity: decoders.count) { place, count in
        for column in decoders.indices {
          let value = value(row, Int32(column), decoders[column])
          if value == nil { refused = refused ?? column }
          place.initializeElement(at: column, to: value ?? .null)
        }
        count = decoders.count
      }
      if let refused { throw .wrongType(column: columns.names[refused]) }
      rows.append(SQLRow(columns, values))
    }
    return rows
  }

  private func value(
    _ row: Int32, _ column: Int32, _ decoder: PostgreSQLDecoder
  ) -> Value? {
    let length = PQgetlength(handle, row, column)
    // Only what is empty can be null: it need not be asked of the others.
    guard length > 0 || PQgetisnull(handle, row, column) == 0,
      let start = PQgetvalue(handle, row, column)
    else { return .null }
    return decoder.decode(UnsafeRawBufferPointer(start: start, count: Int(length)))
  }
}
