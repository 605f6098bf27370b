/// A table of which the body says that it identifies nobody: the rows of a work dataset, the cells of
/// a published table, visits that were counted without a name.
///
/// Nothing about people may be claimed of it. What makes it anonymous is said here, so that it can be
/// looked at: what others could know, how many have to share it, what nobody should learn.
///
/// - Law: UK GDPR recital 26, Art 4(1), Art 4(5)
public struct AnonymousSet: Sendable, Hashable {
  public let place: SourcePlace
  public let table: PlacedText
  /// The statements that promise it, of the services of the system; empty where it is looked at only
  /// when it is handed out.
  public let statements: [PlacedText]
  public let rows: Rows
  /// The columns that somebody else could know of a person: together they make the cells.
  public let knownBy: [String]
  /// The column that nobody should learn of a person.
  public let sensitive: String?
  /// The column with the number of people, in a table of counts.
  public let count: String?
  /// The least number of people in a cell that is not empty.
  public let smallest: Int?
  /// A total that is printed under the table.
  public let total: Int?
  /// Another set that is published too, among whose people these are.
  public let within: PlacedText?
  /// A column that sums the same column of the rows of another table, and how many per cent of it one
  /// row may be at most.
  public let sums: String?
  public let sumsFrom: PlacedText?
  public let most: Int?
  /// Column -> what became of the list of its pseudonyms: `held`, `destroyed`, `derivable`.
  public let pseudonyms: [NamedText]

  public init(
    place: SourcePlace, table: PlacedText, statements: [PlacedText] = [], rows: Rows,
    knownBy: [String] = [], sensitive: String? = nil, count: String? = nil, smallest: Int? = nil,
    total: Int? = nil, within: PlacedText? = nil, sums: String? = nil,
    sumsFrom: PlacedText? = nil, most: Int? = nil, pseudonyms: [NamedText] = []
  ) {
    self.place = place
    self.table = table
    self.statements = statements
    self.rows = rows
    self.knownBy = knownBy
    self.sensitive = sensitive
    self.count = count
    self.smallest = smallest
    self.total = total
    self.within = within
    self.sums = sums
    self.sumsFrom = sumsFrom
    self.most = most
    self.pseudonyms = pseudonyms
  }

  /// What one row is.
  public enum Rows: String, Sendable, Hashable, CaseIterable {
    case person
    /// A cell of a table of counts.
    case cell
    case visit
  }

  static let keys: [KeyShape] = [
    KeyShape("table", .text, required: true, "The table that identifies nobody"),
    KeyShape("statements", .texts, "The statements that promise it, by their ids"),
    KeyShape(
      "rows-are", .choice(Rows.allCases.map(\.rawValue)), required: true, "What one row is"),
    KeyShape("known-by", .texts, "The columns that others could know of a person: the cells"),
    KeyShape("sensitive", .text, "The column that nobody should learn of a person"),
    KeyShape("count", .text, "The column with the number of people, where rows are cells"),
    KeyShape("smallest", .whole(2...1_000), "The least number of people in a cell with anybody"),
    KeyShape("total", .whole(0...1_000_000_000), "A total that is printed under the table"),
    KeyShape("within", .text, "A set that is published too, among whose people these are"),
    KeyShape("sums", .text, "The column that sums one of another table"),
    KeyShape("sums-from", .text, "That other table; the column has the same name there"),
    KeyShape("most", .whole(1...100), "How many per cent of a sum one row may be"),
    KeyShape("pseudonyms", .named, "Column: `held`, `destroyed` or `derivable`"),
  ]
}
