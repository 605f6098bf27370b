extension StatementKind {
  /// The keys of the kind, beside those that every statement has.
  public var keys: [KeyShape] {
    switch self {
    case .subject: Subject.keys
    case .item: DataItem.keys
    case .source: Source.keys
    case .purpose: Purpose.keys
    case .lawfulBasis: LawfulBasis.keys
    case .recipient: Recipient.keys
    case .transfer: Transfer.keys
    case .retention: RetentionRule.keys
    case .right: Right.keys
    case .exemption: Exemption.keys
    case .contact: ContactPoint.keys
    case .complaint: Complaint.keys
    case .notice: NoticeGiven.keys
    case .consent: Consent.keys
    case .preference: Preference.keys
    case .cookie: Cookie.keys
    case .automatedDecision: AutomatedDecision.keys
    case .children: ChildrensPart.keys
    case .security: SecurityMeasure.keys
    case .statistic: Statistic.keys
    case .research: Research.keys
    case .publication: Publication.keys
    case .account: Account.keys
    case .language: LanguageChoice.keys
    case .assurance: Assurance.keys
    }
  }
}
