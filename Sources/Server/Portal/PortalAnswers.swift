import Casebook
import Hummingbird
import NIOCore
import Office
import Pages
import StatutoryTime
import Wording

/// The pages for everybody.
struct PortalAnswers: Sendable {
  let site: ServedSite
  let call: Call

  var office: Office { site.office }
  var language: Language { call.language }

  /// - Returns: nil where the address is not one of these.
  func answer(_ address: Address) async throws -> Response? {
    switch address {
    case .stylesheet: return stylesheet()
    case .root: return try .html(site.renderer.render(RootPage(site: site.site)))
    case .home: return try page(HomePage(context()))
    case .notice: return try page(noticePage())
    case .enquiryStart: return try page(EnquiryStartPage(context()))
    case .enquiryQuestion(let question):
      return try await EnquiryFormAnswers(portal: self).question(question)
    case .enquiryCheck: return try await EnquiryFormAnswers(portal: self).check()
    case .enquirySent: return try await EnquiryFormAnswers(portal: self).sent()
    case .publishedRequests(let number): return try await publishedRequests(number)
    case .publishedRequest(let id): return try await publishedRequest(id)
    case .cookies: return try page(CookiesPage(context(), cookies: cookies))
    case .accessibility: return try page(AccessibilityPage(context()))
    default: return nil
    }
  }

  func context(token: String? = nil, notification: Notification? = nil) -> PageContext {
    PageContext(
      language: language, site: site.site, contact: site.contact, token: token,
      isDraftWelsh: ServedSite.isDraftWelsh, notification: notification)
  }

  func page(_ page: some Page, status: HTTPResponse.Status = .ok) throws -> Response {
    if call.isPost, status == .ok { throw Refused(.methodNotAllowed) }
    return .html(try site.renderer.render(page), status: status)
  }

  private func stylesheet() -> Response {
    Response(
      status: .ok, headers: [.contentType: "text/css; charset=utf-8"],
      body: .init(byteBuffer: ByteBuffer(string: Stylesheet.css)))
  }

  private func noticePage() -> NoticePage {
    NoticePage(
      context(), notice: NoticeDocument.notice(office),
      dateWords: Days.words(office.world.today, in: language))
  }

  private var cookies: [CookiesPage.Cookie] {
    [
      .init(name: SiteCookies.draft, purpose: .enquiry, expiry: .endOfVisit),
      .init(name: SiteCookies.session, purpose: .signIn, expiry: .endOfVisit),
    ]
  }

  private static let perPage = 20

  private func publishedRequests(_ number: Int) async throws -> Response {
    let total = try await office.casebook.publicationCount()
    let pages = max(1, (total + Self.perPage - 1) / Self.perPage)
    guard number <= pages else { throw Refused(.notFound) }
    let records = try await office.casebook.publications(
      limit: Self.perPage, offset: (number - 1) * Self.perPage)
    let entries = records.compactMap { record in
      OpaqueId(record.id).map { id in
        PublishedRequestsPage.Entry(
          id: id, subject: Shortened.line(record.request),
          answeredWords: Days.words(record.answeredOn, in: language), in: language)
      }
    }
    return try page(
      PublishedRequestsPage(
        context(), entries: entries, total: total, page: number, pages: pages))
  }

  private func publishedRequest(_ id: OpaqueId) async throws -> Response {
    guard let record = try await office.casebook.publication(id.text) else {
      throw Refused(.notFound)
    }
    return try page(
      PublishedRequestPage(
        context(), id: id, subject: Shortened.line(record.request), request: record.request,
        answer: record.answer, receivedWords: Days.words(record.receivedOn, in: language),
        answeredWords: Days.words(record.answeredOn, in: language)))
  }
}

/// The first words of a text, for lists.
enum Shortened {
  static func line(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    guard line.count > 90 else { return line }
    let cut = line.prefix(90)
    return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + "…"
  }
}

/// Days as people write them.
enum Days {
  static func words(_ day: LocalDay, in language: Language) -> String {
    StepWords.long(day, in: language)
  }

  /// - Parameter iso: a day from a record; shown as it is where it is none.
  static func words(_ iso: String, in language: Language) -> String {
    LocalDay(iso: iso).map { words($0, in: language) } ?? iso
  }

  static func withWeekday(_ day: LocalDay, in language: Language) -> String {
    DateWords.withWeekday(year: day.year, month: day.month, day: day.day, in: language)
  }

  /// A moment as day and time in London.
  static func moment(_ iso: String, in language: Language) -> String {
    guard let instant = Instant(iso: iso) else { return iso }
    return "\(words(instant.localDay, in: language)), \(instant.londonText.dropFirst(11).prefix(5))"
  }
}
