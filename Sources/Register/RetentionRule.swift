import Wording

/// How long records of one class are kept, and what follows.
///
/// - Law: UK GDPR Art 5(1)(e), Art 13(2)(a)
public struct RetentionRule: Sendable, Hashable {
  public let id: String
  public let name: BilingualText
  /// The class of records: all conditions hold.
  public let applies: [FactCondition]
  public let term: RetentionTerm
  public let then: Ending
  public let approval: Approval

  public init(
    id: String, name: BilingualText, applies: [FactCondition], term: RetentionTerm, then: Ending,
    approval: Approval
  ) {
    self.id = id
    self.name = name
    self.applies = applies
    self.term = term
    self.then = then
    self.approval = approval
  }

  /// What happens at the end of the term.
  public enum Ending: String, Sendable, Hashable, CaseIterable {
    case erase
  }

  /// Who lets a destruction go ahead.
  public enum Approval: String, Sendable, Hashable, CaseIterable {
    case onePerson = "one person"
    /// Somebody in another role than the one who planned it.
    case secondPerson = "second person"
  }
}

/// "10 years after the later of case closed and disclosure status set".
public struct RetentionTerm: Sendable, Hashable {
  public let years: Int
  /// The term starts on the latest of these; a record in which one has not happened has no end.
  public let starts: [String]

  public init(years: Int, starts: [String]) {
    self.years = years
    self.starts = starts
  }
}
