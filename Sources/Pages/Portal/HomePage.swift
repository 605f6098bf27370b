import Wording

/// The first public page: what a person can do here, by need.
public struct HomePage: Page {
  public static let template = "home"

  /// One thing that a person may want to do.
  struct Need: Sendable {
    let path: String
    let words: String
    let detail: String
  }

  public let frame: Frame
  let lead: String
  let needs: [Need]
  let contact: ContactWays
  let w: [String: String]

  public init(_ context: PageContext) {
    frame = context.frame(title: context.text("portal.home.title"), address: .home)
    lead = context.text("portal.home.lead", ["body": context.site.body[context.language]])
    let needs: [(Address, String)] = [
      (.enquiryStart, "ask"), (.notice, "notice"), (.publishedRequests(page: 1), "published"),
    ]
    self.needs = needs.map { address, name in
      Need(
        path: context.path(address), words: context.text("portal.home.\(name).words"),
        detail: context.text("portal.home.\(name).detail"))
    }
    contact = ContactWays(context.contact, in: context.language)
    w = Catalogue.words("portal.home", in: context.language)
  }
}
