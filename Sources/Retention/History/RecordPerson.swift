import StatutoryTime

/// Somebody whom a record concerns.
public struct RecordPerson: Sendable, Hashable {
  /// Opaque, the same person always the same.
  public let id: String
  public let role: Role
  /// The dates of birth that were entered, each in force from a day on.
  public let births: [Birth]
  /// True where somebody claims another date of birth: it is not known then.
  public let isBirthContested: Bool
  public let died: Death?
  /// The day on which the person was entered; nil: from the start.
  public let entered: LocalDay?
  /// The day on which the person was taken out as entered in error. Who merely left stays.
  public let enteredInError: LocalDay?

  public init(
    _ id: String, _ role: Role = .other, births: [Birth] = [], isBirthContested: Bool = false,
    died: Death? = nil, entered: LocalDay? = nil, enteredInError: LocalDay? = nil
  ) {
    self.id = id
    self.role = role
    self.births = births
    self.isBirthContested = isBirthContested
    self.died = died
    self.entered = entered
    self.enteredInError = enteredInError
  }

  public enum Role: String, Sendable, Hashable {
    /// The one whose record it is.
    case subject
    /// A child in the proceedings, or the child of a council's record.
    case child
    case other
  }

  public struct Birth: Sendable, Hashable {
    public let day: RecordDay
    /// From when the entry is in force; nil: from the start.
    public let from: LocalDay?

    public init(_ day: RecordDay, from: LocalDay? = nil) {
      self.day = day
      self.from = from
    }
  }

  public struct Death: Sendable, Hashable {
    public let day: RecordDay

    public init(_ day: RecordDay) { self.day = day }
  }

  /// The date of birth that is in force.
  public var birth: RecordDay {
    guard !isBirthContested, let last = births.enumerated().max(by: Self.isEarlier) else {
      return .unknown
    }
    return last.element.day
  }

  private static func isEarlier(
    _ one: EnumeratedSequence<[Birth]>.Element, _ other: EnumeratedSequence<[Birth]>.Element
  ) -> Bool {
    let first = (one.element.from ?? .earliest, one.offset)
    return first < (other.element.from ?? .earliest, other.offset)
  }

  /// The person as known on a day; nil where nobody knew of them, or they never belonged here.
  func known(on today: LocalDay) -> RecordPerson? {
    if let entered, entered > today { return nil }
    if let enteredInError, enteredInError <= today { return nil }
    var death = died
    if let day = died?.day.day, day > today { death = nil }
    return RecordPerson(
      id, role, births: births.filter { ($0.from ?? .earliest) <= today },
      isBirthContested: isBirthContested, died: death, entered: entered)
  }
}
