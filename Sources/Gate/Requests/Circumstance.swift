/// What a request can say about the papers and facts behind it, by its name in requests.
///
/// What is not given is not known, and what is not known never helps the asker.
public enum Circumstance: String, Sendable, Hashable, CaseIterable {
  case by, direction, bulk, emergency, safeguarding, reason, need, programme, requirement, format
  case project, study, assurance, safeguard, law, decider, incapacity, immediate, access, method
  case matter, request, grant, appointment, concern, relevant, instruction, form, restriction
  case correction, sealed
  case planApproved = "plan.approved"
  case planApprover = "plan.approver"
  case needItems = "need.items"
  case orderKind = "court-order.kind"
  case orderDate = "court-order.date"
  case orderEnd = "court-order.end"
  case orderCase = "court-order.case"
  case orderProgramme = "court-order.programme"
  case orderSources = "court-order.sources"
  case orderItems = "court-order.items"
  case orderRecipients = "court-order.recipients"
  case orderPurposes = "court-order.purposes"
  case consentState = "consent.state"
  case consentDate = "consent.date"
  case consentEnd = "consent.end"
  case consentGiven = "consent.given"
  case consentFormats = "consent.formats"
  case consentReason = "consent.reason"
  case president = "approval.president"
  case ministers = "approval.welsh-ministers"
  case caseReview = "approval.case-review"
  case standing = "approval.standing"
  case framework = "approval.framework"
  case compliance = "approval.compliance"
  case exception = "approval.exception"
  case agreementKind = "agreement.kind"
  case agreementStart = "agreement.start"
  case agreementEnd = "agreement.end"
  case agreementItems = "agreement.items"
  case agreementSigned = "agreement.signed"
  case lawGround = "law.ground"
  case vitalInterests = "vital-interests"
  case awareness = "prior-awareness"
  case awarenessWho = "prior-awareness.who"
  case awarenessDate = "prior-awareness.date"
  case awarenessReason = "prior-awareness.reason"
  case subjectKind = "subject.kind"
  case subjectBorn = "subject.born"
  case subjectNumber = "subject.upn"
  case subjectRegion = "subject.region"
  case link = "recipient.link"
  case linkEnd = "recipient.link-end"
  case actsFor = "recipient.acts-for"
  case role = "recipient.role"
  case region = "recipient.region"
  case country = "recipient.country"
  case location = "recipient.location"
  case team = "recipient.team"
  case product = "recipient.product"
  case listed = "recipient.approved"
  case listedEnd = "recipient.approved-end"
  case grantItems = "grant.items"
  case alreadyHeld = "already-held"
  case instructionWithdrawn = "instruction.withdrawn"
  case returnName = "return.name"
  case returnYear = "return.year"
  case returnItems = "return.items"
  case optOut = "opt-out"
  case restrictionLifted = "restriction.lifted"
  case restrictionException = "restriction.exception"
  case restrictionDecider = "restriction.decider"
  case transferRoute = "transfer.route"
  case transferCompleted = "transfer.completed"
  case caseState = "case"
  case caseClosed = "case.closed"
  case correctionSentBefore = "correction.sent-before"
  case addressWithheld = "address-withheld"
  case sealedKind = "sealed.kind"

  /// What may stand under a name.
  public enum Shape: Sendable, Hashable {
    case day
    /// One of these words.
    case words([String])
    /// A day, or the word.
    case dayOr(String)
    /// A word or a sentence of the asker's.
    case text
    /// Ids or words, several joined by `+`.
    case list
  }

  public var shape: Shape {
    switch self {
    case .requirement, .assurance, .safeguard, .request, .appointment, .concern, .instruction,
      .restriction, .correction, .planApproved, .orderDate, .orderEnd, .consentDate, .consentEnd,
      .consentGiven, .president, .ministers, .caseReview, .standing, .framework, .exception,
      .agreementStart, .agreementEnd, .agreementSigned, .awarenessDate, .subjectBorn, .linkEnd,
      .listed, .listedEnd, .instructionWithdrawn, .optOut, .restrictionLifted, .transferCompleted,
      .caseClosed:
      .day
    case .compliance: .dayOr("refused")
    case .by: .words(["person", "program"])
    case .direction: .words(["obtain", "give"])
    case .bulk, .emergency, .safeguarding, .immediate, .subjectNumber: .words(["yes", "no"])
    case .planApprover: .words(["second-person", "same-person"])
    case .orderKind: .words(["permission", "order", "requirement", "direction"])
    case .consentState: .words(["given", "refused", "withdrawn", "not-sought"])
    case .project: .words(["approved", "pending"])
    case .study: .words(["registered"])
    case .vitalInterests: .words(["subject", "another"])
    case .incapacity: .words(["physical", "legal"])
    case .awareness: .words(["told", "not-told"])
    case .team, .product, .grant: .words(["named"])
    case .access: .words(["view", "copy", "export", "process"])
    case .matter: .words(["recorded", "proceedings"])
    case .form: .words(["anonymised", "identifiable"])
    case .restrictionException:
      .words(["consent", "legal-claims", "protect-another", "public-interest"])
    case .caseState: .words(["open", "closed"])
    case .sealedKind: .words(["adoption", "protected-identity"])
    case .needItems, .orderSources, .orderItems, .orderRecipients, .orderPurposes,
      .consentFormats, .agreementItems, .awarenessWho, .grantItems, .relevant, .alreadyHeld,
      .returnItems, .correctionSentBefore, .addressWithheld, .sealed:
      .list
    case .reason, .need, .programme, .format, .law, .decider, .method, .orderCase,
      .orderProgramme, .consentReason, .agreementKind, .lawGround, .awarenessReason, .subjectKind,
      .subjectRegion, .link, .actsFor, .role, .region, .country, .location, .returnName,
      .returnYear, .restrictionDecider, .transferRoute:
      .text
    }
  }
}
