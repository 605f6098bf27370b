/// Where a system of a body is, as an installation remembers it: never with a name to sign in by
/// or a password.
public struct SystemPlace: Sendable, Hashable {
  /// The id of the body's register.
  public var body: String
  /// The id of the system's map.
  public var system: String
  public var database: Database
  /// The folder with the files that its rows name, within the installation.
  public var files: String?

  public enum Database: Sendable, Hashable {
    /// A SQLite file, by its path within the installation.
    case file(String)
    /// A schema of the installation's own PostgreSQL.
    case schema(String)
  }

  public init(body: String, system: String, database: Database, files: String? = nil) {
    self.body = body
    self.system = system
    self.database = database
    self.files = files
  }
}

/// `{"body": …, "system": …, "file": …}`, or `"schema"` in the place of `"file"`.
extension SystemPlace: Codable {
  private enum Key: String, CodingKey { case body, system, file, schema, files }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    body = try values.decode(String.self, forKey: .body)
    system = try values.decode(String.self, forKey: .system)
    files = try values.decodeIfPresent(String.self, forKey: .files)
    if let path = try values.decodeIfPresent(String.self, forKey: .file) {
      database = .file(path)
    } else {
      database = .schema(try values.decode(String.self, forKey: .schema))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(body, forKey: .body)
    try values.encode(system, forKey: .system)
    try values.encodeIfPresent(files, forKey: .files)
    switch database {
    case .file(let path): try values.encode(path, forKey: .file)
    case .schema(let name): try values.encode(name, forKey: .schema)
    }
  }
}
