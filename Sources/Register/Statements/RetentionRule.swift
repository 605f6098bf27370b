import Wording

/// How long records of one class are kept, and what follows.
///
/// - Law: UK GDPR Art 5(1)(e), Art 13(2)(a)
public struct RetentionRule: StatementValue {
  public static let kind = StatementKind.retention

  /// What it covers; absent: the whole record.
  public let items: [String]
  /// The class of records: all conditions hold.
  public let applies: [FactCondition]
  /// The term.
  public let keep: RetentionTerm
  /// The controller's own period, where the notice names none or only a schedule.
  public let policy: RetentionTerm?
  /// What follows at its end.
  public let then: Ending
  /// What stays after anonymising.
  public let remainder: BilingualText?
  /// Who lets a destruction go ahead.
  public let approval: Approval
  /// The retention schedule or policy that the notice names.
  public let schedule: String?
  /// How long before the end people are reminded.
  public let remind: Period?
  /// How much an answer adds.
  public let renew: Period?
  /// The class of records for which the law sets a floor.
  public let recordClass: RecordClass?

  public static let keys: [KeyShape] = [
    KeyShape("items", .references(.item), "What it covers; absent: the whole record"),
    KeyShape("applies", .conditions, "The class of records: all conditions hold"),
    KeyShape("keep", .term, required: true, "The term"),
    KeyShape(
      "policy", .term, "The controller's own period, where the notice names none or only a schedule"
    ),
    KeyShape("then", .choice(Ending.allCases.map(\.rawValue)), "What follows at its end"),
    KeyShape("remainder", .pair, "What stays after anonymising"),
    KeyShape(
      "approval", .choice(Approval.allCases.map(\.rawValue)), "Who lets a destruction go ahead"),
    KeyShape("schedule", .text, "The retention schedule or policy that the notice names"),
    KeyShape("remind", .period, "How long before the end people are reminded"),
    KeyShape("renew", .period, "How much an answer adds"),
    KeyShape(
      "record-class", .choice(RecordClass.allCases.map(\.rawValue)),
      "The class of records for which the law sets a floor"),
  ]

  public init(_ fields: StatementFields) {
    items = fields.texts("items")
    applies = fields.conditions("applies")
    keep = fields.term("keep") ?? .whileNeeded
    policy = fields.term("policy")
    then = fields.choice("then") ?? .erase
    remainder = fields.pair("remainder")
    approval = fields.choice("approval") ?? .secondPerson
    schedule = fields.text("schedule")
    remind = fields.period("remind")
    renew = fields.period("renew")
    recordClass = fields.choice("record-class")
  }

  /// What follows at the end of the term.
  public enum Ending: String, Sendable, Hashable, CaseIterable {
    case erase
    case anonymise
    case keep
    case `return`
  }

  /// Who lets a destruction go ahead.
  public enum Approval: String, Sendable, Hashable, CaseIterable {
    case onePerson = "one person"
    case secondPerson = "second person"
  }
}
