import Reading
import Register
import Wording

extension AutomatedDecisionUnexplained: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let stated = notice.reading.statements(.automatedDecision)
    let rights = notice.reading.statements(.right).contains { $0.value == "automated-decisions" }
    guard !stated.isEmpty else {
      return !rights && isLikely(in: notice) ? [silence(in: notice)] : []
    }
    let denied = Set(stated.filter { $0.value == "none" }.map(\.passage))
    let explained = Set(notice.passages("automated-explained").map(notice.section(of:)))
    return
      stated
      .filter { $0.value != "none" && !notice.isAboutRights($0.passage) }
      .filter { !explained.contains(notice.section(of: $0.passage)) }
      .filter { !denied.contains($0.passage) && !notice.isDenied($0.passage) }
      .prefix(1)
      .map {
        finding(
          .medium, at: notice.place($0),
          BilingualText(
            cy: "sonnir am benderfyniadau awtomataidd heb egluro’r rhesymeg, yr effaith na sut i’w "
              + "herio",
            en: "automated decisions are mentioned, and neither how they work nor what follows nor "
              + "how to contest them is explained"), help: Self.help)
      }
  }

  /// The article asks for nothing where no such decisions are taken: silence is a question only in
  /// a notice that tells of people being assessed, matched or scored.
  private func isLikely(in notice: NoticeUnderReview) -> Bool {
    notice.has("people-assessed") || notice.has("risky-use", "matching")
  }

  private func silence(in notice: NoticeUnderReview) -> NoticeFinding {
    absence(
      .low, in: notice, at: notice.absence(of: "right", "purpose"),
      BilingualText(
        cy: "ni ddywedir a wneir penderfyniadau gan gyfrifiadur yn unig, gan gynnwys proffilio",
        en: "it is not said whether decisions are taken by a computer alone, profiling included"),
      help: Self.help)
  }

  private static let help = BilingualText(
    cy: "dywedwch nad oes rhai, neu eglurwch y rhesymeg, y canlyniadau a’r hawl i gael person i "
      + "edrych eto",
    en: "say that there are none, or explain the logic, what follows and the right to have a "
      + "person look again")
}
