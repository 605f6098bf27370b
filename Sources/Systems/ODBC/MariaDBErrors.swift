/// MariaDB's errors, by its own numbers, as the facts that may be told.
///
/// Of its messages only those are kept that speak of the statement's own text, and names of keys and
/// columns; others quote values.
enum MariaDBErrors {
  static func translate(_ diagnosis: ODBCDiagnosis) -> DatabaseError {
    switch diagnosis.native {
    case 1317: .cancelled
    case 1969, 3024: .timedOut
    case 1205: .busy
    case 1020, 1213, 1614: .conflict
    case 1053, 1152, 1158, 1159, 1160, 1161, 1927, 2002, 2003, 2006, 2013, 2055: .connectionLost
    case 1044, 1045, 1142, 1143, 1227, 1370, 1698: .permissionDenied
    case 1290, 1792, 1836: .readOnly
    case 1021, 1041, 1114, 1135: .diskFull
    case 126, 127, 145, 1034, 1194, 1712: .corrupt
    default: statement(diagnosis)
    }
  }

  private static func statement(_ diagnosis: ODBCDiagnosis) -> DatabaseError {
    let message = diagnosis.message
    switch diagnosis.native {
    case 1022, 1062, 1169, 1586:
      return .constraintViolated(.unique, name: last(message, after: "for key '", to: "'"))
    case 1216, 1217, 1451, 1452:
      return .constraintViolated(.foreignKey, name: constraint(message))
    case 4025:
      return .constraintViolated(.check, name: constraint(message))
    case 1048, 1263, 1364:
      return .constraintViolated(.notNull, name: first(message, after: " '", to: "'"))
    case 1644: return .constraintViolated(.trigger, name: nil)
    case 1054, 1060, 1064, 1103, 1146, 1052, 1055, 1066, 1109, 1149, 1305:
      return .badStatement(code: diagnosis.state, message: ownWords(message))
    default: return other(diagnosis)
    }
  }

  private static func other(_ diagnosis: ODBCDiagnosis) -> DatabaseError {
    let code =
      ["HY000", "HY018"].contains(diagnosis.state) && diagnosis.native != 0
      ? "\(diagnosis.native)" : diagnosis.state
    return switch diagnosis.state.prefix(2) {
    case "08": .connectionLost
    case "28": .permissionDenied
    case "0A", "21", "22", "23", "42": .badStatement(code: code, message: nil)
    default: diagnosis.native == 0 ? .failed(code: code) : .badStatement(code: code, message: nil)
    }
  }

  /// Quoted as the session quotes names, or not.
  private static func constraint(_ message: String) -> String? {
    first(message, after: "CONSTRAINT `", to: "`")
      ?? first(message, after: "CONSTRAINT \"", to: "\"")
  }

  /// The message without what driver and server put before it in brackets.
  private static func ownWords(_ message: String) -> String {
    var rest = Substring(message)
    while rest.first == "[", let end = rest.firstIndex(of: "]") {
      rest = rest[rest.index(after: end)...]
    }
    return String(rest)
  }

  private static func first(_ text: String, after start: String, to end: Character) -> String? {
    guard let range = ranges(text, start).first else { return nil }
    return String(text[range.upperBound...].prefix { $0 != end })
  }

  /// A value that is quoted before the name may hold the same words: the last place is the name's.
  private static func last(_ text: String, after start: String, to end: Character) -> String? {
    guard let range = ranges(text, start).last else { return nil }
    return String(text[range.upperBound...].prefix { $0 != end })
  }

  private static func ranges(_ text: String, _ part: String) -> [Range<String.Index>] {
    text.ranges(of: part)
  }
}
