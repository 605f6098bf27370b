import Reading
import Register
import Wording

/// What the contents list promises is there, and what is there stands in it, once.
///
/// - Law: UK GDPR Art 12(1), Art 13, Art 14
struct ContentsMismatch: NoticeRule {
  static let id = "PN-23"

  static let text = RuleText(
    title: "The contents list and the sections",
    law: "UK GDPR Art 12(1)",
    explanation: """
      A section that the contents list promises and that is not there leaves a use of information \
      untold. A section that the list leaves out is not found by those who read by the list, and \
      one that stands twice will one day say two different things.
      """,
    before: """
      Contents
      - Who we are
      - Research

      Who we are
      We are Glan Hafren Council.
      """,
    after: """
      Contents
      - Who we are
      - Research

      Who we are
      We are Glan Hafren Council.

      Research
      We give figures without names to the university.
      """)

  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let contents = ContentsList(notice.reading)
    return (contents.map { missing($0, in: notice) + unlisted($0, in: notice) } ?? [])
      + copies(in: notice)
  }

  private func missing(_ contents: ContentsList, in notice: NoticeUnderReview) -> [NoticeFinding] {
    contents.missing.map { entry in
      let words = notice.reading.words(of: entry)
      return absence(
        .high, in: notice, at: notice.place(entry),
        BilingualText(
          cy: "mae’r rhestr gynnwys yn addo adran nad yw yno: '\(words)'",
          en: "the contents list promises a section that is not there: '\(words)'"),
        help: BilingualText(
          cy:
            "ysgrifennwch yr adran, neu tynnwch hi o’r rhestr os nad yw’r gwaith yn digwydd mwyach",
          en: "write the section, or take it out of the list if the work is no longer done"))
    }
  }

  /// One finding for all of them, at the longest. That a list leaves out a single one is no matter.
  private func unlisted(_ contents: ContentsList, in notice: NoticeUnderReview) -> [NoticeFinding] {
    let sections = notice.reading.sections
    guard contents.unlisted.count > 1,
      let longest = contents.unlisted.max(by: {
        sections[$0].passages.count < sections[$1].passages.count
      }),
      let heading = sections[longest].heading
    else { return [] }
    let names = contents.unlisted.prefix(4).compactMap { sections[$0].heading }
      .map { "'\(notice.reading.words(of: $0))'" }.joined(separator: ", ")
    return [
      finding(
        .low, at: notice.place(heading),
        BilingualText(
          cy: "mae adrannau nad ydynt yn y rhestr gynnwys: \(names)",
          en: "there are sections that the contents list leaves out: \(names)"),
        help: BilingualText(
          cy: "ychwanegwch hwy at y rhestr", en: "add them to the list"))
    ]
  }

  // MARK: Copies

  private func copies(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let sections = notice.reading.repeatedSections()
    let inSections = sections.map { notice.reading.sections[$0].passages }
    let findings = sections.compactMap { notice.reading.sections[$0].heading }.map { heading in
      let words = notice.reading.words(of: heading)
      return finding(
        .low, at: notice.place(heading),
        BilingualText(
          cy: "mae’r adran '\(words)' yn yr hysbysiad ddwywaith",
          en: "the section '\(words)' is in the notice twice"),
        help: BilingualText(
          cy: "cadwch un ohonynt", en: "keep one of them"))
    }
    return findings + repeatedText(in: notice, besides: inSections)
  }

  /// One finding for all repeated text, at the longest stretch of it.
  private func repeatedText(
    in notice: NoticeUnderReview, besides sections: [Range<Int>]
  ) -> [NoticeFinding] {
    let reading = notice.reading
    let (wordsMin, stretchMin) = (8, 2)
    let copies = reading.copies(wordsMin: wordsMin).filter { copy in
      !sections.contains { $0.contains(copy.passage) }
    }
    var stretches: [[(passage: Int, of: Int)]] = []
    for copy in copies {
      if stretches.last?.last?.passage == copy.passage - 1 {
        stretches[stretches.count - 1].append(copy)
      } else {
        stretches.append([copy])
      }
    }
    guard let longest = stretches.max(by: { $0.count < $1.count }), longest.count >= stretchMin
    else { return [] }
    let line = reading.line(of: longest[0].of)
    return [
      finding(
        .low, at: notice.place(longest[0].passage),
        BilingualText(
          cy: "mae’r geiriau hyn yn yr hysbysiad eisoes, ar linell \(line)",
          en: "these words are in the notice already, on line \(line)"),
        help: BilingualText(
          cy: "dywedwch y peth unwaith, lle bydd pawb yn ei weld",
          en: "say it once, where everybody sees it"))
    ]
  }
}
