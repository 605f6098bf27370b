import Reading
import Register
import Wording

extension ChildrensRightsAge: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    notice.reading.signals("rights-age").map { signal in
      finding(
        .high, at: notice.place(signal),
        BilingualText(
          cy: "mae hawl plentyn ynghlwm wrth oedran: '\(notice.words(signal))'",
          en: "a child's right is tied to an age: '\(notice.words(signal))'"),
        help: BilingualText(
          cy: "dywedwch fod yr hawliau gan blentyn o unrhyw oedran, a’ch bod yn edrych a yw’r "
            + "plentyn yn deall",
          en: "say that a child of any age has the rights, and that you look at whether the child "
            + "understands"))
    }
  }
}
