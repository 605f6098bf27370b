import Reading
import Register

/// One thing that Articles 13 and 14 ask a notice to tell, and whether a reader found it.
///
/// It judges nothing: whether what is said is right is the business of the rules, whose findings
/// stand beside it.
public struct ReviewTopic: Sendable, Hashable {
  public let subject: Subject
  /// What the notice states of it, in the order of the text.
  public let statements: [NoticeStatement]
  /// The findings of the rules on it, as indices of all findings.
  public let findings: [Int]
  public let state: State

  public enum State: String, Sendable, Hashable, CaseIterable {
    /// Said, and no rule objects.
    case stated
    /// Said, and a rule objects.
    case questioned
    /// Nowhere said.
    case missing
    /// Nowhere said, and asked for only where it applies.
    case silent
  }

  /// In the order of the articles.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    case controller, contact, purpose
    case lawfulBasis = "lawful-basis"
    case recipient, transfer, retention, right, withdrawal, complaint
    case automatedDecision = "automated-decision"
    case category, source
  }

  /// The topics of a notice with the findings on it.
  public static func all(in reading: NoticeReading, _ findings: [NoticeFinding]) -> [ReviewTopic] {
    Subject.allCases.map { subject in
      let statements = subject.statements(in: reading)
      let own = findings.indices.filter { subject.rules.contains(findings[$0].rule) }
      return ReviewTopic(
        subject: subject, statements: statements, findings: own,
        state: state(subject, statements, own.map { findings[$0] }))
    }
  }

  private static func state(
    _ subject: Subject, _ statements: [NoticeStatement], _ findings: [NoticeFinding]
  ) -> State {
    if !statements.isEmpty { return findings.isEmpty ? .stated : .questioned }
    // A rule that looks for it knows whether it applies.
    return subject.isConditional && findings.isEmpty ? .silent : .missing
  }
}

extension ReviewTopic.Subject {
  /// The provision that asks for it.
  public var law: String {
    switch self {
    case .controller, .contact: "UK GDPR Art 13(1)(a), 14(1)(a)"
    case .purpose, .lawfulBasis: "UK GDPR Art 13(1)(c), 14(1)(c)"
    case .recipient: "UK GDPR Art 13(1)(e), 14(1)(e)"
    case .transfer: "UK GDPR Art 13(1)(f), 14(1)(f)"
    case .retention: "UK GDPR Art 13(2)(a), 14(2)(a)"
    case .right: "UK GDPR Art 13(2)(b), 14(2)(c)"
    case .withdrawal: "UK GDPR Art 13(2)(c), 14(2)(d)"
    case .complaint: "UK GDPR Art 13(2)(d), 14(2)(e)"
    case .automatedDecision: "UK GDPR Art 13(2)(f), 14(2)(g)"
    case .category: "UK GDPR Art 14(1)(d)"
    case .source: "UK GDPR Art 14(2)(f)"
    }
  }

  /// Whether the articles ask for it only of some: of those who send data abroad, rely on consent,
  /// decide by machine, or have the data from somebody else.
  public var isConditional: Bool {
    switch self {
    case .transfer, .withdrawal, .automatedDecision, .category, .source: true
    default: false
    }
  }

  func statements(in reading: NoticeReading) -> [NoticeStatement] {
    switch self {
    case .withdrawal: reading.statements(.right).filter { $0.value == "withdraw-consent" }
    case .right: reading.statements(.right).filter { $0.value != "withdraw-consent" }
    default: NoticeStatement.Kind(rawValue: rawValue).map(reading.statements) ?? []
    }
  }

  /// The rules that look at it.
  var rules: Set<String> {
    switch self {
    case .controller: []
    case .contact:
      [ControllerContactMissing.id, OfficerContactMissing.id, PromisedContactMissing.id]
    case .purpose: [ReuseUnassessed.id]
    case .lawfulBasis:
      [
        LawfulBasisMissing.id, LegitimateInterestUnstated.id, LegitimateInterestsOfAuthority.id,
        ConsentToAuthority.id, LawBehindBasis.id, SpecialCategoryCondition.id,
        CriminalDataCondition.id, VitalInterestsCondition.id,
      ]
    case .recipient: [RecipientsMissing.id, PartnerAgreement.id]
    case .transfer: [TransfersUnexplained.id]
    case .retention:
      [
        RetentionMissing.id, RetentionEnd.id, PermanentRetention.id, RetentionReading.id,
        RetentionGap.id, StatutoryFloor.id,
      ]
    case .right: [RightsIncomplete.id, ChildrensRightsAge.id]
    case .withdrawal: [WithdrawalMissing.id]
    case .complaint: [ControllerComplaintMissing.id, CommissionerComplaintMissing.id]
    case .automatedDecision: [AutomatedDecisionUnexplained.id, AutomatedDecisionBasis.id]
    case .category: [ItemsMissing.id]
    case .source: [SourceMissing.id, IndirectNoticeMissing.id]
    }
  }
}
