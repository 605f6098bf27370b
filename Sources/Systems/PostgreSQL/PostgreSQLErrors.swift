import CPostgreSQL

/// PostgreSQL's errors as the facts that may be told.
///
/// Of its messages only those of class 42 are kept, which speak of the statement's own text; others
/// quote values, and every detail line quotes rows.
enum PostgreSQLErrors {
  static func translate(_ result: OpaquePointer?) -> DatabaseError {
    guard let code = text(addewid_sqlstate(result)) else { return .failed(code: "unknown") }
    switch code {
    case "57P01", "57P02", "57P03", "57P05": return .connectionLost
    case "57014": return .timedOut
    case "55P03": return .busy
    case "40001", "40P01": return .conflict
    case "42501": return .permissionDenied
    case "25006": return .readOnly
    case "25P02": return .transactionAborted
    case "53100": return .diskFull
    case "XX001", "XX002": return .corrupt
    case "P0001": return .constraintViolated(.trigger, name: text(addewid_constraint_name(result)))
    default: return byClass(code, result)
    }
  }

  private static func byClass(_ code: String, _ result: OpaquePointer?) -> DatabaseError {
    switch code.prefix(2) {
    case "08": .connectionLost
    case "28": .permissionDenied
    case "23": constraint(code, result)
    case "42": .badStatement(code: code, message: text(addewid_primary_message(result)))
    case "0A", "21", "22", "26", "34", "54": .badStatement(code: code, message: nil)
    default: .failed(code: code)
    }
  }

  private static func constraint(_ code: String, _ result: OpaquePointer?) -> DatabaseError {
    let name = text(addewid_constraint_name(result))
    switch code {
    case "23505": return .constraintViolated(.unique, name: name)
    case "23503", "23001": return .constraintViolated(.foreignKey, name: name)
    case "23514": return .constraintViolated(.check, name: name)
    case "23P01": return .constraintViolated(.exclusion, name: name)
    case "23502":
      let place = [addewid_table_name(result), addewid_column_name(result)].compactMap(text)
      return .constraintViolated(.notNull, name: place.joined(separator: "."))
    default: return .badStatement(code: code, message: nil)
    }
  }

  private static func text(_ field: UnsafePointer<CChar>?) -> String? {
    field.map { String(cString: $0) }
  }
}
