/// The gate's answer, with what decided it.
public struct DisclosureDecision: Sendable, Hashable {
  public let id: String
  public let answer: Answer
  /// The least items that may go: never more than was asked for, each once, in that order.
  public let items: [String]
  /// Items that do not go, where they are the reason: see ``WithheldItem/Reason``.
  public let withheld: [WithheldItem]
  public let refusal: Refusal?
  /// For a review: which kind of no it would have been, had nobody been in danger.
  public let warning: Refusal?
  /// What was not shown, in the order of ``GateCheck``; what would change the answer.
  public let missing: [GateCheck]
  /// Ids of the statements of the register that decided: `service/id` for those of another service.
  public let statements: [String]
  /// The statement that comes nearest, where none permits.
  public let nearest: String?
  /// The contact to call: for what no disclosure opens, and where the notice is silent to a law.
  public let call: String?
  /// True where something was kept back that no disclosure opens, and the register names nobody.
  public let lacksCall: Bool
  public let register: String

  public enum Answer: String, Sendable, Hashable {
    case permit
    case deny
    /// Made now by a person in an emergency, and looked at afterwards.
    case review
  }

  /// The two kinds of no. The first can be put right in the notice; the second cannot.
  public enum Refusal: String, Sendable, Hashable {
    case notCovered = "not-covered"
    case unlawful
  }
}

/// An item that was asked for and does not go.
public struct WithheldItem: Sendable, Hashable {
  public let item: String
  public let reason: Reason

  public init(item: String, reason: Reason) {
    self.item = item
    self.reason = reason
  }

  /// Why an item does not go, the strongest reason first.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    case withheldAddress = "withheld-address"
    case sealedLink = "sealed-link"
    case neverReceived = "never-received"
    case notController = "not-controller"
    case nameNever = "name-never"
    case notStated = "not-stated"
    case notSentBefore = "not-sent-before"
    case alreadyHeld = "already-held"
    case noRequirement = "no-requirement"
    case noConcern = "no-concern"
    case subjectHasNone = "subject-has-none"
    case notForRecipient = "not-for-recipient"
    case notForPurpose = "not-for-purpose"
    case notOnList = "not-on-list"
    case notInAgreement = "not-in-agreement"
    case notInOrder = "not-in-order"
    case notRelevant = "not-relevant"
    case notNeeded = "not-needed"
    case optedOut = "opted-out"
    /// As `optedOut`, where the no is an objection to marketing.
    case objected = "opted-out-of-marketing"

    /// The word in answers: an objection is told as any other no.
    public var word: String { self == .objected ? Reason.optedOut.rawValue : rawValue }

    /// Whether a change of the notice could not mend it.
    ///
    /// - Law: UK GDPR Art 5(1)(c), Art 21(3); FPR 2010 r 12.73
    public var isUnlawful: Bool {
      switch self {
      case .withheldAddress, .sealedLink, .notInOrder, .notNeeded, .objected: true
      default: false
      }
    }

    /// What never yields, whoever asks.
    public var isProtected: Bool { self == .withheldAddress || self == .sealedLink }

    /// What lies in the item alone, whoever is to receive it.
    var isIntrinsic: Bool {
      switch self {
      case .neverReceived, .notController, .nameNever, .notStated: true
      default: false
      }
    }
  }
}
