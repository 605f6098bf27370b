import Foundation
import GRDB
import GRDBSQLite
import Relations

/// Values on their way to SQLite and back.
enum SQLiteValues {
  static func arguments(_ values: [Value]) throws(DatabaseError) -> StatementArguments {
    var arguments: [DatabaseValue] = []
    arguments.reserveCapacity(values.count)
    for value in values {
      switch value {
      case .null: arguments.append(.null)
      case .integer(let integer): arguments.append(integer.databaseValue)
      case .text(let text):
        guard !text.utf8.contains(0) else { throw .textContainsNul }
        arguments.append(text.databaseValue)
      case .bytes(let bytes): arguments.append(Data(bytes).databaseValue)
      }
    }
    return StatementArguments(arguments)
  }

  /// Puts a value into a place of a statement, counted from one. SQLite keeps a copy of its own.
  static func bind(
    _ value: Value, _ statement: SQLiteStatement, _ place: Int32
  ) throws(DatabaseError) {
    let code =
      switch value {
      case .null: sqlite3_bind_null(statement, place)
      case .integer(let integer): sqlite3_bind_int64(statement, place, integer)
      case .text(let text): try bind(text, statement, place)
      case .bytes(let bytes) where bytes.isEmpty: sqlite3_bind_zeroblob(statement, place, 0)
      case .bytes(let bytes):
        sqlite3_bind_blob64(statement, place, bytes, UInt64(bytes.count), transient)
      }
    guard code == SQLITE_OK else { throw .badStatement(code: "\(code)", message: nil) }
  }

  private static func bind(
    _ text: String, _ statement: SQLiteStatement, _ place: Int32
  ) throws(DatabaseError) -> Int32 {
    var text = text
    let code = text.withUTF8 { bytes -> Int32? in
      guard !bytes.contains(0) else { return nil }
      // An empty text has no address, which SQLite would read as null.
      guard let start = bytes.baseAddress, !bytes.isEmpty else {
        return sqlite3_bind_text(statement, place, "", 0, transient)
      }
      return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        sqlite3_bind_text(statement, place, $0, Int32(bytes.count), transient)
      }
    }
    guard let code else { throw .textContainsNul }
    return code
  }

  /// SQLite's word for "copy it".
  nonisolated(unsafe) private static let transient = unsafeBitCast(
    -1, to: sqlite3_destructor_type.self)

  /// The values of the row that the statement stands at.
  static func values(_ statement: Statement) -> [Value] {
    let pointer = statement.sqliteStatement
    let count = Int(sqlite3_column_count(pointer))
    return [Value](unsafeUninitializedCapacity: count) { place, initialised in
      for index in 0..<count {
        place.initializeElement(at: index, to: value(pointer, Int32(index)))
      }
      initialised = count
    }
  }

  private static func value(_ pointer: SQLiteStatement, _ index: Int32) -> Value {
    switch sqlite3_column_type(pointer, index) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(pointer, index))
    case SQLITE_FLOAT: return .text(text(sqlite3_column_double(pointer, index)))
    case SQLITE_TEXT:
      guard let start = sqlite3_column_text(pointer, index) else { return .text("") }
      let count = Int(sqlite3_column_bytes(pointer, index))
      return .text(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
    case SQLITE_BLOB:
      guard let start = sqlite3_column_blob(pointer, index) else { return .bytes([]) }
      let count = Int(sqlite3_column_bytes(pointer, index))
      return .bytes([UInt8](UnsafeRawBufferPointer(start: start, count: count)))
    default: return .null
    }
  }

  /// The shortest decimal that reads back as the number, whole numbers without a fraction.
  private static func text(_ number: Double) -> String {
    if let whole = Int64(exactly: number), abs(whole) < 1_000_000_000_000_000 { return "\(whole)" }
    return "\(number)"
  }
}
