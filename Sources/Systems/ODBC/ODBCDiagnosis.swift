import CODBC

/// What a driver says went wrong.
struct ODBCDiagnosis {
  /// Five letters and digits.
  var state: String
  /// The database's own number.
  var native: Int
  /// May quote values: kept only where ``ODBCErrors`` knows that it does not.
  var message: String

  private static let messageMax = 2_048

  static func read(_ handle: ODBCHandle) -> ODBCDiagnosis {
    var state = [UInt16](repeating: 0, count: 6)
    var message = [UInt16](repeating: 0, count: messageMax)
    var native: SQLINTEGER = 0
    var length: SQLSMALLINT = 0
    let code = SQLGetDiagRecW(
      handle.kind, handle.raw, 1, &state, &native, &message, SQLSMALLINT(messageMax), &length)
    guard addewid_odbc_succeeded(code) != 0 else {
      return ODBCDiagnosis(state: "HY000", native: 0, message: "")
    }
    let count = min(max(0, Int(length)), messageMax - 1)
    return ODBCDiagnosis(
      state: String(decoding: state.prefix(5), as: UTF16.self), native: Int(native),
      message: String(decoding: message.prefix(count), as: UTF16.self))
  }
}
