import Wording

/// Everything round the content of a published page: whose it is, its pair, its version.
public struct PublishedFrame: Sendable {
  public let title: String
  let languageTag: String
  let documentTitle: String
  let bodyName: String
  let brand: String
  let cyLink: String
  let enLink: String
  let otherLink: String
  let otherTag: String
  let otherWord: String
  let otherPhrase: String
  let stylesheetLink: String
  let indexLink: String
  /// The way back to the index; nil on the index itself.
  let backLink: String?
  let exampleNotice: String?
  let isDraftWelsh: Bool
  /// The pages beside this one, on the pages for officers.
  let navigation: [NavigationLink]
  let hasNavigation: Bool
  let footer: [NavigationLink]
  let textLink: String
  let made: String
  /// Words that the pages of the portal have too.
  let w: [String: String]
  let own: [String: String]

  init(
    _ title: String, at place: PublishedPlace, of site: PublishedSite, in language: Language
  ) {
    let text = { (key: String) in Catalogue.text(key, in: language) }
    let link = { (to: PublishedPlace) in place.link(to: to, in: language) }
    self.title = title
    languageTag = language.tag
    bodyName = site.body[language]
    brand = site.brand[language]
    documentTitle = PublishedFrame.documentTitle([title, brand, bodyName])
    cyLink = place.link(to: place, in: .cy)
    enLink = place.link(to: place, in: .en)
    otherLink = place.link(to: place, in: language.other)
    otherTag = language.other.tag
    otherWord = language.other.ownName
    otherPhrase = Catalogue.text("frame.this-page-in-this-language", in: language.other)
    stylesheetLink = place.link(to: "addewid.css")
    indexLink = link(.index)
    backLink = place == .index ? nil : link(.index)
    exampleNotice =
      site.isExample
      ? Catalogue.text("frame.example-notice", in: language, ["body": site.body[language]]) : nil
    isDraftWelsh = site.isDraftWelsh && language == .cy
    navigation =
      place.isForOfficers
      ? PublishedPlace.forOfficers.map { other in
        NavigationLink(
          path: link(other), words: text("published.menu.\(PublishedFrame.name(other))"),
          isCurrent: other == place)
      } : []
    hasNavigation = place.isForOfficers
    var footer: [PublishedPlace] = [.index, .changes]
    if site.hasChildrensNotices { footer.append(.childrenIndex) }
    self.footer = footer.map { other in
      NavigationLink(
        path: link(other), words: text("published.menu.\(PublishedFrame.name(other))"),
        isCurrent: other == place)
    }
    textLink = place.link(to: place.file(in: language, "md"))
    made = Catalogue.text(
      "published.made", in: language,
      [
        "date": PublishedDate.words(site.day, in: language),
        "digest": String(site.register.prefix(12)),
      ])
    own = Catalogue.words("published.frame", in: language)
    w = Catalogue.words("frame", in: language)
  }

  /// The end of the key of a place's words in menus.
  private static func name(_ place: PublishedPlace) -> String {
    switch place {
    case .index, .notice: "index"
    case .childrenIndex, .children: "children"
    case .changes: "changes"
    case .record: "record"
    case .policyDocument: "policy-document"
    case .assumptions: "assumptions"
    case .readability: "readability"
    }
  }

  private static func documentTitle(_ parts: [String]) -> String {
    var kept: [String] = []
    for part in parts where !part.isEmpty && !kept.contains(part) { kept.append(part) }
    return kept.joined(separator: " – ")
  }
}

/// Days of versions in words.
enum PublishedDate {
  /// - Parameter iso: `2026-11-25`; shown as it is where it is no day.
  static func words(_ iso: String, in language: Language) -> String {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else {
      return iso
    }
    return DateWords.long(year: parts[0], month: parts[1], day: parts[2], in: language)
  }
}
