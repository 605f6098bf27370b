import Register
import Wording

/// The groups of entries within the sections of a notice, in reading order. The raw value ends the
/// keys of their headings.
enum NoticeGroupName: String, CaseIterable {
  case contacts
  case subjects
  case held
  case protected
  case notHeld = "not-held"
  case sources
  case purposes
  case bases
  case shared
  case workers
  case notShared = "not-shared"
  case transfers
  case terms
  case accounts
  case rights
  case limits
  case consents
  case preferences
  case language
  case cookies
  case automated
  case children
  case measures
  case checks
  case statistics
  case research
  case publications
  case telling
  case complaints

  /// Where a statement stands.
  init(_ head: StatementHead) {
    switch head.kind {
    case .item: self = NoticeGroupName(item: DataItem(head.fields))
    case .recipient: self = NoticeGroupName(recipient: Recipient(head.fields))
    default: self = NoticeGroupName(head.kind)
    }
  }

  /// Where statements of a kind stand, if nothing else is known of them.
  init(_ kind: StatementKind) {
    switch kind {
    case .subject: self = .subjects
    case .item: self = .held
    case .source: self = .sources
    case .purpose: self = .purposes
    case .lawfulBasis: self = .bases
    case .recipient: self = .shared
    case .transfer: self = .transfers
    case .retention: self = .terms
    case .right: self = .rights
    case .exemption: self = .limits
    case .contact: self = .contacts
    case .complaint: self = .complaints
    case .notice: self = .telling
    case .consent: self = .consents
    case .preference: self = .preferences
    case .cookie: self = .cookies
    case .automatedDecision: self = .automated
    case .children: self = .children
    case .security: self = .measures
    case .statistic: self = .statistics
    case .research: self = .research
    case .publication: self = .publications
    case .account: self = .accounts
    case .language: self = .language
    case .assurance: self = .checks
    }
  }

  private init(item: DataItem) {
    self = !item.isHeld ? .notHeld : item.category == .ordinary ? .held : .protected
  }

  private init(recipient: Recipient) {
    self = !recipient.isShared ? .notShared : recipient.role == .processor ? .workers : .shared
  }

  var topic: NoticeTopic {
    switch self {
    case .contacts: .who
    case .subjects: .about
    case .held, .protected, .notHeld: .holding
    case .sources: .source
    case .purposes, .bases: .why
    case .shared, .workers, .notShared: .sharing
    case .transfers: .transfers
    case .terms, .accounts: .keeping
    case .rights, .limits: .rights
    case .consents, .preferences, .language: .choices
    case .cookies: .cookies
    case .automated: .automated
    case .children: .children
    case .measures, .checks: .security
    case .statistics, .research, .publications: .statistics
    case .telling: .telling
    case .complaints: .complaints
    }
  }
}

extension StatementKind {
  /// The heading of the question under which statements of the kind stand.
  var topicHeading: BilingualText {
    CatalogueWords.text("notice.heading.\(NoticeGroupName(self).topic.rawValue)")
  }
}
