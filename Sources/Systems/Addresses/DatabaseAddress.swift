/// Where a database is.
///
/// No description of an address, not even one made for debugging, shows a password.
public enum DatabaseAddress: Sendable, Hashable {
  case sqlite(path: String)
  case postgresql(PostgreSQLAddress)
  case odbc(ODBCAddress)

  /// Reads `sqlite:PATH`, a bare path, `odbc:NAME=VALUE;…` as ODBC has it, or
  /// `postgresql://USER:PASSWORD@HOST:PORT/DATABASE?…` with anything libpq takes there. A password
  /// is better kept in a password file.
  public init(text: String) throws(DatabaseAddressError) {
    if text.lowercased().hasPrefix("odbc:") {
      self = .odbc(try ODBCAddress(attributes: String(text.dropFirst(5))))
      return
    }
    let parts = text.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
    let scheme = parts.count == 2 ? parts[0].lowercased() : nil
    switch scheme {
    case "postgres", "postgresql":
      self = .postgresql(try PostgreSQLAddress(text: text))
    case nil, "sqlite":
      let path = Self.path(text)
      guard !path.isEmpty, !path.utf8.contains(0) else { throw .empty }
      guard !path.contains(":memory:") else { throw .notAFile }
      self = .sqlite(path: path)
    case .some(let scheme):
      throw .unknownScheme(scheme)
    }
  }

  /// Reads an address that stands in a register, which many people read and which is kept for good:
  /// a password in it is refused.
  ///
  /// - Throws: `DatabaseAddressError.holdsPassword`.
  public init(registered text: String) throws(DatabaseAddressError) {
    let address = try DatabaseAddress(text: text)
    guard !address.holdsPassword else { throw .holdsPassword }
    self = address
  }

  public var holdsPassword: Bool {
    switch self {
    case .sqlite: false
    case .postgresql(let address): address.holdsPassword
    case .odbc(let address): address.holdsPassword
    }
  }

  private static func path(_ text: String) -> String {
    for prefix in ["sqlite://", "sqlite:"] where text.lowercased().hasPrefix(prefix) {
      return String(text.dropFirst(prefix.count))
    }
    return text
  }
}

extension DatabaseAddress: CustomStringConvertible, CustomDebugStringConvertible {
  public var description: String {
    switch self {
    case .sqlite(let path): "sqlite:\(path)"
    case .postgresql(let address): address.description
    case .odbc(let address): address.description
    }
  }

  public var debugDescription: String { description }
}

/// Why a text is not the address of a database. The text may hold a password and is not kept.
public enum DatabaseAddressError: Error, Sendable, Hashable {
  case empty
  /// A database in memory, which no second connection could see.
  case notAFile
  case unknownScheme(String)
  case unreadable
  /// A password where only an address belongs: in a register.
  case holdsPassword
}
