import CODBC

/// A column of a result, as the driver describes it.
struct ODBCColumn {
  enum Kind {
    case integer
    case bit
    case bytes
    case text
  }

  var name: String
  var kind: Kind
  /// How many bytes a value takes at most with its end mark, or nil where that is not known.
  var bytesMax: Int?

  private static let nameMax = 512

  static func describe(_ statement: ODBCHandle, at number: Int, inUTF8: Bool) -> ODBCColumn? {
    var name = [UInt16](repeating: 0, count: nameMax)
    var nameLength: SQLSMALLINT = 0
    var type: SQLSMALLINT = 0
    var size: SQLULEN = 0
    var digits: SQLSMALLINT = 0
    var nullable: SQLSMALLINT = 0
    let code = SQLDescribeColW(
      statement.raw, SQLUSMALLINT(number), &name, SQLSMALLINT(nameMax), &nameLength, &type, &size,
      &digits, &nullable)
    guard addewid_odbc_succeeded(code) != 0 else { return nil }
    let length = min(max(0, Int(nameLength)), nameMax - 1)
    let kind = kind(Int32(type))
    return ODBCColumn(
      name: String(decoding: name.prefix(length), as: UTF16.self), kind: kind,
      bytesMax: bytesMax(kind, Int32(type), size: Int(clamping: size), inUTF8: inUTF8))
  }

  private static func kind(_ type: Int32) -> Kind {
    switch type {
    case SQL_INTEGER, SQL_SMALLINT, SQL_TINYINT, SQL_BIGINT: .integer
    case SQL_BIT: .bit
    case SQL_BINARY, SQL_VARBINARY, SQL_LONGVARBINARY: .bytes
    default: .text
    }
  }

  private static func bytesMax(_ kind: Kind, _ type: Int32, size: Int, inUTF8: Bool) -> Int? {
    switch (kind, type) {
    case (.integer, _), (.bit, _): return 8
    case (_, SQL_LONGVARCHAR), (_, SQL_WLONGVARCHAR), (_, SQL_LONGVARBINARY): return nil
    default:
      guard size > 0, size <= 1_000 else { return nil }
      if kind == .bytes { return size }
      // Numbers have a sign and a point beside their digits, days a zone.
      return inUTF8 ? 4 * size + 12 : 4 * size + 24
    }
  }
}
