/// The dialects of SQL that are spoken here.
public enum SQLDialect: String, Sendable, Hashable, CaseIterable {
  case sqlite
  case postgresql
  case mariadb
  /// That of a database of which nothing is known: it can only be read, in its own words.
  case other

  /// How many `?` one statement may have.
  public var valuesMax: Int {
    switch self {
    case .sqlite: 32_766
    case .postgresql, .mariadb: 65_535
    case .other: 100
    }
  }

  /// What ends a `SELECT` whose rows the transaction is about to change.
  ///
  /// SQLite has one writer at a time, from the start of its transaction, and needs nothing.
  public var rowLock: String {
    switch self {
    case .sqlite, .other: ""
    case .postgresql, .mariadb: " FOR UPDATE"
    }
  }
  /// Whether the kinds of columns decide how a question is put. SQLite compares whatever it is given.
  var isTyped: Bool { self == .postgresql || self == .mariadb }
}
