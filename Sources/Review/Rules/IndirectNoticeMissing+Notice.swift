import Reading
import Register
import Wording

extension IndirectNoticeMissing: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let stated = notice.passages(stating: .category)
    guard !notice.has("others-told"),
      let others = notice.reading.signals("others-data").first(where: {
        stated.contains($0.passage) || notice.reading.passage($0.passage, isAbout: "category")
      })
    else { return [] }
    return [
      absence(
        .medium, in: notice, at: notice.place(others),
        BilingualText(
          cy: "cedwir gwybodaeth am bobl eraill, heb ddweud sut y cânt wybod am hynny",
          en: "information about other people is held, and it is not said how they are told"),
        help: BilingualText(
          cy: "dywedwch sut a phryd y rhoddir gwybod iddynt: o fewn mis, neu pa eithriad sydd yn "
            + "y gyfraith",
          en: "say how and when they are told: within a month, or which exception in law applies"))
    ]
  }
}
