extension Regime {
  /// The names of the events that mean something in this regime.
  public var eventNames: [String] { Regime.eventNames[self] ?? [] }

  private static let eventNames = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.listedEventNames) })

  private var listedEventNames: [String] {
    switch self {
    case .subjectAccess, .rectification, .erasure, .restriction, .portability, .objection:
      RightsClock.eventNames
    case .promisedAccess, .promisedRectification, .promisedErasure, .promisedRestriction,
      .promisedPortability, .promisedObjection:
      RightsClock.eventNames + Promise.eventNames
    case .complaintAcknowledgement: ComplaintAcknowledgement.eventNames
    case .foi: InformationStatute.freedomOfInformation.eventNames
    case .environmentalInformation: InformationStatute.environmentalInformation.eventNames
    case .internalReview: InternalReview.eventNames
    case .feesLapse: [InformationStatute.freedomOfInformation.paid]
    case .environmentalPaymentLapse: [InformationStatute.environmentalInformation.paid]
    case .environmentalRepresentations, .environmentalReconsideration: []
    case .breachNotification: BreachNotification.eventNames
    case .noticeOfCollection: NoticeOfCollection.eventNames
    case .healthOpinion: HealthOpinion.eventNames
    case .socialServicesAcknowledgement, .socialServicesTerms: []
    case .socialServicesLocalResolution: SocialServicesComplaint.localEventNames
    case .socialServicesInvestigation: SocialServicesComplaint.formalEventNames
    case .familyCourtRecord: FamilyCourtRecord.eventNames + LegalHold.eventNames
    case .accessRequestRecord: ["closed"] + LegalHold.eventNames
    case .informationRequestRecord: InformationRequestRecord.eventNames + LegalHold.eventNames
    case .imagesRecord: ["consent", "withdrawn"] + LegalHold.eventNames
    case .callRecord: ["call", "deletion_request"] + LegalHold.eventNames
    case .complaintRecord: LegalHold.eventNames
    case .housingAccountRecord: HousingAccountRecord.eventNames + LegalHold.eventNames
    }
  }
}
