extension RuleCatalogue {
  /// The quality of what is told, the bases in law, terms, requests, exemptions, assessments.
  static let conductRules: [any RegisterRule.Type] = []
}
