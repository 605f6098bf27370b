import Wording

/// The list of requests that were published without saying who asked.
public struct PublishedRequestsPage: Page {
  public static let template = "published-requests"

  /// One published request in the list.
  public struct Entry: Sendable {
    let path: String
    let subject: String
    let answered: String
    let lang: String?

    /// - Parameters:
    ///   - subject: what was asked, in a line.
    ///   - answeredWords: the date of the answer, written out.
    ///   - writtenIn: the language of the subject, if it is not the page's.
    public init(
      id: OpaqueId, subject: String, answeredWords: String, writtenIn: Language? = nil,
      in language: Language
    ) {
      path = Address.publishedRequest(id).path(in: language)
      self.subject = subject
      answered = Catalogue.text(
        "portal.published.answered", in: language, ["date": answeredWords])
      lang = writtenIn == language ? nil : writtenIn?.tag
    }
  }

  public let frame: Frame
  let entries: [Entry]
  let hasEntries: Bool
  let count: String
  let paging: Paging?
  let askPath: String
  let w: [String: String]

  /// - Parameters:
  ///   - total: how many requests are published in all.
  ///   - page: the page shown, from 1.
  ///   - pages: how many pages there are.
  public init(_ context: PageContext, entries: [Entry], total: Int, page: Int, pages: Int) {
    let address = Address.publishedRequests(page: page)
    frame = context.frame(title: context.text("portal.published.title"), address: address)
    self.entries = entries
    hasEntries = !entries.isEmpty
    count = Catalogue.count("portal.published.count", total, in: context.language)
    paging = Paging(
      page: page, pages: pages, newer: context.text("portal.published.newer"),
      older: context.text("portal.published.older"), in: context.language
    ) { Address.publishedRequests(page: $0).path(in: context.language) }
    askPath = context.path(.enquiryStart)
    w = Catalogue.words("portal.published", in: context.language)
  }
}
