import Reading
import Register
import StatutoryTime
import Wording

extension OutdatedLaw: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    (repealed(in: notice) + [bareRegulation(in: notice)].compactMap(\.self)
      + europeanText(in: notice) + sections(in: notice))
  }

  private func repealed(in notice: NoticeUnderReview) -> [NoticeFinding] {
    notice.reading.signals("old-law").prefix(1).map { signal in
      finding(
        .medium, at: notice.place(signal),
        BilingualText(
          cy: "diddymwyd '\(notice.words(signal))' yn 2018",
          en: "'\(notice.words(signal))' was repealed in 2018"),
        help: BilingualText(
          cy: "dyfynnwch Ddeddf Diogelu Data 2018", en: "cite the Data Protection Act 2018"))
    }
  }

  /// Once a notice has said which regulation it means, it may say "GDPR" for short.
  private func bareRegulation(in notice: NoticeUnderReview) -> NoticeFinding? {
    let reading = notice.reading
    guard notice.today >= Self.unitedKingdoms, reading.signals("uk-gdpr").isEmpty,
      let first = notice.ownBareRegulations.first
    else { return nil }
    return finding(
      .medium, at: notice.place(first),
      BilingualText(
        cy: "rheoliad yr Undeb Ewropeaidd yw '\(notice.words(first))'; GDPR y DU sy’n gymwys yma",
        en: "'\(notice.words(first))' is the European Union's; here the UK GDPR applies"),
      help: BilingualText(
        cy: "ysgrifennwch 'GDPR y DU' drwyddo draw", en: "write 'UK GDPR' throughout"))
  }

  /// The first day on which the United Kingdom had a regulation of its own.
  private static let unitedKingdoms =
    LocalDay(year: 2021, month: 1, day: 1) ?? .earliest

  private func europeanText(in notice: NoticeUnderReview) -> [NoticeFinding] {
    notice.reading.signals("eu-text").map { signal in
      finding(
        .medium, at: notice.place(signal),
        BilingualText(
          cy: "geiriau testun yr Undeb Ewropeaidd yw '\(notice.words(signal))'; am 'gyfraith "
            + "ddomestig' y mae testun y DU yn sôn",
          en: "'\(notice.words(signal))' is the European Union's text; the United Kingdom's speaks "
            + "of 'domestic law'"),
        help: BilingualText(
          cy: "dyfynnwch destun GDPR y DU", en: "quote the text of the UK GDPR"))
    }
  }

  private func sections(in notice: NoticeUnderReview) -> [NoticeFinding] {
    notice.reading.signals("section-of-rules").map { signal in
      finding(
        .low, at: notice.place(signal),
        BilingualText(
          cy: "mewn rheolau y mae rheolau, nid adrannau: '\(notice.words(signal))'",
          en: "rules of court are made of rules, not of sections: '\(notice.words(signal))'"),
        help: BilingualText(cy: "ysgrifennwch 'rheol'", en: "write 'rule'"))
    }
  }
}

extension NoticeUnderReview {
  /// Where the notice says "GDPR" of its own body; what it says of a supplier is a claim.
  var ownBareRegulations: [NoticeReading.Signal] {
    let claims = Set(
      reading.signals("promise").filter { $0.value == "compliant" }.map(\.passage))
    return reading.signals("bare-gdpr").filter { !claims.contains($0.passage) }
  }
}
