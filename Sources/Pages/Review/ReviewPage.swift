import Documents
import Reading
import Register
import Review
import Wording

/// The report on one notice: a page for the owner of the service, then the notice itself with its
/// findings in the margin.
public struct ReviewPage: Rendered {
  public static let template = "review"

  struct Urgent: Sendable {
    let finding: ReviewedFinding
    /// Where else the same is wrong: "lines 12, 30".
    let alsoAt: String?
  }

  let frame: ReviewFrame
  /// Of the notice's own words.
  let noticeTag: String
  /// The words of the notice's title, or its file.
  let isTitled: Bool
  let file: String
  let facts: [String]
  let counts: String
  let chartSvg: String
  let urgent: [Urgent]
  let hasFindings: Bool
  let checklist: [ReviewedTopic]
  let readability: ReviewedReadability
  /// What the whole notice lacks.
  let absences: [ReviewedFinding]
  let hasAbsences: Bool
  let groups: [ReviewedText.Group]
  let leftOut: String?
  let w: [String: String]

  /// - Parameters:
  ///   - day: the day of the review, `2026-11-25`.
  ///   - indexLink: the way to the page of all notices; nil for a report that stands alone.
  public init(
    _ notice: ReviewedNotice, _ measured: ReviewedNotice.Measured, styles: ReviewStyles,
    day: String, indexLink: String? = nil, in language: Language
  ) {
    frame = ReviewFrame(
      notice.title ?? ReviewPage.name(notice.file), styles: styles, day: day, indexLink: indexLink,
      in: language)
    noticeTag = notice.reading.language.tag
    isTitled = notice.title != nil
    // The folders above it are the reviewer's own business.
    file = ReviewPage.name(notice.file)
    facts = ReviewPage.facts(notice, day, in: language)
    let severities = ReviewedSeverities(notice.findings.map(\.severity), in: language)
    counts = severities.words.asSentenceStart + "."
    chartSvg = severities.chart.svg
    urgent = ReviewPage.urgent(notice.findings, in: language)
    hasFindings = !notice.findings.isEmpty
    checklist = notice.topics.map { ReviewedTopic($0, of: notice.reading, in: language) }
    readability = ReviewedReadability(measured, in: language)
    let apart = ReviewPage.absences(notice)
    absences = apart.map { index in
      ReviewedFinding(
        notice.findings[index], number: index + 1,
        anchor: ReviewedText.id(ofBlock: notice.findings[index].place.block), in: language)
    }
    hasAbsences = !absences.isEmpty
    let text = ReviewedText(notice, apart: Set(apart.map { $0 + 1 }), in: language)
    groups = text.groups
    leftOut =
      text.leftOut == 0
      ? nil : Catalogue.count("review.page.left-out", text.leftOut, in: language)
    w = Catalogue.words("review", in: language)
  }

  private static func name(_ path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  private static func facts(
    _ notice: ReviewedNotice, _ day: String, in language: Language
  ) -> [String] {
    let reading = notice.reading
    return [
      Catalogue.text("review.form.\(reading.document.form.rawValue)", in: language)
        .asSentenceStart,
      Catalogue.text("review.language.\(reading.language.rawValue)", in: language),
      Catalogue.count("review.words", reading.wordCount, in: language),
      Catalogue.text(
        "review.reviewed", in: language, ["date": PublishedDate.words(day, in: language)]),
    ]
  }

  /// What is done without a basis and what people are wrongly told about their requests stand before
  /// what is kept too long, and that before what is not told.
  private static func rank(_ rule: String) -> Int {
    let families = ["LB", "SAR", "RT"]
    return families.firstIndex { rule.hasPrefix($0) } ?? families.count
  }

  /// Of each rule its gravest finding, the gravest rules first, as many as a person can act on.
  private static func urgent(_ findings: [NoticeFinding], in language: Language) -> [Urgent] {
    var first: [String: Int] = [:]
    for index in findings.indices {
      let rule = findings[index].rule
      guard let known = first[rule] else {
        first[rule] = index
        continue
      }
      if findings[index].severity > findings[known].severity { first[rule] = index }
    }
    let order = first.values.sorted {
      (findings[$1].severity, rank(findings[$0].rule), $0)
        < (findings[$0].severity, rank(findings[$1].rule), $1)
    }
    return order.prefix(urgentMax).map { index in
      let finding = findings[index]
      let others = findings.indices
        .filter { findings[$0].rule == finding.rule && $0 != index }
        .map { String(findings[$0].place.line) }
      return Urgent(
        finding: ReviewedFinding(
          finding, number: index + 1, anchor: "finding-\(index + 1)", in: language),
        alsoAt: others.isEmpty
          ? nil : ReviewedLines.words(others, in: language))
    }
  }

  private static let urgentMax = 5

  /// Absences that belong to no section: their place is the title, beside which nobody would look
  /// for twenty of them.
  private static func absences(_ notice: ReviewedNotice) -> [Int] {
    let reading = notice.reading
    let passage = reading.sections.lazy.compactMap(\.heading).first ?? 0
    guard reading.passages.indices.contains(passage) else { return [] }
    let title = reading.passages[passage].block
    return notice.findings.indices.filter {
      notice.findings[$0].isAbsence && notice.findings[$0].place.block == title
    }
  }
}

/// Lists of lines that do not grow without end.
enum ReviewedLines {
  static let shownMax = 8

  /// "line 4", "lines 4, 9, 12 …"
  static func words(_ lines: [String], in language: Language) -> String {
    if lines.count == 1 { return Catalogue.text("review.line", in: language, ["n": lines[0]]) }
    let list =
      lines.prefix(shownMax).joined(separator: ", ") + (lines.count > shownMax ? " …" : "")
    return Catalogue.text("review.lines", in: language, ["list": list])
  }
}
