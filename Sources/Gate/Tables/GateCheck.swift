import Register

/// Something that must be shown before information goes or comes: at most 64, so that what a
/// request fails fits in one machine word.
public enum GateCheck: UInt8, Sendable, Hashable, CaseIterable {
  // Of the statements and of the request itself.
  case stated, shared, purpose, about, record, noticeBegun, control, plan, restriction
  case anonymised, areaSafeguard, areaException
  // Of the rules, with the words that they list.
  case cites, role, link, agreement, method, programmeStated, country, storedIn
  case consentYears, childTold
  // The conditions, by their names.
  case need, reason, told, consent, formatAgreed, consentOrDirection, permissionOrLaw
  case lawWithDecider, law, courtPermission, courtOrder, courtOrderOrRequirement
  case orderOrProceedings, orderedProgramme, concernedByOrder, immediate, vitalInterests
  case incapacity, presidentsApproval, ministersApproval, projectApproved, signed, caseReview
  case researchFramework, compliance, assurance, productNamed, teamNamed, grantNamed
  case matterRecorded, request, instruction, studyRegistered, approvedList, appointment
  case sameRegion, viewOnly, namedReturn, listOfTheYear, actsForThePerson

  /// The check of a condition; nil where items, and not the whole request, fail it.
  init?(_ condition: DisclosureCondition) {
    switch condition {
    case .need: self = .need
    case .reason: self = .reason
    case .told: self = .told
    case .consent: self = .consent
    case .formatAgreed: self = .formatAgreed
    case .consentOrDirection: self = .consentOrDirection
    case .permissionOrLaw: self = .permissionOrLaw
    case .lawWithDecider: self = .lawWithDecider
    case .law: self = .law
    case .courtPermission: self = .courtPermission
    case .courtOrder: self = .courtOrder
    case .courtOrderOrRequirement: self = .courtOrderOrRequirement
    case .orderOrProceedings: self = .orderOrProceedings
    case .orderedProgramme: self = .orderedProgramme
    case .concernedByOrder: self = .concernedByOrder
    case .immediate: self = .immediate
    case .vitalInterests: self = .vitalInterests
    case .incapacity: self = .incapacity
    case .presidentsApproval: self = .presidentsApproval
    case .ministersApproval: self = .ministersApproval
    case .projectApproved: self = .projectApproved
    case .signed: self = .signed
    case .caseReview: self = .caseReview
    case .researchFramework: self = .researchFramework
    case .compliance: self = .compliance
    case .assurance: self = .assurance
    case .productNamed: self = .productNamed
    case .teamNamed: self = .teamNamed
    case .grantNamed: self = .grantNamed
    case .matterRecorded: self = .matterRecorded
    case .request: self = .request
    case .instruction: self = .instruction
    case .studyRegistered: self = .studyRegistered
    case .approvedList: self = .approvedList
    case .appointment: self = .appointment
    case .sameRegion: self = .sameRegion
    case .viewOnly: self = .viewOnly
    case .namedReturn: self = .namedReturn
    case .listOfTheYear: self = .listOfTheYear
    case .anonymised: self = .anonymised
    case .actsForThePerson: self = .actsForThePerson
    case .notOptedOut, .noObjection, .relevance: return nil
    }
  }

  var bit: UInt64 { 1 << UInt64(rawValue) }

  /// Its name in answers, for example `court-permission`.
  public var word: String {
    String(describing: self).reduce(into: "") { word, letter in
      if letter.isUppercase { word += "-" }
      word += letter.lowercased()
    }
  }

  /// What a change of the notice could not mend, wherever it fails.
  ///
  /// - Law: UK GDPR Art 5(1)(c), Art 6(1), Art 9(2)(c), Art 18, Art 46; FPR 2010 r 12.73, PD 12G;
  ///   Family Law Reform Act 1969 s.20
  static let alwaysUnlawful: UInt64 = [
    GateCheck.restriction, .areaSafeguard, .cites, .role, .consent, .formatAgreed,
    .consentOrDirection, .permissionOrLaw, .lawWithDecider, .law, .courtPermission, .courtOrder,
    .courtOrderOrRequirement, .orderOrProceedings, .orderedProgramme, .concernedByOrder,
    .immediate, .vitalInterests, .incapacity, .presidentsApproval, .compliance, .approvedList,
  ].reduce(0) { $0 | $1.bit }

  /// What is unlawful as well where the information is of family proceedings.
  ///
  /// - Law: Administration of Justice Act 1960 s.12
  static let unlawfulOfCourts: UInt64 = GateCheck.link.bit | GateCheck.anonymised.bit
}
