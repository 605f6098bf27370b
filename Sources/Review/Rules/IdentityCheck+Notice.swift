import Reading
import Register
import Wording

extension IdentityCheck: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let rights = Set(notice.reading.statements(.right).map { notice.section(of: $0.passage) })
    return notice.reading.signals("identity-everyone")
      .filter {
        notice.isAboutRights($0.passage) || rights.contains(notice.section(of: $0.passage))
      }
      .first(ofEach: { notice.section(of: $0.passage) })
      .map {
        finding(
          .medium, at: notice.place($0),
          BilingualText(
            cy: "gofynnir i bawb brofi pwy ydyn nhw, nid dim ond lle mae amheuaeth resymol",
            en: "everybody is asked to prove who they are, and not only where there is reasonable "
              + "doubt"),
          help: BilingualText(
            cy: "gofynnwch am brawf dim ond lle mae amheuaeth resymol, a dywedwch hynny",
            en: "ask for proof only where there is reasonable doubt, and say so"))
      }
  }
}
