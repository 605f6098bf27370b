extension RuleCatalogue {
  /// What a notice must tell people, and how soundly: PN-01 to PN-24.
  static let noticeRules: [any RegisterRule.Type] = [
    ControllerContactMissing.self,
    OfficerContactMissing.self,
    LawfulBasisMissing.self,
    LegitimateInterestUnstated.self,
    RecipientsMissing.self,
    TransfersUnexplained.self,
    RetentionMissing.self,
    RightsIncomplete.self,
    WithdrawalMissing.self,
    ControllerComplaintMissing.self,
    CommissionerComplaintMissing.self,
    RequirementUnexplained.self,
    AutomatedDecisionUnexplained.self,
    ItemsMissing.self,
    SourceMissing.self,
    ReuseUnassessed.self,
    IndirectNoticeMissing.self,
    ChildrensNoticeMissing.self,
    PromisedContactMissing.self,
    OutdatedName.self,
    OutdatedLaw.self,
  ]
}
