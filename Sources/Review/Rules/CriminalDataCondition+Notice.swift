import Reading
import Register
import Wording

extension CriminalDataCondition: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let isNamed =
      notice.has("criminal-condition")
      || notice.reading.statements(.lawfulBasis).contains {
        $0.value == "10" || $0.value == "schedule-1"
      }
    guard !isNamed else { return [] }
    let held = Set(
      notice.passages(stating: .category).union(notice.passages(stating: .purpose)).map {
        notice.reading.passages[$0].block
      })
    return notice.reading.signals("criminal-data")
      .filter { !notice.isAboutRights($0.passage) }
      .filter {
        held.contains(notice.reading.passages[$0.passage].block)
          || notice.reading.passage($0.passage, isAbout: "category")
      }
      .prefix(1)
      .map {
        let words = notice.words($0)
        return finding(
          .high, at: notice.place($0),
          BilingualText(
            cy: "ni enwir amod o dan Erthygl 10 ac Atodlen 1 ar gyfer '\(words)'",
            en: "no condition under Article 10 and Schedule 1 is named for '\(words)'"),
          help: BilingualText(
            cy: "enwch Erthygl 10 a’r paragraff yn Atodlen 1 i Ddeddf Diogelu Data 2018, neu’r "
              + "awdurdod swyddogol",
            en: "name Article 10 and the paragraph of Schedule 1 to the Data Protection Act 2018, "
              + "or the official authority"))
      }
  }
}
