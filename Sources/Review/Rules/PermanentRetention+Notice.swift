import Reading
import Register
import Wording

extension PermanentRetention: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let justified = notice.passages("permanent-reason")
    return notice.reading.signals("retention-permanent")
      .filter { !notice.isAboutRights($0.passage) }
      .filter { !justified.contains($0.passage) && !justified.contains($0.passage + 1) }
      .first(ofEach: \.passage)
      .map {
        finding(
          .high, at: notice.place($0),
          BilingualText(
            cy: "cedwir gwybodaeth am byth heb ddweud pam",
            en: "information is kept for ever, and it is not said why"),
          help: BilingualText(
            cy: "nodwch gyfnod, neu’r gyfraith neu’r archif sy’n cyfiawnhau cadw am byth",
            en: "state a period, or the law or archive that justifies keeping it for good"))
      }
  }
}
