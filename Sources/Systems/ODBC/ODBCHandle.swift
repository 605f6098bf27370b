import CODBC

/// A handle of ODBC, freed with this object.
///
/// Unchecked, because a handle may be used from any thread, though by one at a time; each is used by
/// its connection's own thread, save for `SQLCancel`, which is made for others.
///
/// A connection's end frees what hangs on it: a statement that outlives it must not be freed twice,
/// since its address may by then be another's.
final class ODBCHandle: @unchecked Sendable {
  let kind: Int16
  let raw: SQLHANDLE
  private let parent: ODBCHandle?
  /// The statements of a connection that have not been freed.
  private var statements: Set<SQLHANDLE> = []

  /// The one environment of this process.
  static let environment: ODBCHandle? = {
    var raw: SQLHANDLE?
    guard addewid_odbc_succeeded(addewid_odbc_environment(&raw)) != 0, let raw else { return nil }
    return ODBCHandle(kind: Int16(SQL_HANDLE_ENV), raw: raw)
  }()

  init?(kind: Int32, parent: ODBCHandle) {
    var raw: SQLHANDLE?
    let code = SQLAllocHandle(Int16(kind), parent.raw, &raw)
    guard addewid_odbc_succeeded(code) != 0, let raw else { return nil }
    self.kind = Int16(kind)
    self.raw = raw
    self.parent = parent
    if kind == SQL_HANDLE_STMT { parent.statements.insert(raw) }
  }

  private init(kind: Int16, raw: SQLHANDLE) {
    self.kind = kind
    self.raw = raw
    parent = nil
  }

  deinit {
    guard isLive else { return }
    parent?.statements.remove(raw)
    SQLFreeHandle(kind, raw)
  }

  /// Whether it may still be used. A statement may not once its connection has ended.
  var isLive: Bool {
    kind != Int16(SQL_HANDLE_STMT) || parent?.statements.contains(raw) == true
  }

  /// Ends a connection, and every statement on it.
  func disconnect() {
    for statement in statements { SQLFreeHandle(Int16(SQL_HANDLE_STMT), statement) }
    statements = []
    SQLDisconnect(raw)
  }
}
