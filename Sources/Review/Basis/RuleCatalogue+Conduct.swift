extension RuleCatalogue {
  /// The quality of what is told, the bases in law, terms, requests, exemptions, assessments.
  static let conductRules: [any RegisterRule.Type] =
    qualityRules + basisRules + termRules + requestRules + mapRules + [
      ImpactAssessment.self, OpenAssumption.self,
    ]

  /// What maps of systems say of the register: SM-01 to SM-03.
  private static let mapRules: [any RegisterRule.Type] = [
    ItemHeldUnstated.self, RowWithoutPerson.self, MapUnsettled.self,
  ]

  /// How good the notice is: PN-28 to PN-38.
  private static let qualityRules: [any RegisterRule.Type] = [
    CookieConsent.self, ConsentModeMissing.self, MessageChoice.self, FreeConsent.self,
    PromiseTooWide.self, Contradiction.self, NoticeDate.self, WelshVersion.self,
    PartnerAgreement.self, ChildrensRightsAge.self, AnonymousClaim.self,
    UnencryptedStore.self,
  ]

  /// On what it all rests in law: LB-01 to LB-10.
  private static let basisRules: [any RegisterRule.Type] = [
    LegitimateInterestsOfAuthority.self, ConsentToAuthority.self, LawBehindBasis.self,
    VitalInterestsCondition.self, SpecialCategoryCondition.self, CriminalDataCondition.self,
    RepresentativeCondition.self, IncapacityCondition.self, AutomatedDecisionBasis.self,
    ReuseOfConsentedData.self, ResearchSafeguards.self,
  ]

  /// How long things are kept: RT-01 to RT-05.
  private static let termRules: [any RegisterRule.Type] = [
    RetentionEnd.self, PermanentRetention.self, RetentionReading.self, RetentionGap.self,
    StatutoryFloor.self,
  ]

  /// How people's rights are answered, and what limits them: SAR-R1 to SAR-R4, EX-01, EX-18.
  private static let requestRules: [any RegisterRule.Type] = [
    ResponseTime.self, RequestFee.self, IdentityCheck.self, RequestChannel.self,
    ExemptionsMissing.self, ExemptionReason.self,
  ]
}
