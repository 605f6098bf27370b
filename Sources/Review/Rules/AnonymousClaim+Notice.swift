import Reading
import Register
import Wording

extension AnonymousClaim: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let keyed = identifiers(in: notice)
    return keyed + claims(in: notice, besides: Set(keyed.map(\.place.block)))
  }

  /// Called anonymous, with what finds the person.
  private func identifiers(in notice: NoticeUnderReview) -> [NoticeFinding] {
    notice.reading.signals("anonymous-identifiers").first(ofEach: \.passage).map {
      finding(
        .high, at: notice.place($0),
        BilingualText(
          cy: "gelwir yn ddienw yr hyn sy’n cynnwys manylion y gellir adnabod pobl oddi wrthynt",
          en: "what holds details that people can be identified from is called anonymous"),
        help: BilingualText(
          cy: "galwch ef yn ffugenwol, a rhowch y sail a’r derbynwyr fel am unrhyw ddata personol",
          en: "call it pseudonymous, and give its basis and recipients as for any personal data"))
    }
  }

  /// Nobody can ever be identified: contradicted by identifiable sharing, or without saying how.
  private func claims(in notice: NoticeUnderReview, besides blocks: Set<Int>) -> [NoticeFinding] {
    let claims = notice.reading.signals("not-identifiable").filter {
      !blocks.contains(notice.reading.passages[$0.passage].block)
    }
    guard !claims.isEmpty else { return [] }
    var findings: [NoticeFinding] = []
    if let shared = notice.reading.signals("identifiable-shared").last(where: {
      $0.passage != claims[0].passage
    }) {
      findings.append(
        finding(
          .high, at: notice.place(shared),
          BilingualText(
            cy: "mae eraill yn cael gwybodaeth am bobl y gellir eu hadnabod, er y dywedir na ellir "
              + "adnabod neb",
            en: "others receive information about identifiable people, though it is said that "
              + "nobody can be identified"), help: Self.help))
    }
    guard !notice.has("disclosure-control") else { return findings }
    return findings
      + claims.first(ofEach: { notice.section(of: $0.passage) }).map {
        finding(
          .medium, at: notice.place($0),
          BilingualText(
            cy: "dywedir na ellir adnabod neb, heb ddweud sut y sicrheir hynny",
            en: "it is said that nobody can be identified, and not how that is made sure of"),
          help: Self.help)
      }
  }

  private static let help = BilingualText(
    cy: "dywedwch pwy sy’n gweld y data cyn eu gwneud yn ddienw, a pha reol sy’n cuddio niferoedd "
      + "bach",
    en: "say who sees the data before they are made anonymous, and which rule hides small numbers")
}
