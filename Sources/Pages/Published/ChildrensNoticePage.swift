import Publishing
import Wording

/// The notice of one service for children: large, short, one thing at a time.
public struct ChildrensNoticePage: Rendered {
  public static let template = "published-children"

  struct Section: Sendable {
    let id: String
    let heading: String
    let sentences: [String]
    /// Points of which there is nothing to say but their names.
    let names: [String]
    let hasNames: Bool
    let points: [Point]
    let hasPoints: Bool
  }

  struct Point: Sendable {
    let name: String
    let sentences: [String]
    let contacts: [ShownValue]
    let hasContacts: Bool
    let assumedWord: String?

    var isPlain: Bool { sentences.isEmpty && !hasContacts && assumedWord == nil }
  }

  let frame: PublishedFrame
  let lead: [String]
  let sections: [Section]
  let fullLink: String
  let w: [String: String]

  public init(_ notice: ChildrensNotice, of site: PublishedSite, in language: Language) {
    let place = PublishedPlace.children(service: notice.service)
    frame = site.frame(notice.title[language], at: place, in: language)
    lead = notice.lead.map { $0[language] }
    sections = notice.sections.map { section in
      let points = section.points.map { point in
        Point(
          name: point.name[language], sentences: point.sentences.map { $0[language] },
          contacts: point.contacts.enumerated().map { index, value in
            ShownValue(value, in: language, isLast: index == point.contacts.count - 1)
          },
          hasContacts: !point.contacts.isEmpty,
          assumedWord: point.isAssumed
            ? Catalogue.text("published.children.assumed", in: language) : nil)
      }
      return Section(
        id: section.topic.rawValue, heading: section.heading[language],
        sentences: section.sentences.map { $0[language] },
        names: points.filter(\.isPlain).map(\.name), hasNames: points.contains(where: \.isPlain),
        points: points.filter { !$0.isPlain }, hasPoints: !points.allSatisfy(\.isPlain))
    }
    fullLink = place.link(to: .notice(service: notice.service), in: language)
    w = Catalogue.words("published.children", in: language)
  }
}

/// The notices for children of a body, one link each.
public struct ChildrensIndexPage: Rendered {
  public static let template = "published-children-index"

  let frame: PublishedFrame
  let lead: String
  let links: [NavigationLink]
  let w: [String: String]

  public init(_ notices: [ChildrensNotice], of site: PublishedSite, in language: Language) {
    let place = PublishedPlace.childrenIndex
    frame = site.frame(
      Catalogue.text("published.children.index-title", in: language), at: place, in: language)
    lead = Catalogue.text(
      "published.children.index-lead", in: language, ["body": site.brand[language]])
    links = notices.map {
      NavigationLink(
        path: place.link(to: .children(service: $0.service), in: language),
        words: $0.title[language])
    }
    w = Catalogue.words("published.children", in: language)
  }
}
