import StatutoryTime

/// Something that happened to a record or its case, from which a term may be counted.
public struct RecordEvent: Sendable, Hashable {
  /// As the register names it: `case-closed`.
  public let name: String
  public let day: RecordDay
  /// The day on which it was entered, where that is later than the event; it counts from then.
  public let entered: LocalDay?
  /// The event that it takes back: `case-reopened` takes back `case-closed`.
  public let undoes: String?
  /// True for a day that is fixed beforehand, and counts before it has come.
  public let isForeseen: Bool

  public init(
    _ name: String, _ day: RecordDay, entered: LocalDay? = nil, undoes: String? = nil,
    isForeseen: Bool = false
  ) {
    self.name = name
    self.day = day
    self.entered = entered
    self.undoes = undoes
    self.isForeseen = isForeseen
  }

  func isKnown(on today: LocalDay) -> Bool {
    if let entered, entered > today { return false }
    return isForeseen || (day.day.map { $0 <= today } ?? true)
  }
}

/// A fact about a record, by which rules are chosen and which queries find.
public struct DatedFact: Sendable, Hashable {
  public let name: String
  public let value: String
  /// Since when it is so; nil: from the start. The latest of one name governs.
  public let from: LocalDay?

  public init(_ name: String, _ value: String, from: LocalDay? = nil) {
    self.name = name
    self.value = value
    self.from = from
  }
}
