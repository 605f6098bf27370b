import Reading
import Register
import Wording

extension RequestChannel: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    compulsory(in: notice) + mailbox(in: notice)
  }

  private func compulsory(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let rights = Set(notice.reading.statements(.right).map { notice.section(of: $0.passage) })
    let others = notice.passages("information-request")
    return notice.reading.signals("form-compulsory")
      .filter { !others.contains($0.passage) }
      .filter { rights.contains(notice.section(of: $0.passage)) }
      .first(ofEach: { notice.section(of: $0.passage) })
      .map {
        finding(
          .medium, at: notice.place($0),
          BilingualText(
            cy: "gall cais ddod mewn unrhyw ffordd, ac ni chaiff ffurflen na llythyr fod yn "
              + "orfodol",
            en: "a request can come in any way, and neither a form nor a letter may be compulsory"),
          help: Self.help)
      }
  }

  /// Requests for one's own information are sent to a mailbox for another law.
  private func mailbox(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let access = notice.reading.statements(.right).filter { $0.value == "access" }
    let blocks = Set(access.map { notice.reading.passages[$0.passage].block })
    return notice.reading.statements(.contact)
      .filter { blocks.contains(notice.reading.passages[$0.passage].block) }
      .filter { $0.value.lowercased().hasPrefix("foi") && $0.value.contains("@") }
      .prefix(1)
      .map {
        finding(
          .low, at: notice.place($0),
          BilingualText(
            cy:
              "anfonir ceisiadau am eich gwybodaeth eich hun i '\($0.value)', sy’n flwch i ddeddf "
              + "arall",
            en: "requests for one's own information are sent to '\($0.value)', a mailbox for "
              + "another law"), help: Self.help)
      }
  }

  private static let help = BilingualText(
    cy: "dywedwch y gellir gofyn mewn unrhyw ffordd, hyd yn oed ar lafar, a rhowch gyfeiriad i’r "
      + "ceisiadau hyn",
    en: "say that people can ask in any way, even by word of mouth, and give an address for these "
      + "requests")
}
