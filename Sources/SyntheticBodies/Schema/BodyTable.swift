/// A table of an invented system.
public struct BodyTable: Sendable, Hashable {
  public struct Reference: Sendable, Hashable {
    public let columns: [String]
    /// The table whose primary key they hold.
    public let table: String

    init(_ columns: [String], _ table: String) {
      self.columns = columns
      self.table = table
    }
  }

  public let name: String
  public let key: [String]
  public let columns: [BodyColumn]
  public let references: [Reference]
  public let indexes: [[String]]

  init(
    _ name: String, key: [String], _ columns: [BodyColumn], references: [Reference] = [],
    indexes: [[String]] = []
  ) {
    self.name = name
    self.key = key
    self.columns = columns
    self.references = references
    self.indexes = indexes
  }
}
