import Publishing
import Wording

/// The notice of one service as a file.
public struct PublishedNoticePage: Rendered {
  public static let template = "published-notice"

  let frame: PublishedFrame
  let summary: String
  let sections: [ShownSection]
  let partOf: [NavigationLink]
  let isPart: Bool
  let childrensLink: String?
  let version: NoticeVersionWords
  let w: [String: String]

  public init(_ notice: Notice, of site: PublishedSite, in language: Language) {
    let place = PublishedPlace.notice(service: notice.service)
    frame = site.frame(notice.title[language], at: place, in: language)
    summary = notice.summary[language]
    sections = ShownSection.all(notice.sections, in: language)
    partOf = notice.partOf.map {
      NavigationLink(
        path: place.link(to: .notice(service: $0.id), in: language), words: $0.name[language])
    }
    isPart = !partOf.isEmpty
    childrensLink =
      notice.hasChildrensVersion
      ? place.link(to: .children(service: notice.service), in: language) : nil
    version = NoticeVersionWords(
      register: site.register, dateWords: PublishedDate.words(site.day, in: language),
      sections: notice.sections, in: language)
    w = Catalogue.words("published.notice", in: language)
  }
}

/// Which version of the register a notice shows, in the column beside it.
///
/// In a template: `{{#version}}{{>notice-version}}{{/version}}`.
struct NoticeVersionWords: Sendable {
  let dateWords: String
  let digest: String
  let hasSilence: Bool
  let hasAssumptions: Bool
  let words: [String: String]

  init(register: String, dateWords: String, sections: [NoticeSection], in language: Language) {
    self.dateWords = dateWords
    digest = register
    hasSilence = sections.contains { !$0.silences.isEmpty || $0.topic == .notStated }
    hasAssumptions = sections.contains { section in
      section.entries.contains { $0.assumption.map { $0.confirmedBy == nil } ?? false }
    }
    words = Catalogue.words("portal.notice", in: language)
  }
}
