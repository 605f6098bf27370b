/// A statutory period, or a promised one, that this module can work out.
///
/// The raw values are the contract with scripts and with the table of worked cases.
public enum Regime: String, CaseIterable, Sendable, Hashable, Codable {
  case subjectAccess = "UKGDPR-SAR"
  case rectification = "UKGDPR-RECTIFICATION"
  case erasure = "UKGDPR-ERASURE"
  case restriction = "UKGDPR-RESTRICTION"
  case portability = "UKGDPR-PORTABILITY"
  case objection = "UKGDPR-OBJECTION"

  case promisedAccess = "PROMISE+UKGDPR-SAR"
  case promisedRectification = "PROMISE+UKGDPR-RECTIFICATION"
  case promisedErasure = "PROMISE+UKGDPR-ERASURE"
  case promisedRestriction = "PROMISE+UKGDPR-RESTRICTION"
  case promisedPortability = "PROMISE+UKGDPR-PORTABILITY"
  case promisedObjection = "PROMISE+UKGDPR-OBJECTION"

  /// Acknowledgement of a data protection complaint.
  case complaintAcknowledgement = "DPA164A-ACK"

  case foi = "FOI"
  case internalReview = "FOI-INTERNAL-REVIEW"
  /// The last day on which a fee can be paid before the request lapses.
  case feesLapse = "FOI-FEES-LAPSE"

  case environmentalInformation = "EIR"
  /// The applicant's time for representations.
  case environmentalRepresentations = "EIR-REPRESENTATIONS"
  /// The authority's time to decide on representations.
  case environmentalReconsideration = "EIR-RECONSIDERATION"
  case environmentalPaymentLapse = "EIR-PAYMENT-LAPSE"

  case breachNotification = "BREACH-72H"
  case noticeOfCollection = "ART14-NOTICE"
  /// Whether a health professional's opinion is recent enough to rely on.
  case healthOpinion = "SCH3-OPINION"

  case socialServicesAcknowledgement = "SSWCOMPLAINT-ACK"
  case socialServicesLocalResolution = "SSWCOMPLAINT-LOCAL"
  /// The written terms of a local resolution.
  case socialServicesTerms = "SSWCOMPLAINT-TERMS"
  case socialServicesInvestigation = "SSWCOMPLAINT-FORMAL"

  case familyCourtRecord = "RETENTION-CAFCASS"
  case accessRequestRecord = "RETENTION-SCW-SAR"
  case informationRequestRecord = "RETENTION-SCW-FOI"
  case imagesRecord = "RETENTION-SCW-IMAGES"
  case callRecord = "RETENTION-SCW-CLOBBA"
  case complaintRecord = "RETENTION-SCW-COMPLAINT"
  case housingAccountRecord = "RETENTION-WG-MHP"

  /// A regime by its name, in capitals or not.
  ///
  /// - Throws: ``DeadlineError/unknownRegime(_:nearest:)``
  public init(named name: String) throws(DeadlineError) {
    guard let regime = Regime(rawValue: name.uppercased()) else {
      let names = Regime.allCases.map(\.rawValue)
      throw .unknownRegime(name, nearest: nearest(to: name.uppercased(), among: names))
    }
    self = regime
  }

  /// Whether a promise of so many days can run beside this regime: those in which somebody waits
  /// for an answer and the law counts in days.
  var takesPromise: Bool {
    switch self {
    case .subjectAccess, .rectification, .erasure, .restriction, .portability, .objection,
      .complaintAcknowledgement, .foi, .internalReview,
      .environmentalInformation, .environmentalReconsideration, .socialServicesAcknowledgement,
      .socialServicesLocalResolution, .socialServicesTerms, .socialServicesInvestigation:
      true
    default: isPromise
    }
  }

  /// Whether the regime is a statutory one with a promise beside it.
  var isPromise: Bool { rawValue.hasPrefix("PROMISE+") }
}
