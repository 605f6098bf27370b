import Reading
import Register
import Wording

extension RetentionMissing: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let terms = NoticeTerms(in: notice)
    let found = blanks(in: notice) + emptyWords(in: notice, terms) + sections(in: notice, terms)
    let isSilent =
      terms.passages.isEmpty && terms.schedules.isEmpty && !notice.has("retention-permanent")
      && !isToldElsewhere(than: nil, in: notice)
    return found.isEmpty && isSilent ? [nothing(in: notice)] : found
  }

  /// No words on keeping at all, or none by which anything could be counted.
  private func nothing(in notice: NoticeUnderReview) -> NoticeFinding {
    absence(
      .high, in: notice, at: notice.absence(of: "retention", "category", "purpose"),
      BilingualText(
        cy: "nid yw’r hysbysiad yn dweud am ba hyd y cedwir gwybodaeth, na sut y penderfynir hynny",
        en: "the notice does not say how long information is kept, or how that is decided"),
      help: Self.help)
  }

  private func blanks(in notice: NoticeUnderReview) -> [NoticeFinding] {
    notice.reading.signals("retention-blank").map {
      finding(
        .high, at: notice.place($0),
        BilingualText(
          cy: "mae lle gwag lle dylai’r cyfnod cadw fod",
          en: "there is a blank where the period of keeping should stand"), help: Self.help)
    }
  }

  /// "No longer than necessary": a fault where it stands alone, or is all that one kind of record
  /// gets.
  private func emptyWords(in notice: NoticeUnderReview, _ terms: NoticeTerms) -> [NoticeFinding] {
    let general = notice.passages("retention-general")
    let kept = notice.passages(stating: .retention).subtracting(
      notice.passages("retention-principle"))
    return notice.reading.signals("retention-empty")
      .filter { kept.contains($0.passage) && !terms.passages.contains($0.passage) }
      .filter { !terms.schedules.contains($0.passage) && !notice.isAboutRights($0.passage) }
      .filter { signal in
        let section = notice.reading.passages[signal.passage].section
        let follows = terms.passages.union(terms.schedules).contains {
          $0 > signal.passage && notice.section(of: $0) == section
        }
        return general.contains(signal.passage)
          ? !follows && !terms.isGeneral(in: notice, besides: section) : !follows
      }
      .filter { !isToldElsewhere(than: notice.section(of: $0.passage), in: notice) }
      .first(ofEach: { notice.section(of: $0.passage) })
      .map {
        finding(
          .high, at: notice.place($0),
          BilingualText(
            cy: "nid yw '\(notice.words($0))' yn rhoi cyfnod, maen prawf "
              + "nac amserlen gadw",
            en: "'\(notice.words($0))' gives no period, no criterion and no "
              + "retention schedule"), help: Self.help)
      }
  }

  /// Whether another section is about keeping and leads to where the periods are.
  private func isToldElsewhere(than section: Int?, in notice: NoticeUnderReview) -> Bool {
    let reading = notice.reading
    return reading.sections.indices.contains { other in
      other != section && reading.section(other, isAbout: "retention")
        && reading.sections[other].passages.contains(where: reading.hasAddress)
    }
  }

  /// An activity without a term, in a notice that tells the terms activity by activity.
  private func sections(in notice: NoticeUnderReview, _ terms: NoticeTerms) -> [NoticeFinding] {
    let activities = notice.activities
    guard !activities.isEmpty, !terms.isGeneral(in: notice, besides: nil) else { return [] }
    let known = terms.passages.union(notice.passages("retention-permanent"))
      .union(terms.schedules.filter { notice.reading.hasAddress($0) })
    return activities.filter { !known.contains(where: $0.passages.contains) }.map {
      absence(
        .high, in: notice, at: notice.place($0),
        BilingualText(
          cy: "nid yw’r adran hon yn dweud am ba hyd y cedwir y wybodaeth",
          en: "this section does not say how long the information is kept"), help: Self.help)
    }
  }

  private static let help = BilingualText(
    cy: "nodwch y cyfnod a’r digwyddiad y mae’n rhedeg ohono, neu’r maen prawf sy’n ei bennu, neu "
      + "rhowch ddolen i’r amserlen gadw",
    en: "state the period and the event from which it runs, or the criterion that decides it, or "
      + "link to the retention schedule")
}
