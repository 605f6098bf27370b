import Documents
import Reading

/// What a notice calls itself.
struct NoticeTitle {
  let name: String
  /// Without "privacy notice": what is left names the service.
  let subject: String
  let summary: String
  /// The passage of the title; nil for a notice without a heading.
  let passage: Int?

  init(_ parts: NoticeParts) {
    let headings = parts.reading.sections.compactMap(\.heading)
    let title =
      headings.first { Self.isTitle(parts.plain($0)) }
      ?? headings.first { !Self.isTopic($0, parts) }
    passage = title
    let words = title.map { DraftText.name(parts.words($0)) } ?? ""
    let first = parts.reading.passages.indices.first { passage in
      parts.reading.passages[passage].role == .sentence
        && parts.plain(passage).words.count >= Self.summaryWordsMin
        && passage > (title ?? -1)
    }
    let lead = first.map { DraftText.name(parts.words($0)) } ?? ""
    name =
      words.isEmpty
      ? (lead.isEmpty
        ? String(parts.reading.document.name.split(separator: "/").last ?? "?") : lead) : words
    summary = lead.isEmpty ? name : lead
    subject = PlainPassage(name).words.filter { !Self.noticeWords.contains(String($0)) }
      .joined(separator: " ")
  }

  static func isTitle(_ words: PlainPassage) -> Bool {
    words.has("privacy", "preifatrwydd", "fair processing", "data protection notice")
  }

  /// "Your rights": a part of a notice that has no title.
  private static func isTopic(_ heading: Int, _ parts: NoticeParts) -> Bool {
    let section = parts.section(heading)
    return (NoticeStatement.Kind.allCases.map(\.rawValue) + ["contents", "about"])
      .contains { parts.reading.section(section, isAbout: $0) }
  }

  private static let summaryWordsMin = 8
  private static let noticeWords: Set<String> = [
    "privacy", "notice", "policy", "statement", "hysbysiad", "polisi", "preifatrwydd",
  ]
}
