/// Where a database is.
///
/// No description of an address, not even one made for debugging, shows a password.
public enum DatabaseAddress: Sendable, Hashable {
  case sqlite(path: String)
  case postgresql(PostgreSQLAddress)

  /// Reads `sqlite:PATH`, a bare path, or `postgresql://USER:PASSWORD@HOST:PORT/DATABASE?…` with
  /// anything libpq takes there. A password is better kept in a password file.
  public init(text: String) throws(DatabaseAddressError) {
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
}
