import Publishing
import Register
import Wording

/// What has changed from version to version, the newest first.
public struct ChangesPage: Rendered {
  public static let template = "published-changes"

  struct Version: Sendable {
    let id: String
    let heading: String
    let dateWords: String
    let digest: String
    let answer: String
    let groups: [Group]
    let hasGroups: Bool
  }

  struct Group: Sendable {
    let heading: String
    let noticeLink: String?
    let noticeWords: String
    let changes: [Change]
  }

  struct Change: Sendable {
    let word: String
    let name: String
    let topic: String
    let texts: [Text]
    let hasTexts: Bool
  }

  struct Text: Sendable {
    let label: String
    let old: String?
    let new: String?
  }

  let frame: PublishedFrame
  let versions: [Version]
  let earlier: String?
  let w: [String: String]
  /// The words that the plain text shares.
  let words: [String: String]

  /// - Parameters:
  ///   - changes: the newest first.
  ///   - services: the ids of the services that have a notice now.
  ///   - earlierCount: how many versions before these are kept as files alone.
  public init(
    _ changes: [NoticeChanges], services: Set<String>, earlierCount: Int, of site: PublishedSite,
    in language: Language
  ) {
    let place = PublishedPlace.changes
    frame = site.frame(
      Catalogue.text("publishing.changes.title", in: language), at: place, in: language)
    versions = changes.map { change in
      Version(
        id: "version-\(change.to.number)",
        heading: Catalogue.text(
          "published.changes.version", in: language, ["n": String(change.to.number)]),
        dateWords: PublishedDate.words(change.to.date, in: language),
        digest: String(change.to.register.prefix(12)), answer: change.answer[language],
        groups: change.groups.map { group in
          let link = group.service.flatMap { service in
            services.contains(service)
              ? place.link(to: .notice(service: service), in: language) : nil
          }
          return Group(
            heading: group.heading[language], noticeLink: link,
            noticeWords: Catalogue.text("published.changes.read-notice", in: language),
            changes: group.changes.map { ChangesPage.change($0, in: language) })
        }, hasGroups: !change.groups.isEmpty)
    }
    earlier =
      earlierCount > 0
      ? Catalogue.text(
        "published.changes.earlier", in: language, ["n": String(earlierCount)]) : nil
    w = Catalogue.words("published.changes", in: language)
    words = Catalogue.words("publishing.changes", in: language)
  }

  private static func change(_ change: NoticeChange, in language: Language) -> Change {
    // Of what is new or gone, the name says enough beside its other texts.
    let texts = change.texts.map {
      Text(label: $0.label[language], old: $0.old?[language], new: $0.new?[language])
    }
    return Change(
      word: Catalogue.text("published.changes.\(change.kind.rawValue)", in: language),
      name: change.name[language].capitalisedFirst, topic: change.topic[language], texts: texts,
      hasTexts: !texts.isEmpty)
  }
}
