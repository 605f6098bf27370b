import Reading
import Register
import Wording

extension RetentionReading: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    requests(in: notice) + starts(in: notice) + schedule(in: notice)
  }

  /// A period, or earlier whenever anybody asks.
  private func requests(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let terms = NoticeTerms(in: notice).passages
    return notice.reading.signals("deleted-on-request").filter { terms.contains($0.passage) }.map {
      finding(
        .medium, at: notice.place($0),
        BilingualText(
          cy: "addewir dileu ar gais ochr yn ochr â chyfnod, heb ddweud pa un sy’n ennill na beth "
            + "na ellir ei ddileu",
          en: "deletion on request is promised beside a period, and it is not said which prevails "
            + "or what cannot be deleted"),
        help: BilingualText(
          cy: "rhowch y cyfnod ar ei ben ei hun, a soniwch am ddileu o dan yr hawliau gyda’i "
            + "amodau",
          en: "give the period alone, and tell of deletion under the rights with its conditions"))
    }
  }

  /// A number of years from a day that is not named. A table says that in another cell.
  private func starts(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let started = notice.passages("retention-start").union(notice.passages("deleted-on-request"))
    let terms = NoticeTerms(in: notice).passages
    return notice.signals("retention-term", "length")
      .filter { terms.contains($0.passage) && !started.contains($0.passage) }
      .filter { notice.reading.passages[$0.passage].role != .cell }
      .filter { !(notice.reading.passages[$0.passage].lead.map(started.contains) ?? false) }
      .first(ofEach: \.passage)
      .map {
        finding(
          .low, at: notice.place($0),
          BilingualText(
            cy: "ni ddywedir o ba ddiwrnod y mae '\(notice.words($0))' yn "
              + "rhedeg",
            en: "it is not said from which day '\(notice.words($0))' runs"),
          help: BilingualText(
            cy: "ychwanegwch y dechrau, er enghraifft 'ar ôl i’r achos gau'",
            en: "add the start, for example 'after the case is closed'"))
      }
  }

  /// A schedule that nobody can look up.
  private func schedule(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let terms = NoticeTerms(in: notice)
    let told = Set(terms.passages.map(notice.section(of:)))
    let isToldUnderHeading = told.contains { notice.reading.section($0, isAbout: "retention") }
    let named = notice.reading.signals("retention-schedule").filter {
      terms.schedules.contains($0.passage) && !told.contains(notice.section(of: $0.passage))
        && notice.reading.passages[$0.passage].role != .heading
        && !(isToldUnderHeading && notice.reading.passage($0.passage, isAbout: "retention"))
    }
    guard let first = named.first,
      !named.contains(where: { isLinked($0.passage, in: notice) })
    else { return [] }
    return [
      absence(
        .low, in: notice, at: notice.place(first),
        BilingualText(
          cy: "enwir amserlen neu bolisi cadw, heb ddolen ati",
          en: "a retention schedule or policy is named, and there is no link to it"),
        help: BilingualText(
          cy: "rhowch ddolen i’r amserlen, neu’r cyfnodau eu hunain",
          en: "link to the schedule, or give the periods themselves"))
    ]
  }

  private func isLinked(_ passage: Int, in notice: NoticeUnderReview) -> Bool {
    (passage...passage + 2).contains {
      $0 < notice.reading.passages.count && notice.section(of: $0) == notice.section(of: passage)
        && notice.reading.hasAddress($0)
    }
  }
}
