/// What a column holds, as far as rendering must know it.
///
/// SQLite compares whatever it is given. PostgreSQL refuses a comparison of two types, and puts
/// texts in the order of a language unless told not to, which it must be for texts and may not be
/// for anything else.
public enum SQLColumnKind: Sendable, Hashable {
  case integer
  /// Read as the integers 0 and 1.
  case boolean
  case text
  /// Text with a collation of its own, which may call different texts equal.
  case collatedText
  /// Text in a collation of MariaDB's, by its name: only two columns of the same can be met by their
  /// indexes.
  case textIn(String)
  case bytes
  /// Any other type, by the name the database has for it: `date`, `numeric`, `uuid`.
  case other(String)
  case unknown

  var isText: Bool {
    switch self {
    case .text, .collatedText, .textIn: true
    default: false
    }
  }

  var canBeText: Bool { isText || self == .unknown }

  /// Whether it can be compared with its own kind only.
  var isStrict: Bool {
    switch self {
    case .other, .unknown: false
    default: true
    }
  }
}

/// The kinds of the columns of some tables, as a database describes them.
public struct SQLColumnTypes: Sendable, Hashable {
  private var kinds: [String: [String: SQLColumnKind]] = [:]

  public init() {}

  public subscript(table: String, column: String) -> SQLColumnKind {
    get { kinds[table]?[column] ?? .unknown }
    set { kinds[table, default: [:]][column] = newValue }
  }

  public func knows(table: String) -> Bool { kinds[table] != nil }
}
