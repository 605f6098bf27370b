/// When something is due, with the working that led there.
public struct Deadline: Sendable, Hashable {
  public let due: Due
  /// The working in order, complete enough to be set before the Commissioner.
  public let steps: [Step]
  /// A second date, where the law can be read in two ways or a usual mistake gives another date.
  public let alternative: Alternative?

  public init(due: Due, steps: [Step], alternative: Alternative? = nil) {
    self.due = due
    self.steps = steps
    self.alternative = alternative
  }
}

/// The date that another reading gives, and which reading that is.
public struct Alternative: Sendable, Hashable {
  public let due: Due
  public let note: StepRule

  public init(due: Due, note: StepRule) {
    self.due = due
    self.note = note
  }
}

/// One step of the working.
public struct Step: Sendable, Hashable {
  /// The day that the step is about or arrives at; nil where there is none.
  public let day: LocalDay?
  public let rule: StepRule
  /// The provision behind the step: `FOIA 2000 s.10(1)`; empty where it is plain arithmetic.
  public let law: String

  public init(day: LocalDay?, rule: StepRule, law: String) {
    self.day = day
    self.rule = rule
    self.law = law
  }
}

/// What a step says, without its words: those are in the catalogue, in both languages.
public struct StepRule: Sendable, Hashable {
  /// The key of the words: `deadline.foi.twentieth-working-day`.
  public let key: String
  /// What the words have places for.
  ///
  /// A day is ISO text (`2026-03-14`), to be written out in words. A value that begins with
  /// `deadline.` is itself a key of the catalogue (the name of a holiday, of a weekday, of a part
  /// of the United Kingdom). All others stand as they are.
  public let arguments: [String: String]

  public init(key: String, arguments: [String: String] = [:]) {
    self.key = key
    self.arguments = arguments
  }
}
