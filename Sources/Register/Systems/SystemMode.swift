/// What can be done to a system.
public enum SystemMode: String, Sendable, Hashable, CaseIterable {
  /// Read and written.
  case direct
  /// Read; what is to go is listed for the owner, and counted again afterwards.
  case readOnly = "read-only"
  /// Files that the owner delivers.
  case export
  /// A question to the owner.
  case manual
}

/// What a system speaks.
public enum SystemDialect: String, Sendable, Hashable, CaseIterable {
  case sqlite
  case postgresql
  case mariadb
  /// Any other database with an ODBC driver, which is never written to.
  case odbc
  /// Files of values between commas.
  case csv

  /// Whether a system that speaks it may be written to: only where its driver passes the suite of
  /// drivers.
  public var mayBeDirect: Bool {
    switch self {
    case .sqlite, .postgresql, .mariadb: true
    case .odbc, .csv: false
    }
  }
}

/// How a system stores its texts.
public enum CodePage: String, Sendable, Hashable, CaseIterable {
  case utf8 = "utf-8"
  /// Western Europe: has no ŵ and no ŷ.
  case windows1252 = "windows-1252"
  case latin1 = "iso-8859-1"
  /// Celtic: has ŵ and ŷ.
  case latin8 = "iso-8859-14"
  case latin9 = "iso-8859-15"
  case dos850 = "ibm850"
}
