import CODBC
import Relations

/// Values in the memory that a driver reads while it carries out a statement, and which lives until
/// this object goes.
final class ODBCParameters {
  private struct Slot {
    var cType: Int
    var sqlType: Int
    var start: UnsafeMutableRawPointer
    /// In bytes, without what ends a text.
    var length: Int
    /// In characters, as the driver is told.
    var size: Int
  }

  private var slots: [Slot] = []
  /// One length or null mark for each value.
  private let indicators: UnsafeMutablePointer<SQLLEN>

  init(_ values: [Value], inUTF8: Bool) throws(DatabaseError) {
    indicators = .allocate(capacity: max(1, values.count))
    slots.reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      let slot = try Self.slot(value, inUTF8: inUTF8)
      slots.append(slot)
      indicators[index] = value.isNull ? SQLLEN(SQL_NULL_DATA) : slot.length
    }
  }

  deinit {
    for slot in slots { slot.start.deallocate() }
    indicators.deallocate()
  }

  /// Lets the statement read the values when it is carried out.
  func bind(to statement: ODBCHandle) -> Bool {
    for (index, slot) in slots.enumerated() {
      let code = SQLBindParameter(
        statement.raw, SQLUSMALLINT(index + 1), SQLSMALLINT(SQL_PARAM_INPUT),
        SQLSMALLINT(slot.cType), SQLSMALLINT(slot.sqlType), SQLULEN(max(1, slot.size)), 0,
        slot.start, max(1, slot.length), indicators + index)
      guard addewid_odbc_succeeded(code) != 0 else { return false }
    }
    return true
  }

  private static func slot(_ value: Value, inUTF8: Bool) throws(DatabaseError) -> Slot {
    switch value {
    case .null: return text([UInt8](), SQL_C_CHAR, SQL_VARCHAR)
    case .integer(let integer):
      let start = UnsafeMutableRawPointer.allocate(byteCount: 8, alignment: 8)
      start.storeBytes(of: integer, as: Int64.self)
      return Slot(
        cType: Int(SQL_C_SBIGINT), sqlType: Int(SQL_BIGINT), start: start, length: 8, size: 19)
    case .bytes(let bytes): return text(bytes, Int(SQL_C_BINARY), Int32(SQL_LONGVARBINARY))
    case .text(let text):
      guard !text.utf8.contains(0) else { throw .textContainsNul }
      guard inUTF8 else { return self.text(Array(text.utf16), Int32(SQL_C_WCHAR), SQL_WVARCHAR) }
      return self.text(Array(text.utf8), SQL_C_CHAR, SQL_VARCHAR)
    }
  }

  private static func text<Unit: BitwiseCopyable>(
    _ units: [Unit], _ cType: some BinaryInteger, _ sqlType: some BinaryInteger
  ) -> Slot {
    let length = units.count * MemoryLayout<Unit>.size
    let start = UnsafeMutableRawPointer.allocate(byteCount: length + 8, alignment: 8)
    units.withUnsafeBytes { bytes in
      if let base = bytes.baseAddress { start.copyMemory(from: base, byteCount: length) }
    }
    return Slot(
      cType: Int(cType), sqlType: Int(sqlType), start: start, length: length, size: units.count)
  }
}
