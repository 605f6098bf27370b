import Register
import StatutoryTime

/// What may happen to a record on a day, and why.
public struct RetentionDecision: Sendable, Hashable {
  public let outcome: Outcome
  /// The first day on which it, or the first part of it, may go, on what is known; nil: none can be
  /// given.
  public let firstDay: LocalDay?
  /// The rule of the register that decided.
  public let rule: String?
  /// Provisions and lines of the notice on which it rests.
  public let grounds: [Ground]
  public let reason: Reason
  /// What stops it, where something does.
  public let stops: [StopReason]

  public init(
    _ outcome: Outcome, firstDay: LocalDay? = nil, rule: String? = nil, grounds: [Ground] = [],
    reason: Reason, stops: [StopReason] = []
  ) {
    self.outcome = outcome
    self.firstDay = firstDay
    self.rule = rule
    self.grounds = grounds
    self.reason = reason
    self.stops = stops
  }

  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    case keep
    case destroy
    case anonymise
    /// One part may go, the rest stays.
    case keepPart = "keep-part"
    case handOver = "hand-over"
    /// May go from a system that is not ours to write in.
    case disposeOutside = "dispose-outside"
    case holdForReview = "hold-for-review"
  }

  /// Something on which a decision rests.
  public enum Ground: Sendable, Hashable {
    case notice(NoticeLines)
    case law(String)
  }

  /// Why it is so: the key of its words.
  public enum Reason: String, Sendable, Hashable {
    case stopped
    case termRuns = "term-runs"
    case termEnded = "term-ended"
    case notBegun = "not-begun"
    case floorRuns = "floor-runs"
    case permanent
    case stillNeeded = "still-needed"
    case anonymous
    case noContactEntry = "no-contact-entry"
    case outOfOurHands = "out-of-our-hands"
    case identifiesSomebody = "identifies-somebody"
    case consentWithdrawn = "consent-withdrawn"
    case erasureUpheld = "erasure-upheld"
    case needEnded = "need-ended"
    case partMayGo = "part-may-go"
    case otherController = "other-controller"
    // Reasons to hold.
    case unclassified
    case noPeriod = "no-period"
    case dateUnknown = "date-unknown"
    case nobodyOnRecord = "nobody-on-record"
    case childMissing = "child-missing"
    case noConsent = "no-consent"
    case classUnknown = "class-unknown"
    case floorUnconfirmed = "floor-unconfirmed"
    case doubted
    case notAsked = "not-asked"
    case notReminded = "not-reminded"
    case bounced
    case answeredLate = "answered-late"
    case answerUnread = "answer-unread"
    case cannotBeParted = "cannot-be-parted"
    case copyLeftBehind = "copy-left-behind"
    case permanentAgainstErasure = "permanent-against-erasure"
  }

  /// What stops a deletion.
  public enum StopReason: String, Sendable, Hashable, CaseIterable {
    case legalHold = "legal-hold"
    case request = "open-request"
    case appeal = "open-appeal"
    case complaint = "open-complaint"
    case inquiry
    case coroner
    case restriction

    /// The provision on which it rests.
    public var law: String {
      switch self {
      case .legalHold: "UK GDPR Art 17(3)(e)"
      case .request, .appeal: "DPA 2018 s.173; FOIA 2000 s.77"
      case .complaint: "DPA 2018 s.164A, s.165"
      case .inquiry: "Inquiries Act 2005 s.35(3)"
      case .coroner: "Coroners and Justice Act 2009 Sch 6 para 7"
      case .restriction: "UK GDPR Art 18(2)"
      }
    }
  }
}
