import Reading
import Register
import Wording

extension TransfersUnexplained: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let unsafe = unsafe(in: notice)
    return unsafe + services(in: notice) + (unsafe.isEmpty ? oldWording(in: notice) : [])
      + silence(in: notice)
  }

  /// Information goes abroad, and what makes that lawful is not told.
  private func unsafe(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let safe = notice.passages("transfer-safeguard").map(notice.section(of:))
    return notice.reading.signals("abroad")
      .filter { !safe.contains(notice.section(of: $0.passage)) }
      .first(ofEach: { notice.section(of: $0.passage) })
      .map { signal in
        finding(
          signal.value == "far" ? .high : .medium, at: notice.place(signal),
          BilingualText(
            cy: "mae gwybodaeth yn mynd o’r Deyrnas Unedig, heb ddweud beth sy’n gwneud hynny’n "
              + "gyfreithlon",
            en: "information leaves the United Kingdom, and it is not said what makes that lawful"),
          help: Self.help)
      }
  }

  /// A service of a company abroad is used as if it were at home.
  private func services(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let told = Set(
      notice.reading.statements(.transfer).map { notice.section(of: $0.passage) }
        + notice.passages("transfer-safeguard").map(notice.section(of:)))
    guard !notice.has("abroad", "far"),
      let service = notice.reading.signals("foreign-service").first,
      !told.contains(notice.section(of: service.passage)),
      !notice.reading.sections.indices.contains(where: {
        notice.reading.section($0, isAbout: "transfer")
      })
    else { return [] }
    let name = notice.words(service)
    return [
      finding(
        .medium, at: notice.place(service),
        BilingualText(
          cy: "ni ddywedir bod y cwmni y tu ôl i '\(name)' yn cael gwybodaeth, nac a yw’n mynd "
            + "dramor",
          en: "it is not said that the company behind '\(name)' receives information, or whether "
            + "that goes abroad"), help: Self.help)
    ]
  }

  /// Wording from before the United Kingdom left the Union.
  private func oldWording(in notice: NoticeUnderReview) -> [NoticeFinding] {
    guard let old = notice.reading.signals("eea-only").first else { return [] }
    return [
      finding(
        .medium, at: notice.place(old),
        BilingualText(
          cy: "mae’r hysbysiad yn sôn am adael Ewrop, lle mae’r gyfraith yn gofyn am adael y "
            + "Deyrnas Unedig",
          en: "the notice speaks of leaving Europe, where the law asks about leaving the United "
            + "Kingdom"), help: Self.help)
    ]
  }

  /// The article asks only where information is to go abroad. That is likely with suppliers and
  /// recipients without names, less so with neighbours, and not at all with nobody.
  private func silence(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let recipients = notice.reading.statements(.recipient).filter { $0.value != "none" }
    guard !recipients.isEmpty, notice.reading.statements(.transfer).isEmpty, !notice.has("abroad"),
      !notice.has("transfer-safeguard"), !notice.has("stays-home"),
      !notice.reading.sections.indices.contains(where: {
        notice.reading.section($0, isAbout: "transfer")
      })
    else { return [] }
    let isLikely = notice.has("outside-help") || notice.has("recipient-vague")
    return [
      absence(
        isLikely ? .medium : .low, in: notice, at: notice.absence(of: "recipient", "security"),
        BilingualText(
          cy: "ni ddywedir a yw gwybodaeth yn mynd y tu allan i’r Deyrnas Unedig",
          en: "it is not said whether information goes outside the United Kingdom"),
        help: Self.help)
    ]
  }

  private static let help = BilingualText(
    cy: "dywedwch i ba wlad y mae’n mynd, ac o dan ba reoliadau digonolrwydd neu fesurau diogelu; "
      + "neu dywedwch ei bod yn aros yn y Deyrnas Unedig",
    en: "say to which country it goes, and under which adequacy regulations or safeguards; or say "
      + "that it stays in the United Kingdom")
}
