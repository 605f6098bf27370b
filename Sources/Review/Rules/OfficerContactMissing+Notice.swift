import Reading
import Register
import Wording

extension OfficerContactMissing: NoticeRule {
  /// Where a sentence about the officer stops before the address, that is the place to mend; only
  /// without one is it said that the notice as a whole gives none.
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    guard notice.isPublicAuthority else { return [] }
    let broken = brokenOff(in: notice)
    if !broken.isEmpty { return broken }
    let contacts = notice.contacts
    guard !contacts.has(.officer), !isLinked(in: notice) else { return [] }
    guard let first = notice.reading.signals("officer").first else { return [unmentioned(notice)] }
    return [
      absence(
        notice.absence(.high), in: notice, at: notice.place(first),
        BilingualText(
          cy: "sonnir am y swyddog diogelu data ac ni ddywedir sut i gysylltu ag ef",
          en: "the data protection officer is mentioned and nothing says how to reach them"),
        help: Self.help)
    ]
  }

  private func unmentioned(_ notice: NoticeUnderReview) -> NoticeFinding {
    absence(
      notice.absence(.high), in: notice,
      at: notice.absence(of: "contact", "controller", "complaint", "right"),
      BilingualText(
        cy: "nid oes sôn am swyddog diogelu data nac am sut i gysylltu ag ef",
        en: "neither a data protection officer nor how to reach one is mentioned"),
      help: Self.help)
  }

  private func brokenOff(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let officers = notice.passages(with: "officer")
    return notice.lostContacts.filter { officers.contains($0.passage) && $0.isAtEnd }.map {
      finding(
        .high, at: notice.place($0.words, in: notice.reading.passages[$0.passage].block),
        BilingualText(
          cy: "mae’r frawddeg yn gorffen lle dylai manylion y swyddog diogelu data fod",
          en: "the sentence stops where the data protection officer's contact should be"),
        help: Self.help)
    }
  }

  private func isLinked(in notice: NoticeUnderReview) -> Bool {
    notice.reading.signals("officer").contains { notice.holdsLink($0.passage) }
  }

  private static let help = BilingualText(
    cy: "rhowch e-bost, rhif ffôn neu gyfeiriad post y swyddog; nid oes angen enw",
    en: "give the officer's e-mail, telephone number or postal address; no name is needed")
}
