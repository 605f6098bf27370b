import CPostgreSQL
import Relations

/// Rows of a result, each read when it is asked for.
struct PostgreSQLBlock {
  private let result: PostgreSQLResult
  private let columns: SQLColumns
  private let decoders: [PostgreSQLDecoder]
  let count: Int

  init(_ result: PostgreSQLResult) {
    self.result = result
    let width = PQnfields(result.handle)
    columns = SQLColumns(
      (0..<width).map { PQfname(result.handle, $0).map { String(cString: $0) } ?? "" })
    decoders = (0..<width).map { PostgreSQLDecoder(type: PQftype(result.handle, $0)) }
    count = result.rowCount
  }

  /// What the rows take in memory.
  var bytes: Int { PQresultMemorySize(result.handle) }

  /// - Throws: `DatabaseError.wrongType` where a value is not of its column's type.
  func row(_ row: Int) throws(DatabaseError) -> SQLRow {
    let handle = result.handle
    var refused: Int?
    let values = [Value](unsafeUninitializedCapacity: decoders.count) { place, count in
      for column in decoders.indices {
        let value = Self.value(handle, Int32(row), Int32(column), decoders[column])
        if value == nil { refused = refused ?? column }
        place.initializeElement(at: column, to: value ?? .null)
      }
      count = decoders.count
    }
    if let refused { throw .wrongType(column: columns.names[refused]) }
    return SQLRow(columns, values)
  }

  private static func value(
    _ handle: OpaquePointer?, _ row: Int32, _ column: Int32, _ decoder: PostgreSQLDecoder
  ) -> Value? {
    let length = PQgetlength(handle, row, column)
    // Only what is empty can be null: it need not be asked of the others.
    guard length > 0 || PQgetisnull(handle, row, column) == 0,
      let start = PQgetvalue(handle, row, column)
    else { return .null }
    return decoder.decode(UnsafeRawBufferPointer(start: start, count: Int(length)))
  }
}
