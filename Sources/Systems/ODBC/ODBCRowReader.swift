import CODBC
import Relations

/// Reads the rows of a statement in blocks, into memory that the driver fills at once for all rows.
///
/// A value that is longer than its place in the block is fetched apart from it.
final class ODBCRowReader {
  /// One column's part of the block. It holds no reference, so that reading a value counts none.
  private struct Part {
    var kind: ODBCColumn.Kind
    var stride: Int
    /// How many bytes of a value fit beside its end mark.
    var place: Int
    var values: UnsafeMutableRawPointer
    var lengths: UnsafeMutablePointer<SQLLEN>
  }

  private static let rowsMax = 256
  /// The place of a value whose length is not known beforehand.
  private static let placeBytes = 512
  private static let placeBytesMax = 4_096

  private let statement: ODBCStatement
  private let product: ODBCProduct
  let columns: SQLColumns
  private let rowsPerBlock: Int
  private var parts: [Part] = []
  private let fetched: UnsafeMutablePointer<SQLULEN>

  init(_ statement: ODBCStatement) throws(DatabaseError) {
    self.statement = statement
    let described = try statement.describe()
    columns = SQLColumns(described.map(\.name))
    product = statement.product
    let hasLong = described.contains { ($0.bytesMax ?? .max) > Self.placeBytesMax }
    let isPlain = product == .other || (hasLong && !product.canRevisitBlock)
    rowsPerBlock = isPlain ? 1 : Self.rowsMax
    fetched = .allocate(capacity: 1)
    fetched.pointee = 0
    statement.beginReading()
    for column in described { parts.append(makePart(column)) }
    try bind()
  }

  deinit {
    statement.close()
    for part in parts {
      part.values.deallocate()
      part.lengths.deallocate()
    }
    fetched.deallocate()
  }

  private func makePart(_ column: ODBCColumn) -> Part {
    let known = column.bytesMax.flatMap { $0 <= Self.placeBytesMax ? $0 : nil }
    // Values of a fixed size follow each other without gaps, whatever the driver is told.
    let stride = column.kind == .bit ? 1 : ((known ?? Self.placeBytes) + 7) / 8 * 8
    return Part(
      kind: column.kind, stride: stride, place: stride - endBytes(column.kind),
      values: .allocate(byteCount: stride * rowsPerBlock, alignment: 8),
      lengths: .allocate(capacity: rowsPerBlock))
  }

  private func bind() throws(DatabaseError) {
    let handle = statement.handle.raw
    try statement.check(
      addewid_odbc_set_statement(handle, SQL_ATTR_ROW_ARRAY_SIZE, SQLULEN(rowsPerBlock)))
    try statement.check(addewid_odbc_rows_fetched(handle, fetched))
    // A driver that nothing is known of is asked for each value in its turn, as all can be.
    guard product != .other else { return }
    for (index, part) in parts.enumerated() {
      try statement.check(
        SQLBindCol(
          handle, SQLUSMALLINT(index + 1), cType(part.kind), part.values, part.stride,
          part.lengths))
    }
  }

  /// Fetches the next rows.
  ///
  /// - Returns: how many; 0 at the end.
  func next() throws(DatabaseError) -> Int {
    let code = SQLFetch(statement.handle.raw)
    guard code != SQL_NO_DATA else { return 0 }
    try statement.check(code)
    return rowsPerBlock == 1 ? 1 : Int(fetched.pointee)
  }

  /// A row of the block, by its number in it from 0.
  func row(_ row: Int) throws(DatabaseError) -> SQLRow {
    var failure: DatabaseError?
    let values = [Value](unsafeUninitializedCapacity: parts.count) { place, count in
      for index in parts.indices {
        let value: Value
        do throws(DatabaseError) {
          value = try self.value(row, index, parts[index])
        } catch {
          value = .null
          failure = failure ?? error
        }
        place.initializeElement(at: index, to: value)
      }
      count = parts.count
    }
    if let failure { throw failure }
    return SQLRow(columns, values)
  }

