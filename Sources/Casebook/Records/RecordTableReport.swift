/// What taking a register into use did to the tables of its records.
public struct RecordTableReport: Sendable, Hashable {
  /// Names of the tables that were made.
  public internal(set) var made: [String] = []
  /// Columns that were added, as `table.column`.
  public internal(set) var added: [String] = []
  /// Columns that the register states no longer, or in another form. They are never dropped: what
  /// becomes of their values is decided by people.
  public internal(set) var leftOver: [LeftOver] = []

  public struct LeftOver: Sendable, Hashable {
    public let table: String
    public let column: String
    /// How many records have a value there.
    public let records: Int
  }

  public var hasChanged: Bool { !made.isEmpty || !added.isEmpty }
}
