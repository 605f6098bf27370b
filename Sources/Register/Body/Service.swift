import Wording

/// A service of a controller, as its part of the notice describes it.
@dynamicMemberLookup
public struct Service: Sendable, Hashable {
  public let id: String
  /// Its file in the register.
  public let file: String
  public let name: BilingualText
  public let summary: BilingualText
  /// Where the notice speaks of the service as a whole.
  public let from: [NoticeLines]
  /// Where the id stands.
  public let place: SourcePlace
  /// The service of which this one is a part, and whose statements hold here too.
  public let partOf: PlacedText?
  /// What the service states itself.
  public let own: StatementSet
  /// Events from which terms are counted, and facts by which records fall into classes.
  public let events: [String]
  public let facts: [String: [String]]
  /// Where the records are, if they are the product's own.
  public let recordMap: RecordMap?
  /// What each record has, where the product keeps the records itself; empty otherwise.
  public let store: [StoredField]
  public let form: [FormField]
  /// Id of the purpose for which staff work on the records.
  public let handledFor: String?
  public let silences: [Silence]
  /// What must be shown before its statements let anything go, or come.
  public let disclosure: DisclosureRules

  public init(
    id: String, file: String, name: BilingualText, summary: BilingualText, from: [NoticeLines],
    place: SourcePlace, partOf: PlacedText?, own: StatementSet, events: [String],
    facts: [String: [String]], recordMap: RecordMap?, store: [StoredField] = [], form: [FormField],
    handledFor: String?,
    silences: [Silence], disclosure: DisclosureRules = .none
  ) {
    self.id = id
    self.file = file
    self.name = name
    self.summary = summary
    self.from = from
    self.place = place
    self.partOf = partOf
    self.own = own
    self.events = events
    self.facts = facts
    self.recordMap = recordMap
    self.store = store
    self.form = form
    self.handledFor = handledFor
    self.silences = silences
    self.disclosure = disclosure
  }

  public subscript<Member>(dynamicMember path: KeyPath<StatementSet, Member>) -> Member {
    own[keyPath: path]
  }

  public var notStated: [Silence.Topic] { silences.map(\.topic) }

  public func item(_ id: String) -> Stated<DataItem>? {
    own.items.first { $0.id == id }
  }
}
