import Casebook
import Hummingbird
import Office
import Pages
import Rights
import StatutoryTime
import Wording

/// The console for the one who is signed in: one request.
struct Desk: Sendable {
  let site: ServedSite
  let call: Call
  let session: StaffSession
  /// Nil for a page that is only looked at.
  let form: FormBody?

  var office: Office { site.office }
  var language: Language { call.language }
  var actor: Actor { session.actor }

  func context(_ notification: Notification? = nil) -> ConsoleContext {
    ConsoleContext(
      language: language, site: site.site, signedInAs: session.name, token: session.token,
      isDraftWelsh: ServedSite.isDraftWelsh, notification: notification)
  }

  func page(_ page: some Page) throws -> Response {
    .html(
      try site.renderer.render(page), status: page.frame.hasProblems ? .unprocessableContent : .ok)
  }

  func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
    Catalogue.text(key, in: language, arguments)
  }

  func problem(_ control: String, _ key: String) -> FormProblem {
    FormProblem(control: control, words: text(key))
  }

  func day(_ day: LocalDay?) -> String {
    day.map { Days.words($0, in: language) } ?? text("console.office.no-day")
  }

  /// The case as it is, or a page that says there is none.
  func enquiry(_ id: OpaqueId) async throws -> Enquiry {
    guard let record = try await office.casebook.enquiry(id.text) else { throw Refused(.notFound) }
    return try Enquiry(record)
  }

  /// Days left or late in words; nil for a case that is answered.
  func dueNote(_ enquiry: Enquiry) -> (words: String, isLate: Bool)? {
    guard !enquiry.isClosed else { return nil }
    let days = office.world.today.days(until: enquiry.dueOn)
    if days == 0 { return (text("console.due.today"), false) }
    let key = days > 0 ? "console.due.left" : "console.due.late"
    return (Catalogue.count(key, abs(days), in: language), days < 0)
  }

  func status(_ enquiry: Enquiry) -> String {
    if enquiry.kind == .sar { return text("console.disclosure.none") }
    return enquiry.status.map { text("console.disclosure.\($0.rawValue)") }
      ?? text("console.office.no-status")
  }
}
