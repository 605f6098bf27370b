import Wording

/// What goes as one: a case, an account, a call, with the table whose rows it is and what is told
/// of it elsewhere in the system.
///
/// The rows of other tables go along where those tables say `goes-with`.
///
/// - Law: UK GDPR Art 5(1)(e)
public struct MappedRecord: Sendable, Hashable {
  /// A short id, the same for the same kind of record throughout a system: `case`.
  public let id: String
  public let place: SourcePlace
  /// What the case office calls it.
  public let name: BilingualText
  /// The table of which each row is one record.
  public let table: PlacedText
  /// The service whose rules govern it; nil: the first of the table's.
  public let service: PlacedText?
  /// The items that it is made of, where the rules tell records apart by them.
  public let items: [PlacedText]
  /// The class for which the law sets a floor, and the rows that are of it.
  public let classes: [MappedClass]
  /// What other rows tell of it: holds, consents, requests, questions.
  public let tellings: [RecordTelling]
  /// The table that keeps what is left of it, and identifies nobody.
  public let remainder: RemainderTable?
  /// How often a run removes what is due; what is due for longer is overdue. Nil: three months.
  public let every: Period?

  public init(
    id: String, place: SourcePlace, name: BilingualText, table: PlacedText,
    service: PlacedText? = nil, items: [PlacedText] = [], classes: [MappedClass] = [],
    tellings: [RecordTelling] = [], remainder: RemainderTable? = nil, every: Period? = nil
  ) {
    self.id = id
    self.place = place
    self.name = name
    self.table = table
    self.service = service
    self.items = items
    self.classes = classes
    self.tellings = tellings
    self.remainder = remainder
    self.every = every
  }

  static let keys: [KeyShape] = [
    KeyShape("record", .identifier, required: true, "A short id, for example `case`"),
    KeyShape("name", .pair, required: true, "What the case office calls it"),
    KeyShape("table", .text, required: true, "The table of which each row is one record"),
    KeyShape("service", .text, "The service whose rules govern it; absent: the table's first"),
    KeyShape("items", .references(.item), "The items that it is made of; absent: all of it"),
    KeyShape("classes", .parts(.recordClass), "Classes for which the law sets a floor"),
    KeyShape("told-by", .parts(.telling), "What other rows tell of it: holds, consents, requests"),
    KeyShape("remainder", .parts(.remainder), "What is left of it, and identifies nobody"),
    KeyShape(
      "every", .period, "How often a run removes what is due; absent: every 3 months"),
  ]
}

/// The rows of a record's table that are of a class for which the law sets a floor.
public struct MappedClass: Sendable, Hashable {
  public let recordClass: RecordClass
  public let place: SourcePlace
  /// How to get from the record's row to a row that makes it one of the class; empty: its own row.
  public let through: [JoinStep]
  /// Column -> the value that it must have; empty: every row.
  public let `where`: [NamedText]

  public init(
    _ recordClass: RecordClass, place: SourcePlace, through: [JoinStep] = [],
    where conditions: [NamedText] = []
  ) {
    self.recordClass = recordClass
    self.place = place
    self.through = through
    self.where = conditions
  }

  static let keys: [KeyShape] = [
    KeyShape(
      "class", .choice(RecordClass.allCases.map(\.rawValue)), required: true,
      "The class, as the law names it"),
    KeyShape("through", .parts(.step), "How to get to a row that makes it one; absent: its own"),
    KeyShape("where", .named, "Column: the value that it must have; absent: every row"),
  ]
}

/// A table with one row for each record that was anonymised: counts and bands, no day, no name.
///
/// - Law: UK GDPR recital 26
public struct RemainderTable: Sendable, Hashable {
  public let place: SourcePlace
  public let table: PlacedText
  /// The column that numbers its rows, where it has one.
  public let number: String?
  /// Column there -> column of the record's row whose value it takes.
  public let from: [NamedText]
  /// Column there -> column of the record's row of whose day it takes the year.
  public let yearOf: [NamedText]
  /// Column there -> table that goes along, whose rows of the record are counted.
  public let countOf: [NamedText]
  /// Columns that somebody else fills with counts or bands.
  public let bands: [String]

  public init(
    place: SourcePlace, table: PlacedText, number: String? = nil, from: [NamedText] = [],
    yearOf: [NamedText] = [],
    countOf: [NamedText] = [], bands: [String] = []
  ) {
    self.place = place
    self.table = table
    self.number = number
    self.from = from
    self.yearOf = yearOf
    self.countOf = countOf
    self.bands = bands
  }

  /// Every column that it may have: none other, for it would say more.
  public var columns: [String] {
    [number].compactMap(\.self) + (from + yearOf + countOf).map(\.name) + bands
  }

  static let keys: [KeyShape] = [
    KeyShape("table", .text, required: true, "The table, of which nothing is about people"),
    KeyShape("number", .text, "The column that numbers its rows, where it has one"),
    KeyShape("from", .named, "Column there: column of the record's row"),
    KeyShape("year-of", .named, "Column there: column of the record's row with a day"),
    KeyShape("count-of", .named, "Column there: a table that goes along"),
    KeyShape("bands", .texts, "Columns that somebody else fills with counts or bands"),
  ]
}
