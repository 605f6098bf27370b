import Reading
import Register
import Wording

extension LegitimateInterestsOfAuthority: NoticeRule {
  /// Where the notice limits the basis to what lies outside its tasks, it says so beside it.
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    guard notice.isPublicAuthority else { return [] }
    let outside = Set(notice.reading.signals("outside-tasks").map(\.passage))
    return notice.reading.statements(.lawfulBasis)
      .filter { $0.value == "6(1)(f)" || $0.value == "6(1)(ea)" }
      .filter { !outside.contains($0.passage) }
      .map {
        finding(
          .high, at: notice.place($0),
          BilingualText(
            cy: "ni all awdurdod cyhoeddus seilio ei dasgau ar '\($0.value)'",
            en: "a public authority cannot rest its tasks on '\($0.value)'"),
          help: BilingualText(
            cy: "defnyddiwch Erthygl 6(1)(e) gyda’r gyfraith sy’n rhoi’r dasg, neu dywedwch fod y "
              + "defnydd y tu allan i’r tasgau",
            en: "rely on Article 6(1)(e) with the law that gives the task, or say that the use "
              + "lies outside the tasks"))
      }
  }
}