  private func value(_ row: Int, _ index: Int, _ part: Part) throws(DatabaseError) -> Value {
    guard product != .other else { return try longValue(row, index) }
    let length = part.lengths[row]
    guard length != SQLLEN(SQL_NULL_DATA) else { return .null }
    let start = part.values + row * part.stride
    switch part.kind {
    case .integer: return .integer(start.load(as: Int64.self))
    case .bit: return .integer(Int64(start.load(as: UInt8.self)))
    case .bytes, .text:
      guard length >= 0, length <= part.place else { return try longValue(row, index) }
      return decoded(UnsafeRawBufferPointer(start: start, count: length), part.kind)
    }
  }

  private func longValue(_ row: Int, _ index: Int) throws(DatabaseError) -> Value {
    let part = parts[index]
    if rowsPerBlock > 1 {
      try statement.check(
        SQLSetPos(
          statement.handle.raw, SQLSETPOSIROW(row + 1), SQLUSMALLINT(SQL_POSITION),
          SQLUSMALLINT(SQL_LOCK_NO_CHANGE)))
    }
    let expected = product == .other ? 0 : part.lengths[row]
    guard let bytes = try longBytes(index, part.kind, expected: expected) else {
      return .null
    }
    return bytes.withUnsafeBytes { bytes in
      switch part.kind {
      case .integer: .integer(bytes.loadUnaligned(as: Int64.self))
      case .bit: .integer(Int64(bytes[0]))
      case .bytes, .text: decoded(bytes, part.kind)
      }
    }
  }

  /// - Parameter expected: how long the driver says it is, or less than 1 where it does not know.
  private func longBytes(
    _ index: Int, _ kind: ODBCColumn.Kind, expected: Int
  ) throws(DatabaseError) -> [UInt8]? {
    let end = endBytes(kind)
    var bytes: [UInt8] = []
    var place = max(expected, Self.placeBytesMax) + end
    while true {
      var piece = [UInt8](repeating: 0, count: place)
      var length: SQLLEN = 0
      let code = SQLGetData(
        statement.handle.raw, SQLUSMALLINT(index + 1), cType(kind), &piece, place, &length)
      if code == SQL_NO_DATA { return bytes }
      try statement.check(code)
      if length == SQLLEN(SQL_NULL_DATA) { return nil }
      if kind == .integer || kind == .bit { return Array(piece.prefix(8)) }
      let isWhole = length >= 0 && length <= place - end
      if isWhole, bytes.isEmpty {
        piece.removeLast(place - length)
        return piece
      }
      bytes += piece.prefix(isWhole ? length : place - end)
      if isWhole || code == SQL_SUCCESS { return bytes }
      place = max(length > 0 ? length - (place - end) : 0, 1 << 16) + end
    }
  }

  /// What ends a text in memory.
  private func endBytes(_ kind: ODBCColumn.Kind) -> Int {
    guard kind == .text else { return 0 }
    return product.speaksUTF8 ? 1 : 2
  }

  private func cType(_ kind: ODBCColumn.Kind) -> SQLSMALLINT {
    switch kind {
    case .integer: SQLSMALLINT(SQL_C_SBIGINT)
    case .bit: SQLSMALLINT(SQL_C_BIT)
    case .bytes: SQLSMALLINT(SQL_C_BINARY)
    case .text: SQLSMALLINT(product.speaksUTF8 ? SQL_C_CHAR : SQL_C_WCHAR)
    }
  }

  private func decoded(_ bytes: UnsafeRawBufferPointer, _ kind: ODBCColumn.Kind) -> Value {
    guard kind == .text else { return .bytes([UInt8](bytes)) }
    guard !product.speaksUTF8 else {
      return .text(String(decoding: bytes, as: UTF8.self))
    }
    return .text(ODBCText.utf16(bytes))
  }
}
