import Reading
import Register
import Wording

extension ControllerComplaintMissing: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let statements = notice.reading.statements(.complaint)
    guard !statements.contains(where: { $0.value == "controller" }) else { return [] }
    let place =
      statements.last.map(notice.place) ?? notice.absence(of: "complaint", "right", "contact")
    return [
      absence(
        notice.absence(.high), in: notice, at: place,
        BilingualText(
          cy: "nid yw’r hysbysiad yn dweud y gall pobl gwyno wrth y corff ei hun am y ffordd y "
            + "defnyddir eu gwybodaeth",
          en: "nothing says that people can complain to the body itself about how their "
            + "information is used"),
        help: BilingualText(
          cy: "dywedwch sut i gwyno wrthych chi, er enghraifft â ffurflen neu e-bost, ac y "
            + "byddwch yn cydnabod y gŵyn o fewn 30 diwrnod",
          en: "say how to complain to you, for example by a form or e-mail, and that you "
            + "acknowledge a complaint within 30 days"))
    ]
  }
}
