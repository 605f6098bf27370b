import Foundation
import GRDB
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

  static func values(_ row: Row) -> [Value] {
    row.databaseValues.map { value in
      switch value.storage {
      case .null: .null
      case .int64(let integer): .integer(integer)
      case .double(let number): .text(text(number))
      case .string(let text): .text(text)
      case .blob(let data): .bytes([UInt8](data))
      }
    }
  }

  /// The shortest decimal that reads back as the number, whole numbers without a fraction.
  private static func text(_ number: Double) -> String {
    if let whole = Int64(exactly: number), abs(whole) < 1_000_000_000_000_000 { return "\(whole)" }
    return "\(number)"
  }
}
