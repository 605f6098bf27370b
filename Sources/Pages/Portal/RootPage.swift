import Wording

/// The page at the root, in no language: both stand side by side, Welsh first.
public struct RootPage: Page {
  public static let template = "root"

  /// One language's half of the page.
  struct Side: Sendable {
    let tag: String
    let service: String
    let body: String
    let lead: String
    let go: String
    let path: String
    let example: String?
    let exampleWord: String
  }

  public let frame: Frame
  let documentTitle: String
  let sides: [Side]

  public init(site: Site) {
    frame = Frame(
      language: .cy, title: Catalogue.text("portal.root.title", in: .cy), address: .root,
      site: site)
    documentTitle = site.service.cy + " – " + site.service.en
    sides = Language.allCases.map { language in
      let notice = Catalogue.text(
        "frame.example-notice", in: language, ["body": site.body[language]])
      return Side(
        tag: language.tag, service: site.service[language], body: site.body[language],
        lead: Catalogue.text("portal.root.lead", in: language),
        go: Catalogue.text("portal.root.go", in: language),
        path: Address.home.path(in: language), example: site.isExample ? notice : nil,
        exampleWord: Catalogue.text("frame.example-word", in: language))
    }
  }
}
