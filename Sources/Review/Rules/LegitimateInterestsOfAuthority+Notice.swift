import Reading
import Register
import Wording

extension LegitimateInterestsOfAuthority: NoticeRule {
  /// Where the notice limits the basis to what lies outside its tasks, it says so beside it; and to
  /// speak of the right to object to it is not to claim it.
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    guard notice.isPublicAuthority else { return [] }
    let outside = notice.passages("outside-tasks")
    return notice.article6
      .filter { $0.value == "6(1)(f)" || $0.value == "6(1)(ea)" }
      .filter { !outside.contains($0.passage) }
      .first(ofEach: { notice.reading.passages[$0.passage].block })
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
