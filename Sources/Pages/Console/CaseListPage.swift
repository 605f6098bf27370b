import Wording

/// The open or the closed cases, a page of them.
public struct CaseListPage: Page {
  public static let template = "console-cases"

  /// The two lists.
  public enum Tab: String, CaseIterable, Sendable {
    case open
    case closed

    /// Where the list lives; the open cases come first.
    public var address: Address { .cases(tab: self == .open ? nil : rawValue) }
  }

  /// A case in the list.
  public struct Row: Sendable {
    public let id: OpaqueId
    public let reference: String
    public let kind: String
    public let received: String
    public let due: String
    public let dueNote: String?
    public let isLate: Bool
    public let disclosure: String
    public let state: String
    fileprivate(set) var path = ""

    /// - Parameters:
    ///   - dueNote: the days left or late in words, or nil for a case that is answered.
    ///   - isLate: whether the note says that the case is late.
    public init(
      id: OpaqueId, reference: String, kind: String, received: String, due: String,
      dueNote: String?, isLate: Bool, disclosure: String, state: String
    ) {
      self.id = id
      self.reference = reference
      self.kind = kind
      self.received = received
      self.due = due
      self.dueNote = dueNote
      self.isLate = isLate
      self.disclosure = disclosure
      self.state = state
    }
  }

  /// The link to one of the lists.
  struct TabLink: Sendable {
    let path: String
    let words: String
    let count: String
    let isCurrent: Bool
  }

  /// The way through the pages of the list.
  public struct Paging: Sendable {
    public let showing: String
    public let previous: String?
    public let next: String?

    /// - Parameters:
    ///   - showing: which cases of how many are on the page, in words.
    ///   - previous: the path of the page before, or nil on the first.
    ///   - next: the path of the page after, or nil on the last.
    public init(showing: String, previous: String?, next: String?) {
      self.showing = showing
      self.previous = previous
      self.next = next
    }
  }

  public let frame: Frame
  let w: [String: String]
  let tabs: [TabLink]
  let caption: String
  let rows: [Row]
  let hasRows: Bool
  let empty: String
  let paging: Paging?

  public init(
    _ context: ConsoleContext, tab: Tab, openCount: Int, closedCount: Int, rows: [Row],
    paging: Paging? = nil
  ) {
    let frame = context.frame(title: context.text("console.cases.title"), address: tab.address)
    let language = context.language
    let words = context.words("cases")
    self.frame = frame
    w = words
    tabs = Tab.allCases.map { each in
      TabLink(
        path: each.address.path(in: language),
        words: Catalogue.text("console.cases.tab-\(each.rawValue)", in: language),
        count: ConsoleWords.number(each == .open ? openCount : closedCount),
        isCurrent: each == tab)
    }
    caption = Catalogue.text("console.cases.caption-\(tab.rawValue)", in: language)
    empty = Catalogue.text("console.cases.empty-\(tab.rawValue)", in: language)
    self.rows = rows.map { row in
      var row = row
      row.path = Address.caseDetails(row.id).path(in: language)
      return row
    }
    hasRows = !rows.isEmpty
    self.paging = rows.isEmpty ? nil : paging
  }
}
