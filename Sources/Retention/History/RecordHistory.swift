import Register
import StatutoryTime

/// All that is known of one record that can decide when it goes.
///
/// It holds facts of all times; ``known(on:)`` gives what somebody could know on a day, and only
/// that decides. Ids are opaque: a history needs no name and no address.
public struct RecordHistory: Sendable, Hashable {
  /// Ids of the register's items that it is made of; none: a whole record of its service.
  public var items: [String] = []
  public var facts: [DatedFact] = []
  public var events: [RecordEvent] = []
  public var people: [RecordPerson] = []
  /// Ids of the cases that it serves.
  public var cases: [String] = []
  public var classes: [ClassMembership] = []
  public var consents: [RecordConsent] = []
  /// The format of a copy that was made in one format alone.
  public var format: String?
  public var requests: [RecordRequest] = []
  public var stops: [RecordStop] = []
  public var needs: [NeedDecision] = []
  public var questions: [RenewalQuestion] = []
  public var nature = Nature.ordinary
  public var anonymity: AnonymityFinding?
  /// Whether what stays after anonymising identifies nobody; nil: not looked at yet.
  public var isRemainderSafe: Bool?
  /// True for a copy that stayed here after the record was handed over.
  public var isCopyLeftBehind = false
  public var reach = SystemReach.direct
  /// Its parts where more than one person, case or term is in it, and whether they can be parted.
  public var parts: [RecordHistory] = []
  public var division = Division.parted
  /// The day on which this part came to the record; nil: from the start.
  public var joined: LocalDay?

  public init() {}

  public enum Nature: Sendable, Hashable {
    case ordinary
    /// Shows that a consent was given and taken back.
    ///
    /// - Law: UK GDPR Art 7(1)
    case proofOfConsent
    /// The entry that somebody wants no messages.
    case suppression
    /// A printed copy, out of the body's hands.
    case released
  }

  /// What can be done to the system that holds it.
  public enum SystemReach: Sendable, Hashable {
    case direct
    /// Read-only, export or manual: others dispose of it, and it is counted again.
    case outside
  }

  /// How the parts of a record hang together.
  public enum Division: Sendable, Hashable {
    /// The map says which columns are whose.
    case parted
    /// Several cases in one row that cannot be parted: it serves the last of them.
    case wholeForCases
    /// Several people in one row that cannot be parted: a person decides at the first end.
    case wholeForPeople
  }
}

/// Whether a record is of a class for which the law says something of its own.
public struct ClassMembership: Sendable, Hashable {
  public let recordClass: RecordClass
  /// nil: not known.
  public let belongs: Bool?
  public let from: LocalDay?

  public init(_ recordClass: RecordClass, belongs: Bool? = true, from: LocalDay? = nil) {
    self.recordClass = recordClass
    self.belongs = belongs
    self.from = from
  }
}
