/// Where the records of a service are, column by column.
///
/// Every column of the table is an item's field, a fact, an event, or case-keeping; a column that
/// is none of them is something held that the notice does not state.
public struct RecordMap: Sendable, Hashable {
  public let table: String
  public let key: String
  /// Columns that tell who the person is, for finding all that is held about them.
  public let person: [String]
  /// Field of an item -> column.
  public let fields: [String: String]
  /// Fact -> column, and the values that it may have.
  public let facts: [String: Fact]
  /// Event -> column with the day on which it happened.
  public let events: [String: String]
  /// Columns that say nothing about the person beyond what was done with the case.
  public let keeping: [String]

  public init(
    table: String, key: String, person: [String], fields: [String: String], facts: [String: Fact],
    events: [String: String], keeping: [String]
  ) {
    self.table = table
    self.key = key
    self.person = person
    self.fields = fields
    self.facts = facts
    self.events = events
    self.keeping = keeping
  }

  /// The map of a service whose records are not the product's own.
  public static let none = RecordMap(
    table: "", key: "", person: [], fields: [:], facts: [:], events: [:], keeping: [])

  public struct Fact: Sendable, Hashable {
    public let column: String
    public let values: [String]

    public init(column: String, values: [String]) {
      self.column = column
      self.values = values
    }
  }

  /// Every column that the register accounts for.
  public var columns: Set<String> {
    Set([key] + person + Array(fields.values) + facts.values.map(\.column) + Array(events.values))
      .union(keeping)
  }
}
