import Reading
import Register
import Wording

extension CookieConsent: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let byUse = notice.reading.signals("cookies-by-use")
    if !byUse.isEmpty { return byUse.map { byContinuedUse($0, in: notice) } }
    return [list(in: notice)].compactMap(\.self)
  }

  /// What a text says of cookies is not yet what the site does, so this is no more than medium.
  private func byContinuedUse(
    _ signal: NoticeReading.Signal, in notice: NoticeUnderReview
  ) -> NoticeFinding {
    finding(
      .medium, at: notice.place(signal),
      BilingualText(
        cy: "nid cydsyniad i gwcis yw parhau i ddefnyddio’r wefan: '\(notice.words(signal))'",
        en: "going on using the site is no consent to cookies: '\(notice.words(signal))'"),
      help: BilingualText(
        cy: "gofynnwch cyn gosod cwcis nad ydynt yn angenrheidiol, a rhestrwch bob un â’i bwrpas, "
          + "ei ddarparwr a’i hyd",
        en: "ask before cookies that are not necessary are set, and list each with its purpose, "
          + "provider and duration"))
  }

  /// A notice that speaks of cookies at some length, and neither lists them nor says where they
  /// are listed.
  private func list(in notice: NoticeUnderReview) -> NoticeFinding? {
    let reading = notice.reading
    let statementsMin = 3
    let statements = reading.statements(.cookie)
    guard statements.count >= statementsMin, reading.signals("cookie-list").isEmpty,
      reading.signals("no-cookies").isEmpty,
      !statements.contains(where: { notice.holdsLink($0.passage) })
    else { return nil }
    let claim = reading.signals("no-cookies-before").first
    return absence(
      .medium, in: notice, at: claim.map(notice.place) ?? notice.place(statements[0]),
      BilingualText(
        cy: "ni restrir y cwcis: beth yw pob un, gan bwy, i beth ac am ba hyd",
        en: "the cookies are not listed: what each is, whose, what for and for how long"),
      help: BilingualText(
        cy: "rhestrwch bob cwci, hefyd y rhai sy’n cofio’r dewis ei hun, a phrofwch yr hyn a "
          + "ddywedir",
        en: "list each cookie, those that remember the choice itself as well, and test what is said"
      ))
  }
}
