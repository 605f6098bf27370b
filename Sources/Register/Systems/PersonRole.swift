import Wording

/// Somebody whom a row is about: the child, the parent, the worker, the household.
///
/// The role `child` is the child of retention terms ("the birth of the youngest child in the
/// proceedings"), wherever its people stand.
public struct PersonRole: Sendable, Hashable {
  /// A name of the author's own, the same for the same kind of tie throughout a system.
  public let name: String
  public let place: SourcePlace
  /// Which of the register's kinds of people they are.
  public let subject: PlacedText?
  /// How to get from the row to the person; empty: the person stands in the row itself.
  public let through: [JoinStep]
  /// The role of the last table in which the person stands there; nil: its only one, or the one of
  /// the same name.
  public let `as`: PlacedText?
  /// Whether they stand in rows by their work: what these say is about the others.
  public let isAtWork: Bool

  public init(
    name: String, place: SourcePlace, subject: PlacedText? = nil, through: [JoinStep] = [],
    as role: PlacedText? = nil, isAtWork: Bool = false
  ) {
    self.name = name
    self.place = place
    self.subject = subject
    self.through = through
    self.as = role
    self.isAtWork = isAtWork
  }

  /// Whether the person stands in the row itself.
  public var isHere: Bool { through.isEmpty }

  /// The name of the role that is the child of terms.
  public static let child = "child"

  static let keys: [KeyShape] = [
    KeyShape("role", .identifier, required: true, "What the person is to the row: child, parent…"),
    KeyShape("subject", .reference(.subject), "Which kind of people they are"),
    KeyShape(
      "through", .parts(.step),
      "How to get from the row to the person; absent: the person stands in the row itself"),
    KeyShape(
      "as", .text, "The person's role in the last table; absent: the same name, or its only one"),
    KeyShape(
      "at-work", .truth,
      "True for staff: in rows with others, and in those that lead to them, only columns `of` the "
        + "role are about them"),
  ]
}

/// One step from a table to the next, by equal columns.
public struct JoinStep: Sendable, Hashable {
  public let place: SourcePlace
  public let table: PlacedText
  /// Column here -> column there; all must be equal.
  public let by: [NamedText]
  /// Column there -> the value that it must have.
  public let `where`: [NamedText]

  public init(
    place: SourcePlace, table: PlacedText, by: [NamedText], where conditions: [NamedText] = []
  ) {
    self.place = place
    self.table = table
    self.by = by
    self.where = conditions
  }

  static let keys: [KeyShape] = [
    KeyShape("table", .text, required: true, "The next table, one of this system"),
    KeyShape("by", .named, required: true, "Column here: column there, `{ case_no: number }`"),
    KeyShape("where", .named, "Column there: the value that it must have, `{ role: C }`"),
  ]
}
