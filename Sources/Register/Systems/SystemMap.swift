import Wording

/// Where and how a body holds what its register states: one system, table by table.
///
/// A map says what stands in each column, whom a row is about, and what may be done there. It never
/// says where the system is or how to get in: that is given when a command runs.
///
/// - Law: UK GDPR Art 5(2), Art 30(1)
public struct SystemMap: Sendable, Hashable {
  /// Named like its file: `systems/ID.yaml`.
  public let id: String
  public let file: String
  /// Where the id stands.
  public let place: SourcePlace
  public let name: BilingualText
  /// The role that answers for the system, never a person's name.
  public let owner: String
  public let mode: SystemMode
  /// Nil for a system that only its owner can look into.
  public let dialect: SystemDialect?
  /// The services whose records it holds, where a table names none of its own.
  public let services: [PlacedText]
  /// How texts are stored, where that is not UTF-8.
  public let codePage: CodePage?
  /// In which zone moments without one are written; nil: UTC.
  public let timeZone: String?
  /// How often files are delivered, for a system that its owner exports.
  public let every: Period?
  /// How long a backup of it is kept; nil: nobody has said.
  public let backups: Period?
  public let tables: [MappedTable]
  /// What goes as one, and when.
  public let records: [MappedRecord]
  /// What the owner is asked, for a system that only its owner can look into.
  public let asks: [OwnerAsk]
  /// Tables that identify nobody.
  public let anonymous: [AnonymousSet]
  /// What is handed out of them.
  public let releases: [ReleaseLog]

  public init(
    id: String, file: String, place: SourcePlace, name: BilingualText, owner: String,
    mode: SystemMode, dialect: SystemDialect?, services: [PlacedText] = [],
    codePage: CodePage? = nil, timeZone: String? = nil, every: Period? = nil,
    backups: Period? = nil, tables: [MappedTable] = [], records: [MappedRecord] = [],
    asks: [OwnerAsk] = [], anonymous: [AnonymousSet] = [], releases: [ReleaseLog] = []
  ) {
    self.id = id
    self.file = file
    self.place = place
    self.name = name
    self.owner = owner
    self.mode = mode
    self.dialect = dialect
    self.services = services
    self.codePage = codePage
    self.timeZone = timeZone
    self.every = every
    self.backups = backups
    self.tables = tables
    self.records = records
    self.asks = asks
    self.anonymous = anonymous
    self.releases = releases
  }

  public func table(_ name: String) -> MappedTable? { tables.first { $0.name == name } }

  public func record(_ id: String) -> MappedRecord? { records.first { $0.id == id } }

  /// The services whose records the table holds: its own list, else the system's.
  public func services(of table: MappedTable) -> [PlacedText] {
    table.services.isEmpty ? services : table.services
  }

  /// The code page of a column's texts: its own, else its table's, else the system's, else UTF-8.
  public func codePage(of column: MappedColumn, in table: MappedTable) -> CodePage {
    column.codePage ?? table.codePage ?? codePage ?? .utf8
  }

  /// The zone of a column's moments: its own, else its table's, else the system's, else UTC.
  public func timeZone(of column: MappedColumn, in table: MappedTable) -> String {
    column.timeZone ?? table.timeZone ?? timeZone ?? "UTC"
  }

  static let keys: [KeyShape] = [
    KeyShape("system", .identifier, required: true, "Names the system, and its file"),
    KeyShape("name", .pair, required: true, "What people call the system"),
    KeyShape("owner", .text, required: true, "The role that answers for it, never a person's name"),
    KeyShape(
      "mode", .choice(SystemMode.allCases.map(\.rawValue)), required: true,
      "What can be done there: read and write, read, files that the owner delivers, or a question"),
    KeyShape(
      "dialect", .choice(SystemDialect.allCases.map(\.rawValue)),
      "What it speaks; required, save for `manual`"),
    KeyShape("services", .services, "The services whose records it holds"),
    KeyShape(
      "code-page", .choice(CodePage.allCases.map(\.rawValue)),
      "How texts are stored; absent: utf-8"),
    KeyShape("time-zone", .text, "The zone of moments without one, `Europe/London`; absent: UTC"),
    KeyShape("every", .period, "How often files are delivered; required for `export`"),
    KeyShape(
      "backups", .period, "How long a backup of it is kept: what has gone may be in one until then"),
    KeyShape("tables", .parts(.table), "What stands in which table"),
    KeyShape("records", .parts(.record), "What goes as one, and what tells when"),
    KeyShape("asks", .parts(.ask), "What the owner is asked; required for `manual`"),
    KeyShape(
      "anonymous", .parts(.anonymousSet), "Tables that identify nobody, and what makes them so"),
    KeyShape("releases", .parts(.releaseLog), "What is handed out of them, and what comes before"),
  ]
}

extension SystemMap {
  /// The role of another table in which somebody of this role stands: named by `as`, else the one
  /// of the same name, else the only one.
  ///
  /// - Returns: the last table of the way and the role there; the given role itself is not looked
  ///   at where it stands in its own row.
  public func roleThere(_ role: PersonRole) -> (table: MappedTable, role: PersonRole)? {
    guard let last = role.through.last, let table = table(last.table.text) else { return nil }
    let here = table.peopleHere
    let found: PersonRole?
    if let name = role.as {
      found = here.first { $0.name == name.text }
    } else {
      found = here.first { $0.name == role.name } ?? (here.count == 1 ? here.first : nil)
    }
    return found.map { (table, $0) }
  }
}
