/// The two dialects of SQL that are spoken here.
public enum SQLDialect: String, Sendable, Hashable, CaseIterable {
  case sqlite
  case postgresql

  /// How many `?` one statement may have.
  public var valuesMax: Int {
    switch self {
    case .sqlite: 32_766
    case .postgresql: 65_535
    }
  }

  /// What ends a `SELECT` whose rows the transaction is about to change.
  ///
  /// SQLite has one writer at a time, from the start of its transaction, and needs nothing.
  public var rowLock: String {
    switch self {
    case .sqlite: ""
    case .postgresql: " FOR UPDATE"
    }
  }
}
