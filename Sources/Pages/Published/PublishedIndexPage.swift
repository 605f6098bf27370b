import Publishing
import Wording

/// The front page of a published site: the services, and what holds for all of them.
public struct PublishedIndexPage: Rendered {
  public static let template = "published-index"

  /// A service with the services that are parts of it.
  struct Service: Sendable {
    let path: String
    let name: String
    let summary: String
    let childrensLink: String?
    let parts: [Part]
    let hasParts: Bool
  }

  struct Part: Sendable {
    let path: String
    let name: String
    let summary: String
    let childrensLink: String?
  }

  let frame: PublishedFrame
  let lead: String
  let services: [Service]
  let sections: [ShownSection]
  let childrensLink: String?
  let changesLink: String
  let version: NoticeVersionWords
  let w: [String: String]

  public init(_ notice: OrganisationNotice, of site: PublishedSite, in language: Language) {
    let place = PublishedPlace.index
    frame = site.frame(notice.title[language], at: place, in: language)
    lead = Catalogue.text(
      "published.index.lead", in: language, ["body": notice.controller[language]])
    services = PublishedIndexPage.tree(notice.services, in: language)
    sections = ShownSection.all(notice.sections, in: language)
    childrensLink =
      site.hasChildrensNotices ? place.link(to: .childrenIndex, in: language) : nil
    changesLink = place.link(to: .changes, in: language)
    version = NoticeVersionWords(
      register: site.register, dateWords: PublishedDate.words(site.day, in: language),
      sections: notice.sections, in: language)
    w = Catalogue.words("published.index", in: language)
  }

  /// Whole services in their order, each with all that is a part of it.
  private static func tree(
    _ all: [OrganisationNotice.ServiceSummary], in language: Language
  ) -> [Service] {
    let ids = Set(all.map(\.id))
    let children = Dictionary(grouping: all) { $0.partOf.flatMap { ids.contains($0) ? $0 : nil } }
    func below(_ id: String) -> [OrganisationNotice.ServiceSummary] {
      (children[id] ?? []).flatMap { [$0] + below($0.id) }
    }
    let place = PublishedPlace.index
    func notice(_ id: String) -> String { place.link(to: .notice(service: id), in: language) }
    func childrens(_ service: OrganisationNotice.ServiceSummary) -> String? {
      service.hasChildrensVersion
        ? place.link(to: .children(service: service.id), in: language) : nil
    }
    return (children[nil] ?? []).map { service in
      let parts = below(service.id).map {
        Part(
          path: notice($0.id), name: $0.name[language], summary: $0.summary[language],
          childrensLink: childrens($0))
      }
      return Service(
        path: notice(service.id), name: service.name[language],
        summary: service.summary[language], childrensLink: childrens(service), parts: parts,
        hasParts: !parts.isEmpty)
    }
  }
}
