import CPostgreSQL

/// PostgreSQL's errors as the facts that may be told.
///
/// Of its messages only those of class 42 are kept, which speak of the statement's own text; others
/// quote values, and every detail line quotes rows.
enum PostgreSQLErrors {
  /// What is known of an error, from whichever library.
  struct Facts {
    var code: String
    var message: String?
    var constraint: String?
    /// Table and column, as far as they were named.
    var place: [String]
  }

  static func translate(_ result: OpaquePointer?) -> DatabaseError {
    guard let code = text(addewid_sqlstate(result)) else { return .failed(code: "unknown") }
    return translate(
      Facts(
        code: code, message: text(addewid_primary_message(result)),
        constraint: text(addewid_constraint_name(result)),
        place: [addewid_table_name(result), addewid_column_name(result)].compactMap(text)))
  }

  static func translate(_ facts: Facts) -> DatabaseError {
    switch facts.code {
    case "57P01", "57P02", "57P03", "57P05": .connectionLost
    case "57014": .timedOut
    case "55P03": .busy
    case "40001", "40P01": .conflict
    case "42501": .permissionDenied
    case "25006": .readOnly
    case "25P02": .transactionAborted
    case "53100": .diskFull
    case "XX001", "XX002": .corrupt
    case "P0001": .constraintViolated(.trigger, name: facts.constraint)
    default: byClass(facts)
    }
  }

  private static func byClass(_ facts: Facts) -> DatabaseError {
    switch facts.code.prefix(2) {
    case "08": .connectionLost
    case "28": .permissionDenied
    case "23": constraint(facts)
    case "42": .badStatement(code: facts.code, message: facts.message)
    case "0A", "21", "22", "26", "34", "54": .badStatement(code: facts.code, message: nil)
    default: .failed(code: facts.code)
    }
  }

  private static func constraint(_ facts: Facts) -> DatabaseError {
    switch facts.code {
    case "23505": .constraintViolated(.unique, name: facts.constraint)
    case "23503", "23001": .constraintViolated(.foreignKey, name: facts.constraint)
    case "23514": .constraintViolated(.check, name: facts.constraint)
    case "23P01": .constraintViolated(.exclusion, name: facts.constraint)
    case "23502": .constraintViolated(.notNull, name: facts.place.joined(separator: "."))
    default: .badStatement(code: facts.code, message: nil)
    }
  }

  private static func text(_ field: UnsafePointer<CChar>?) -> String? {
    field.map { String(cString: $0) }
  }
}
