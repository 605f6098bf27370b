import Reading
import Register
import Wording

extension ConsentModeMissing: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    guard let first = notice.reading.signals("consent-mode").first,
      notice.reading.signals("consent-mode-kind").isEmpty
    else { return [] }
    return [
      absence(
        .medium, in: notice, at: notice.place(first),
        BilingualText(
          cy: "ni ddywedir a yw tagiau Google yn aros am y dewis neu’n anfon signalau cyn hynny",
          en: "nothing says whether Google's tags wait for the choice or send signals before it"),
        help: BilingualText(
          cy: "dywedwch ai modd sylfaenol ynteu modd uwch sydd ar waith, a phrofwch hynny",
          en: "say whether the basic or the advanced mode is in use, and test that"))
    ]
  }
}
