import Wording

/// What went wrong with a request to the server, in plain words, with a reference.
public struct ProblemPage: Page {
  public static let template = "problem"

  /// The statuses that have words of their own.
  public static let statuses = [400, 403, 404, 409, 413, 415, 429, 500, 503]

  public let frame: Frame
  let text: String
  let reference: String
  let homePath: String
  let email: String?
  let w: [String: String]

  /// - Parameters:
  ///   - status: the HTTP status; one without words of its own is shown as 400 or 500.
  ///   - reference: what finds the event in the log; tells nothing by itself.
  ///   - address: where the person wanted to go; the home page if that is nowhere.
  public init(_ context: PageContext, status: Int, reference: String, address: Address = .home) {
    let near = status < 500 ? 400 : 500
    let known = ProblemPage.statuses.contains(status) ? status : near
    frame = context.frame(title: context.text("portal.failure.\(known).title"), address: address)
    text = context.text("portal.failure.\(known).text")
    self.reference = reference
    homePath = context.path(.home)
    email = context.contact.email
    w = Catalogue.words("portal.failure", in: context.language)
  }
}
