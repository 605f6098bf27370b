import Register

extension Silence.Topic {
  /// The kind of statement that would end the silence, where one alone does.
  var kind: StatementKind? {
    switch self {
    case .subjects: .subject
    case .items: .item
    case .source: .source
    case .purposes: .purpose
    case .lawfulBasis: .lawfulBasis
    case .recipients: .recipient
    case .transfers: .transfer
    case .retention: .retention
    case .automatedDecisions: .automatedDecision
    case .children: .children
    case .cookies: .cookie
    case .security: .security
    default: nil
    }
  }

  /// The question of the notice that it leaves open.
  var noticeTopic: NoticeTopic {
    switch self {
    case .controllerContact, .dataProtectionOfficer, .registration, .contacts, .date,
      .welshVersion:
      .who
    case .subjects: .about
    case .items, .statutoryRequirement: .holding
    case .source: .source
    case .purposes, .lawfulBasis: .why
    case .recipients: .sharing
    case .transfers: .transfers
    case .retention: .keeping
    case .rights, .responseTimes, .fees, .identity: .rights
    case .commissionerComplaint, .controllerComplaint: .complaints
    case .automatedDecisions: .automated
    case .children: .children
    case .cookies: .cookies
    case .security: .security
    }
  }
}
