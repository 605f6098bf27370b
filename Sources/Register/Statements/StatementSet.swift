/// The statements of one file, by kind, in the order of the file.
public struct StatementSet: Sendable, Hashable {
  public private(set) var subjects: [Stated<Subject>] = []
  public private(set) var items: [Stated<DataItem>] = []
  public private(set) var sources: [Stated<Source>] = []
  public private(set) var purposes: [Stated<Purpose>] = []
  public private(set) var lawfulBases: [Stated<LawfulBasis>] = []
  public private(set) var recipients: [Stated<Recipient>] = []
  public private(set) var transfers: [Stated<Transfer>] = []
  public private(set) var retention: [Stated<RetentionRule>] = []
  public private(set) var rights: [Stated<Right>] = []
  public private(set) var exemptions: [Stated<Exemption>] = []
  public private(set) var contacts: [Stated<ContactPoint>] = []
  public private(set) var complaints: [Stated<Complaint>] = []
  public private(set) var notices: [Stated<NoticeGiven>] = []
  public private(set) var consents: [Stated<Consent>] = []
  public private(set) var preferences: [Stated<Preference>] = []
  public private(set) var cookies: [Stated<Cookie>] = []
  public private(set) var automatedDecisions: [Stated<AutomatedDecision>] = []
  public private(set) var children: [Stated<ChildrensPart>] = []
  public private(set) var security: [Stated<SecurityMeasure>] = []
  public private(set) var statistics: [Stated<Statistic>] = []
  public private(set) var research: [Stated<Research>] = []
  public private(set) var publications: [Stated<Publication>] = []
  public private(set) var accounts: [Stated<Account>] = []
  public private(set) var languages: [Stated<LanguageChoice>] = []
  public private(set) var assurance: [Stated<Assurance>] = []

  public init() {}

  public mutating func add(_ head: StatementHead) {
    switch head.kind {
    case .subject: subjects.append(Stated(head: head))
    case .item: items.append(Stated(head: head))
    case .source: sources.append(Stated(head: head))
    case .purpose: purposes.append(Stated(head: head))
    case .lawfulBasis: lawfulBases.append(Stated(head: head))
    case .recipient: recipients.append(Stated(head: head))
    case .transfer: transfers.append(Stated(head: head))
    case .retention: retention.append(Stated(head: head))
    case .right: rights.append(Stated(head: head))
    case .exemption: exemptions.append(Stated(head: head))
    case .contact: contacts.append(Stated(head: head))
    case .complaint: complaints.append(Stated(head: head))
    case .notice: notices.append(Stated(head: head))
    case .consent: consents.append(Stated(head: head))
    case .preference: preferences.append(Stated(head: head))
    case .cookie: cookies.append(Stated(head: head))
    case .automatedDecision: automatedDecisions.append(Stated(head: head))
    case .children: children.append(Stated(head: head))
    case .security: security.append(Stated(head: head))
    case .statistic: statistics.append(Stated(head: head))
    case .research: research.append(Stated(head: head))
    case .publication: publications.append(Stated(head: head))
    case .account: accounts.append(Stated(head: head))
    case .language: languages.append(Stated(head: head))
    case .assurance: assurance.append(Stated(head: head))
    }
  }

  /// What every statement says, by kind in the order of `StatementKind`.
  public var heads: [StatementHead] {
    var heads: [StatementHead] = []
    heads += subjects.map(\.head)
    heads += items.map(\.head)
    heads += sources.map(\.head)
    heads += purposes.map(\.head)
    heads += lawfulBases.map(\.head)
    heads += recipients.map(\.head)
    heads += transfers.map(\.head)
    heads += retention.map(\.head)
    heads += rights.map(\.head)
    heads += exemptions.map(\.head)
    heads += contacts.map(\.head)
    heads += complaints.map(\.head)
    heads += notices.map(\.head)
    heads += consents.map(\.head)
    heads += preferences.map(\.head)
    heads += cookies.map(\.head)
    heads += automatedDecisions.map(\.head)
    heads += children.map(\.head)
    heads += security.map(\.head)
    heads += statistics.map(\.head)
    heads += research.map(\.head)
    heads += publications.map(\.head)
    heads += accounts.map(\.head)
    heads += languages.map(\.head)
    heads += assurance.map(\.head)
    return heads
  }
}
