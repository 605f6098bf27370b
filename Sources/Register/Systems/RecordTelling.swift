import Wording

/// A row of a system that tells something of a record: that it is held, that a consent was given,
/// that its erasure was decided, that its user was asked.
public struct RecordTelling: Sendable, Hashable {
  public let kind: Kind
  public let place: SourcePlace
  /// How to get from the record's row to the row that tells; empty: the record's own row.
  public let through: [JoinStep]
  /// The name of the event, where an event is told.
  public let event: PlacedText?
  /// The event that it takes back.
  public let undoes: PlacedText?
  /// Column -> the value that a row must have to tell anything.
  public let `where`: [NamedText]
  /// The column with the first day: since when it is held, given, received, sent.
  public let from: String?
  /// The column with the last: released, withdrawn, answered, replied. An empty one: not yet.
  public let until: String?
  /// The column with the decision on a request, or the answer to a question.
  public let answer: String?
  /// The value of `answer` by which an erasure is upheld, or a term extended.
  public let granted: String?
  /// The values of `answer` by which it is refused; any other is looked at by a person.
  public let refused: [String]
  /// The column with the end of the term in question.
  public let term: String?

  public init(
    _ kind: Kind, place: SourcePlace, through: [JoinStep] = [], event: PlacedText? = nil,
    undoes: PlacedText? = nil, where conditions: [NamedText] = [], from: String? = nil,
    until: String? = nil, answer: String? = nil, granted: String? = nil, refused: [String] = [],
    term: String? = nil
  ) {
    self.kind = kind
    self.place = place
    self.through = through
    self.event = event
    self.undoes = undoes
    self.where = conditions
    self.from = from
    self.until = until
    self.answer = answer
    self.granted = granted
    self.refused = refused
    self.term = term
  }

  /// What is told.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case event
    case legalHold = "legal-hold"
    case complaint
    case inquiry
    case coroner
    case restriction
    /// A request other than for erasure: `until` is the day of the answer.
    case request
    /// A request for erasure: `until` is the day of the decision.
    case erasure
    /// A consent on which the record rests: `until` is the day of its withdrawal.
    case consent
    /// A review found that it is needed no longer, on `from`.
    case needEnded = "need-ended"
    /// A message with the question whether to go on: `until` is the day of the reply.
    case question
    /// The message of a question came back, on `from`; `until` is the day staff had settled it.
    case bounce
  }

  static let keys: [KeyShape] = [
    KeyShape(
      "tells", .choice(Kind.allCases.map(\.rawValue)), required: true, "What the row tells"),
    KeyShape(
      "through", .parts(.step), "How to get to the row that tells; absent: the record's own row"),
    KeyShape("event", .text, "The name of the event, for `tells: event`"),
    KeyShape("undoes", .text, "The event that it takes back: `case-reopened` undoes `case-closed`"),
    KeyShape("where", .named, "Column: the value that a row must have to tell anything"),
    KeyShape("from", .text, "Column with the first day; absent: it is so from the start"),
    KeyShape("until", .text, "Column with the last day; empty while it is on"),
    KeyShape("answer", .text, "Column with the decision or the answer"),
    KeyShape("granted", .text, "The value by which an erasure is upheld, or a term extended"),
    KeyShape(
      "refused", .texts,
      "The values by which it is refused; any other is looked at. Absent: the other truth value"),
    KeyShape("term", .text, "Column with the end of the term that is asked about"),
  ]
}
