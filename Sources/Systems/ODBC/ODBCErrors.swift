import CODBC

/// The errors of ODBC as the facts that may be told.
enum ODBCErrors {
  static func translate(_ handle: ODBCHandle, _ product: ODBCProduct) -> DatabaseError {
    let diagnosis = ODBCDiagnosis.read(handle)
    return switch product {
    case .mariadb: MariaDBErrors.translate(diagnosis)
    case .postgresql: postgresql(diagnosis)
    case .other: other(diagnosis)
    }
  }

  /// The driver hands on PostgreSQL's own codes; names stand in its messages only.
  private static func postgresql(_ diagnosis: ODBCDiagnosis) -> DatabaseError {
    var message = diagnosis.message
    if message.hasPrefix("ERROR: ") { message.removeFirst("ERROR: ".count) }
    message = String(message.prefix { $0 != ";" && $0 != "\n" })
    let quoted = quotedNames(message)
    let isNotNull = diagnosis.state == "23502" && quoted.count >= 2
    let isNamed = diagnosis.state.hasPrefix("23") && !isNotNull
    let facts = PostgreSQLErrors.Facts(
      code: diagnosis.state, message: message,
      constraint: isNamed ? quoted.last : nil,
      place: isNotNull ? [quoted[1], quoted[0]] : [])
    switch diagnosis.state {
    case "HY000" where message.contains("connection"), "08S01", "08003", "08007":
      return .connectionLost
    case "HYT00": return .timedOut
    case "HY008": return .cancelled
    default: return PostgreSQLErrors.translate(facts)
    }
  }

  /// What stands between double quotes in a message.
  private static func quotedNames(_ message: String) -> [String] {
    let parts = message.split(separator: "\"", omittingEmptySubsequences: false)
    return parts.indices.filter { $0 % 2 == 1 && $0 + 1 < parts.count }.map { String(parts[$0]) }
  }

  private static func other(_ diagnosis: ODBCDiagnosis) -> DatabaseError {
    switch diagnosis.state {
    case "HYT00", "HYT01": .timedOut
    case "HY008": .cancelled
    case "40001": .conflict
    case "25006": .readOnly
    case let state where state.hasPrefix("08"): .connectionLost
    case let state where state.hasPrefix("28"): .permissionDenied
    case let state where state.hasPrefix("42") || state.hasPrefix("21") || state.hasPrefix("07"):
      .badStatement(code: state, message: nil)
    default: .failed(code: diagnosis.state)
    }
  }

  /// Why nothing could be opened. A driver's message may repeat what it was given, and is not kept.
  static func opening(_ handle: ODBCHandle, _ address: ODBCAddress) -> DatabaseError {
    let diagnosis = ODBCDiagnosis.read(handle)
    let refusals = [1044, 1045, 1049, 1130, 1698]
    let isRefused =
      diagnosis.state.hasPrefix("28") || refusals.contains(diagnosis.native)
      || ["password", "authentication"].contains { diagnosis.message.contains($0) }
    return isRefused ? .permissionDenied : .unreachable(address.description)
  }
}
