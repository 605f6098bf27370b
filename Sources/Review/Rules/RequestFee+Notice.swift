import Reading
import Register
import Wording

extension RequestFee: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    amounts(in: notice) + tests(in: notice) + promises(in: notice)
  }

  private func isAboutRequests(_ passage: Int, _ notice: NoticeUnderReview) -> Bool {
    let section = notice.section(of: passage)
    return notice.reading.passage(passage, isAbout: "right")
      || notice.reading.statements(.right).contains { notice.section(of: $0.passage) == section }
  }

  /// A price for every request.
  private func amounts(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let others = notice.passages("information-request")
    return notice.reading.signals("fee-amount")
      .filter { isAboutRequests($0.passage, notice) && !others.contains($0.passage) }
      .prefix(1)
      .map {
        finding(
          .high, at: notice.place($0),
          BilingualText(
            cy: "mae ceisiadau am ddim, a gofynnir yma am '\(notice.words($0))'",
            en: "requests are free, and '\(notice.words($0))' is asked for here"),
          help: Self.help)
      }
  }

  /// "Excessive" alone is not the test.
  private func tests(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let fees = notice.passages(stating: .fee)
    return notice.reading.signals("fee-excessive").filter { fees.contains($0.passage) }.map {
      finding(
        .low, at: notice.place($0),
        BilingualText(
          cy: "y prawf yw ‘amlwg ddi-sail neu ormodol’, nid gormodol yn unig",
          en: "the test is 'manifestly unfounded or excessive', and not excessive alone"),
        help: Self.help)
    }
  }

  /// Never a fee, although further copies and excessive requests may cost one.
  private func promises(in notice: NoticeUnderReview) -> [NoticeFinding] {
    guard !notice.has("fee-excepted"), !notice.has("fee-amount") else { return [] }
    let fees = notice.passages(stating: .fee)
    return notice.reading.signals("fee-free")
      .filter { fees.contains($0.passage) && isAboutRequests($0.passage, notice) }
      .prefix(1)
      .map {
        finding(
          .low, at: notice.place($0),
          BilingualText(
            cy: "addewir na chodir tâl byth, heb yr eithriadau yn y gyfraith",
            en: "it is promised that there is never a fee, without the exceptions in law"),
          help: Self.help)
      }
  }

  private static let help = BilingualText(
    cy: "dywedwch fod ceisiadau am ddim, oni bai eu bod yn amlwg ddi-sail neu’n ormodol neu’n "
      + "gofyn am ragor o gopïau",
    en: "say that requests are free unless they are manifestly unfounded or excessive or ask for "
      + "further copies")
}
