import Publishing
import Wording

/// How hard each notice is to read: a bar for each notice and language, then its sections.
///
/// - Law: UK GDPR Art 12(1)
public struct ReadabilityPage: Rendered {
  public static let template = "published-readability"

  struct Notice: Sendable {
    let name: String
    let childrensWord: String?
    let link: String
    let english: ReadabilityMeter
    let welsh: ReadabilityMeter
    let wordCount: String
    let rows: [Row]
    let sentences: [Sentence]
    let hasSentences: Bool
  }

  struct Row: Sendable {
    let heading: String
    let english: String
    let welsh: String
    let wordCount: String
  }

  struct Sentence: Sendable {
    let text: String
    let cost: String
  }

  let frame: PublishedFrame
  let method: [String]
  let notices: [Notice]
  let w: [String: String]
  /// The words that the plain text shares.
  let words: [String: String]

  public init(_ report: ReadabilityReport, of site: PublishedSite, in language: Language) {
    frame = site.frame(report.title[language], at: .readability, in: language)
    // The last sentence speaks of sections, whose hardest sentences only the plain text shows.
    method = report.method.dropLast().map { $0[language] }
    notices = report.notices.map { ReadabilityPage.notice($0, in: language) }
    w = Catalogue.words("published.readability", in: language)
    words = Catalogue.words("publishing.readability", in: language)
  }

  private static func notice(_ notice: NoticeReadability, in language: Language) -> Notice {
    let service = notice.service.id
    let target: PublishedPlace =
      notice.isForChildren ? .children(service: service) : .notice(service: service)
    let sentences = (notice.whole[language]?.costliest ?? []).map {
      Sentence(text: $0.text, cost: ReadabilityMeter.number($0.cost))
    }
    return Notice(
      name: notice.service.name[language],
      childrensWord: notice.isForChildren
        ? Catalogue.text("published.readability.for-children", in: language) : nil,
      link: PublishedPlace.readability.link(to: target, in: language),
      english: ReadabilityMeter(notice.whole[.en], in: language),
      welsh: ReadabilityMeter(notice.whole[.cy], in: language),
      wordCount: String(notice.whole[language]?.words ?? 0),
      rows: notice.sections.map { section in
        Row(
          heading: section.heading[language],
          english: section.measures[.en].map { cost($0, in: language) } ?? "–",
          welsh: section.measures[.cy].map { cost($0, in: language) } ?? "–",
          wordCount: String(section.measures[language]?.words ?? 0))
      }, sentences: sentences, hasSentences: !sentences.isEmpty)
  }

  private static func cost(_ measure: Readability, in language: Language) -> String {
    measure.words == 0 ? "–" : ReadabilityMeter.number(measure.cost)
  }
}
