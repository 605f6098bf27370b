import Wording

/// A table of a system, and what its rows are.
public struct MappedTable: Sendable, Hashable {
  /// As the database names it; with its schema where that is not the usual one.
  public let name: String
  public let place: SourcePlace
  /// The services whose records it holds; empty: the system's.
  public let services: [PlacedText]
  /// The columns that tell a row from every other, in sequence; empty: a finding.
  public let key: [PlacedText]
  /// Whom a row is about.
  public let people: [PersonRole]
  public let columns: [MappedColumn]
  /// With the rows of which tables its own go; empty: nobody has said.
  public let goesWith: [GoesWith]
  /// Why no run removes its rows although they are about people.
  public let stays: String?
  /// Triggers that act when its rows go or change, and of which somebody has looked what they do.
  public let triggers: [String]
  /// Why nothing in it is about people: its columns are then not looked at.
  public let notPersonal: String?
  public let codePage: CodePage?
  public let timeZone: String?

  public init(
    name: String, place: SourcePlace, services: [PlacedText] = [], key: [PlacedText] = [],
    people: [PersonRole] = [], columns: [MappedColumn] = [], goesWith: [GoesWith] = [],
    stays: String? = nil, triggers: [String] = [], notPersonal: String? = nil,
    codePage: CodePage? = nil, timeZone: String? = nil
  ) {
    self.name = name
    self.place = place
    self.services = services
    self.key = key
    self.people = people
    self.columns = columns
    self.goesWith = goesWith
    self.stays = stays
    self.triggers = triggers
    self.notPersonal = notPersonal
    self.codePage = codePage
    self.timeZone = timeZone
  }

  public func column(_ name: String) -> MappedColumn? { columns.first { $0.name == name } }

  public func role(_ name: String) -> PersonRole? { people.first { $0.name == name } }

  /// The roles whose people stand in the row itself.
  public var peopleHere: [PersonRole] { people.filter(\.isHere) }

  /// The columns that tell who the person of a role is; empty for one who stands elsewhere.
  public func identity(of role: PersonRole) -> [MappedColumn] {
    guard role.isHere else { return [] }
    return columns.filter { $0.identity != nil && concerns($0, role) }
  }

  /// The columns about the person of a role. One that names no role is about everybody whom the
  /// row is about.
  public func columns(about role: PersonRole) -> [MappedColumn] {
    columns.filter { !$0.items.isEmpty && concerns($0, role) }
  }

  /// The day on which the person of a role was born, if the row says so.
  public func birth(of role: PersonRole) -> MappedColumn? {
    guard role.isHere else { return nil }
    return columns.first { $0.event?.text == MappedColumn.birth && concerns($0, role) }
  }

  /// The day on which the person of a role died, if the row says so.
  public func death(of role: PersonRole) -> MappedColumn? {
    guard role.isHere else { return nil }
    return columns.first { $0.event?.text == MappedColumn.death && concerns($0, role) }
  }

  /// The column that marks a row as deleted, if rows are marked and not removed.
  public var deletionMark: MappedColumn? { columns.first { $0.deleted != nil } }

  /// Every column that the map knows of: those it describes, and those of keys and joins.
  public var knownColumns: Set<String> {
    var names = Set(columns.map(\.name)).union(key.map(\.text))
    for role in people {
      guard let step = role.through.first else { continue }
      names.formUnion(step.by.map(\.name))
    }
    return names
  }

  private func concerns(_ column: MappedColumn, _ role: PersonRole) -> Bool {
    guard column.of.isEmpty else { return column.of.contains { $0.text == role.name } }
    // An identity that names no role is that of whoever stands in the row.
    return column.identity == nil || role.isHere
  }

  static let keys: [KeyShape] = [
    KeyShape(
      "table", .text, required: true,
      "As the database names it; for `export`, the name of the file without its `.csv`"),
    KeyShape("services", .services, "The services whose records it holds; absent: the system's"),
    KeyShape("key", .texts, "The columns that tell a row from every other, in sequence"),
    KeyShape("people", .parts(.person), "Whom a row is about"),
    KeyShape("columns", .parts(.column), "What stands in each column"),
    KeyShape("goes-with", .parts(.goesWith), "With the rows of which tables its own go"),
    KeyShape("stays", .text, "Why no run removes its rows although they are about people"),
    KeyShape(
      "triggers", .texts,
      "Triggers that act when its rows go or change, once somebody has looked at what they do"),
    KeyShape(
      "not-personal", .text, "Why nothing in it is about people; its columns are then not looked at"
    ),
    KeyShape(
      "code-page", .choice(CodePage.allCases.map(\.rawValue)),
      "How its texts are stored; absent: as the system says"),
    KeyShape("time-zone", .text, "The zone of its moments; absent: as the system says"),
  ]
}
