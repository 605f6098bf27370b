import GRDB

/// SQLite's errors as the facts that may be told.
enum SQLiteErrors {
  static func translate(_ error: any Error, keepsMessage: Bool = false) -> DatabaseError {
    switch error {
    case let error as DatabaseError: error
    case let error as GRDB.DatabaseError:
      translate(error, message: keepsMessage ? error.message : nil)
    case is CancellationError: .cancelled
    default: .failed(code: "unknown")
    }
  }

  static func opening(_ error: GRDB.DatabaseError, path: String) -> DatabaseError {
    switch error.resultCode {
    case .SQLITE_CANTOPEN: .unreachable(path)
    default: translate(error, message: nil)
    }
  }

  static func translate(_ error: GRDB.DatabaseError, message: String?) -> DatabaseError {
    let code = "\(error.extendedResultCode.rawValue)"
    return switch error.resultCode {
    case .SQLITE_CONSTRAINT: constraint(error, code)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
    case .SQLITE_INTERRUPT: .cancelled
    case .SQLITE_FULL: .diskFull
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: .corrupt
    case .SQLITE_READONLY: .readOnly
    case .SQLITE_PERM, .SQLITE_AUTH: .permissionDenied
    case .SQLITE_ABORT: .transactionAborted
    case .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_RANGE, .SQLITE_MISUSE, .SQLITE_TOOBIG:
      .badStatement(code: code, message: message)
    default: .failed(code: code)
    }
  }

  /// The messages of these name columns and constraints, never values; a trigger's own message may
  /// say anything, and is not read.
  private static func constraint(_ error: GRDB.DatabaseError, _ code: String) -> DatabaseError {
    switch error.extendedResultCode {
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
      .constraintViolated(.unique, name: name(error, after: "UNIQUE constraint failed: "))
    case .SQLITE_CONSTRAINT_FOREIGNKEY: .constraintViolated(.foreignKey, name: nil)
    case .SQLITE_CONSTRAINT_CHECK:
      .constraintViolated(.check, name: name(error, after: "CHECK constraint failed: "))
    case .SQLITE_CONSTRAINT_NOTNULL:
      .constraintViolated(.notNull, name: name(error, after: "NOT NULL constraint failed: "))
    case .SQLITE_CONSTRAINT_TRIGGER: .constraintViolated(.trigger, name: nil)
    case let extended where extended.rawValue == 3091: wrongType(error)
    default: .badStatement(code: code, message: nil)
    }
  }

  private static func name(_ error: GRDB.DatabaseError, after prefix: String) -> String? {
    guard let message = error.message, message.hasPrefix(prefix) else { return nil }
    return String(message.dropFirst(prefix.count))
  }

  /// A strict table's refusal ends in the column's name.
  private static func wrongType(_ error: GRDB.DatabaseError) -> DatabaseError {
    .wrongType(column: error.message?.split(separator: " ").last.map(String.init) ?? "")
  }
}
