import Reading
import Register
import Wording

extension ControllerContactMissing: NoticeRule {
  /// A postal address of the officer is the body's own as well; a mailbox for requests, or the
  /// officer's e-mail, does not reach the body in other matters.
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let contacts = notice.contacts
    let hasPost = contacts.entries.contains { $0.owner == .officer && $0.kind == .postcode }
    guard !contacts.has(.body), !hasPost else { return [] }
    let place =
      notice.reading.statements(.controller).first.map(notice.place)
      ?? notice.absence(of: "controller", "contact", "about")
    let help = BilingualText(
      cy: "rhowch gyfeiriad post, rhif ffôn neu e-bost y corff ei hun",
      en: "give a postal address, a telephone number or an e-mail address of the body itself")
    if contacts.has(.officer) {
      return [
        absence(
          .medium, in: notice, at: place,
          BilingualText(
            cy: "dim ond y swyddog diogelu data y gellir cysylltu ag ef, nid y corff ei hun",
            en: "only the data protection officer can be reached, not the body itself"),
          help: help)
      ]
    }
    return [
      absence(
        notice.absence(.high), in: notice, at: place,
        BilingualText(
          cy: "nid yw’r hysbysiad yn dweud sut i gysylltu â’r corff sy’n rheoli’r wybodaeth",
          en: "the notice does not say how to reach the body that is in control"),
        help: help)
    ]
  }
}
