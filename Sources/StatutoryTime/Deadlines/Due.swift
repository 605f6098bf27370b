/// An answer to "when is it due?".
public enum Due: Sendable, Hashable {
  /// The last lawful day.
  case day(LocalDay)
  /// The last lawful moment, for periods of hours.
  case moment(Instant)
  /// An answer that is no date.
  case word(DueWord)
  /// Several days that each have a name: `REMIND 2027-10-02; REMOVE 2027-11-02`.
  case labelled([LabelledDay])

  /// The day on which it is due; nil for words and for several days.
  public var day: LocalDay? {
    switch self {
    case .day(let day): day
    case .moment(let instant): instant.localDay
    case .word, .labelled: nil
    }
  }
}

/// An answer that is no date.
public enum DueWord: String, CaseIterable, Sendable, Hashable, Codable {
  /// There is no such duty.
  case none = "NONE"
  /// The clock stands still, or the record must be kept for now.
  case hold = "HOLD"
  /// The period never ends.
  case never = "NEVER"
  /// It can still be relied on.
  case valid = "VALID"
  /// It is too old to be relied on.
  case stale = "STALE"
  /// The controller has not said what happens.
  case undefined = "UNDEFINED"

  /// The key of its words in the catalogue.
  public var key: String { "deadline.due.\(rawValue.lowercased())" }
}

/// A day with its name.
public struct LabelledDay: Sendable, Hashable {
  /// In capitals: `REMIND`.
  public let label: String
  public let day: LocalDay

  public init(_ label: String, _ day: LocalDay) {
    self.label = label
    self.day = day
  }
}

extension Due: CustomStringConvertible {
  /// The answer as scripts read it.
  public var description: String {
    switch self {
    case .day(let day): day.description
    case .moment(let instant): instant.londonText
    case .word(let word): word.rawValue
    case .labelled(let days): days.map { "\($0.label) \($0.day)" }.joined(separator: "; ")
    }
  }
}
