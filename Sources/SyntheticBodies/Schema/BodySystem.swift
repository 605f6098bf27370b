/// A database of an invented body.
public struct BodySystem: Sendable, Hashable {
  /// The characters that texts of the system are kept in.
  public enum CodePage: String, Sendable, Hashable {
    case unicode
    /// What an old system of western Europe can hold; every other letter was lost on the way in.
    case latin1
  }

  /// Its name within the body, as its map is called.
  public let name: String
  /// Parents before children.
  public let tables: [BodyTable]
  public let codePage: CodePage
  /// Whether rows name files in a folder beside the database.
  public let hasFiles: Bool

  init(
    _ name: String, _ tables: [BodyTable], codePage: CodePage = .unicode, hasFiles: Bool = false
  ) {
    self.name = name
    self.tables = tables
    self.codePage = codePage
    self.hasFiles = hasFiles
  }

  public func table(_ name: String) -> BodyTable? { tables.first { $0.name == name } }
}
