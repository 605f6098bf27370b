/// Somebody to whom information may go, or must not, and how much of it.
///
/// - Law: UK GDPR Art 13(1)(e)
public struct Recipient: StatementValue {
  public static let kind = StatementKind.recipient

  /// What the recipient is.
  public let role: Role
  /// What may go.
  public let items: [String]
  /// For which purposes.
  public let purposes: [String]
  /// About whom.
  public let subjects: [String]
  /// Whether people can be recognised in it.
  public let form: Form
  /// False where the notice says that it does not go there.
  public let isShared: Bool
  /// What never goes.
  public let without: [String]
  /// What must be so before it goes.
  public let gates: [Gate]
  /// Agreements under which it goes.
  public let agreements: [Agreement]
  /// Laws as the notice cites them.
  public let laws: [String]
  /// How it is sent.
  public let methods: [String]
  /// How often.
  public let frequency: String?
  /// What a processor does for the body.
  public let services: [String]
  /// Facts that a record must have.
  public let applies: [FactCondition]
  /// How far the recipient may go.
  public let access: Access?

  public static let keys: [KeyShape] = [
    KeyShape("role", .choice(Role.allCases.map(\.rawValue)), "What the recipient is"),
    KeyShape("items", .references(.item), "What may go"),
    KeyShape("purposes", .references(.purpose), "For which purposes"),
    KeyShape("subjects", .references(.subject), "About whom"),
    KeyShape(
      "form", .choice(Form.allCases.map(\.rawValue)), "Whether people can be recognised in it"),
    KeyShape("shared", .truth, "False where the notice says that it does not go there"),
    KeyShape("without", .references(.item), "What never goes"),
    KeyShape("gates", .choices(Gate.allCases.map(\.rawValue)), "What must be so before it goes"),
    KeyShape(
      "agreements", .choices(Agreement.allCases.map(\.rawValue)), "Agreements under which it goes"),
    KeyShape("laws", .texts, "Laws as the notice cites them"),
    KeyShape("methods", .texts, "How it is sent"),
    KeyShape("frequency", .text, "How often"),
    KeyShape("services", .texts, "What a processor does for the body"),
    KeyShape("applies", .conditions, "Facts that a record must have"),
    KeyShape("access", .choice(Access.allCases.map(\.rawValue)), "How far the recipient may go"),
  ]

  public init(_ fields: StatementFields) {
    role = fields.choice("role") ?? .controller
    items = fields.texts("items")
    purposes = fields.texts("purposes")
    subjects = fields.texts("subjects")
    form = fields.choice("form") ?? .identifiable
    isShared = fields.truth("shared") ?? true
    without = fields.texts("without")
    gates = fields.choices("gates")
    agreements = fields.choices("agreements")
    laws = fields.texts("laws")
    methods = fields.texts("methods")
    frequency = fields.text("frequency")
    services = fields.texts("services")
    applies = fields.conditions("applies")
    access = fields.choice("access")
  }

  /// What it is to the controller.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case controller
    case processor
    case jointController = "joint-controller"
    case person
    case `public`
    case ownTeam = "own-team"
  }

  /// Whether people can be recognised in it.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    case identifiable
    case anonymous
    case pseudonymous
  }

  /// What must be so before information goes.
  public enum Gate: String, Sendable, Hashable, CaseIterable {
    case permissionOfTheCourt = "permission-of-the-court"
    case courtOrder = "court-order"
    case courtDirection = "court-direction"
    case consent
    case permissionOrLaw = "permission-or-law"
    case lawfulBasisRecorded = "lawful-basis-recorded"
    case needForTheJob = "need-for-the-job"
    case toldBeforehand = "told-beforehand"
    case minimumItems = "minimum-items"
    case safeguarding
    case vitalInterests = "vital-interests"
    case incapacity
    case presidentsApproval = "presidents-approval"
    case ministersApproval = "ministers-approval"
    case caseByCaseReview = "case-by-case-review"
    case researchFramework = "research-framework"
    case dataProtectionLawMet = "data-protection-law-met"
    case asRepresentative = "as-representative"
    case optOutOffered = "opt-out-offered"
    case confidentialityAgreementSigned = "confidentiality-agreement-signed"
    case usersInstructions = "users-instructions"
  }
}
