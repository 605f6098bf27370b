extension RuleCatalogue {
  /// Rules on bases, people, places, terms, rights and exemptions in the words of a notice.
  static let noticeTextConductRules: [any NoticeRule.Type] =
    toldRules + groundRules + [
      RetentionReading.self, PermanentRetention.self, RetentionGap.self, ResponseTime.self,
      RequestFee.self, IdentityCheck.self, RequestChannel.self, ExemptionsMissing.self,
      ImpactAssessment.self,
    ]

  /// What must be told, and told truly: PN-03 to PN-37.
  private static let toldRules: [any NoticeRule.Type] = [
    LawfulBasisMissing.self, LegitimateInterestUnstated.self, RecipientsMissing.self,
    TransfersUnexplained.self, RetentionMissing.self, RightsIncomplete.self,
    WithdrawalMissing.self, RequirementUnexplained.self, AutomatedDecisionUnexplained.self,
    ItemsMissing.self, SourceMissing.self, ReuseUnassessed.self, IndirectNoticeMissing.self,
    FreeConsent.self, Contradiction.self, AnonymousClaim.self,
  ]

  /// On what it rests: LB-01 to LB-05.
  private static let groundRules: [any NoticeRule.Type] = [
    LegitimateInterestsOfAuthority.self, ConsentToAuthority.self, LawBehindBasis.self,
    VitalInterestsCondition.self, SpecialCategoryCondition.self, CriminalDataCondition.self,
  ]
}
