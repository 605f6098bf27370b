import Reading
import Register
import Review
import Wording

/// All notices of a folder in one table: how many findings each has, and which gaps.
public struct ReviewIndexPage: Rendered {
  public static let template = "review-index"

  /// One notice of the table.
  public struct Entry: Sendable {
    let notice: ReviewedNotice
    let link: String

    /// - Parameter link: the file of its own report, beside this one.
    public init(_ notice: ReviewedNotice, link: String) {
      self.notice = notice
      self.link = link
    }
  }

  /// A file that was not reviewed.
  public struct Unread: Sendable {
    let file: String
    let reason: String

    /// - Parameter reason: why, in English.
    public init(file: String, reason: String) {
      self.file = file
      self.reason = reason
    }
  }

  struct Row: Sendable {
    let file: String
    let title: String?
    let titleTag: String
    let link: String
    let language: String
    let words: Int
    let counts: [Count]
    let gaps: [String]
    let hasGaps: Bool
  }

  struct Count: Sendable {
    let number: Int
    let isNone: Bool
    let label: String
  }

  let frame: ReviewFrame
  let lead: String
  let rows: [Row]
  let hasRows: Bool
  let severities: [String]
  let totals: [Count]
  let wordTotal: Int
  let totalWord: String
  let chartSvg: String
  let unread: [Unread]
  let hasUnread: Bool
  let w: [String: String]

  public init(
    _ entries: [Entry], unread: [Unread], styles: ReviewStyles, day: String,
    in language: Language
  ) {
    frame = ReviewFrame(
      Catalogue.text("review.index.title", in: language), styles: styles, day: day,
      indexLink: nil, in: language)
    lead = Catalogue.count(
      "review.index.lead", entries.count, in: language,
      ["date": PublishedDate.words(day, in: language)])
    rows = entries.map { ReviewIndexPage.row($0, in: language) }
    hasRows = !entries.isEmpty
    severities = Finding.Severity.allCases.reversed().map {
      Catalogue.text("review.severity.\($0.rawValue)", in: language).asSentenceStart
    }
    totals = ReviewIndexPage.counts(
      entries.flatMap { $0.notice.findings.map(\.severity) }, in: language)
    wordTotal = entries.reduce(0) { $0 + $1.notice.reading.wordCount }
    totalWord = Catalogue.text("review.index.total", in: language)
    chartSvg = ReviewIndexPage.chart(entries, in: language).svg
    self.unread = unread
    hasUnread = !unread.isEmpty
    w = Catalogue.words("review.index", in: language)
  }

  private static func row(_ entry: Entry, in language: Language) -> Row {
    let notice = entry.notice
    let gaps = notice.gaps.map { Catalogue.text("review.gap.\($0.rawValue)", in: language) }
    return Row(
      file: notice.file, title: notice.title, titleTag: notice.reading.language.tag,
      link: entry.link,
      language: Catalogue.text(
        "review.language.\(notice.reading.language.rawValue)", in: language),
      words: notice.reading.wordCount,
      counts: counts(notice.findings.map(\.severity), in: language), gaps: gaps,
      hasGaps: !gaps.isEmpty)
  }

  private static func counts(
    _ severities: [Finding.Severity], in language: Language
  ) -> [Count] {
    Finding.Severity.allCases.reversed().map { severity in
      let number = severities.count { $0 == severity }
      return Count(
        number: number, isNone: number == 0,
        label: Catalogue.text("review.severity.\(severity.rawValue)", in: language)
          .asSentenceStart)
    }
  }

  private static func chart(_ entries: [Entry], in language: Language) -> BarChart {
    let title = Catalogue.text("review.index.totals", in: language)
    return BarChart(
      id: "gaps", title: title,
      description: Catalogue.text("review.index.caption", in: language),
      bars: NoticeGap.allCases.map { gap in
        let count = entries.count { $0.notice.gaps.contains(gap) }
        return BarChart.Bar(
          label: Catalogue.text("review.gap.\(gap.rawValue)", in: language).asSentenceStart,
          value: Double(count), words: "\(count) / \(entries.count)")
      })
  }
}
