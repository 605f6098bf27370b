extension RuleCatalogue {
  /// What a notice must tell people: PN-01 to PN-20.
  static let noticeRules: [any RegisterRule.Type] = [
    RetentionMissing.self
  ]
}
