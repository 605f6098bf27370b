extension RuleCatalogue {
  /// Whom people can turn to, and how well the notice is written: PN-01, PN-02, PN-10, PN-11 and
  /// PN-20 to PN-36.
  static let rulesOnQualityOfNotices: [any NoticeRule.Type] = [
    ControllerContactMissing.self, OfficerContactMissing.self, ControllerComplaintMissing.self,
    CommissionerComplaintMissing.self, ChildrensNoticeMissing.self, LeftoverOfEditing.self,
    PromisedContactMissing.self, ContentsMismatch.self, OutdatedName.self, OutdatedLaw.self,
    CookieConsent.self, ConsentModeMissing.self, MessageChoice.self, PromiseTooWide.self,
    NoticeDate.self, WelshVersion.self, ChildrensRightsAge.self,
  ]
}
