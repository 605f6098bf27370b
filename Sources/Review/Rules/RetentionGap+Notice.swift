import Reading
import Register
import Wording

extension RetentionGap: NoticeRule {
  /// One term, for the case, in a notice that tells of letters, complaints and events as well.
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let terms = NoticeTerms(in: notice).passages.sorted()
    let specific = notice.passages("record-kind", "one")
    let general = notice.passages("retention-general")
    guard let term = terms.first, terms.count < 3, notice.activities.isEmpty,
      specific.contains(term),
      terms.allSatisfy({ specific.contains($0) || !general.contains($0) })
    else { return [] }
    let stated = notice.passages(stating: .purpose).union(notice.passages(stating: .category))
    let others = notice.signals("record-kind", "other").filter {
      stated.contains($0.passage) && !terms.contains($0.passage)
    }
    guard let other = others.first,
      !terms.contains(where: {
        notice.passages("record-kind", "other").contains($0)
      })
    else { return [] }
    let words = notice.words(other)
    return [
      absence(
        .medium, in: notice, at: notice.place(term),
        BilingualText(
          cy: "dim ond am un math o gofnod y rhoddir cyfnod, ac nid oes un i '\(words)'",
          en: "a period is given for one kind of record only, and there is none for '\(words)'"),
        help: BilingualText(
          cy: "rhowch gyfnod i bob math o gofnod, neu un cyfnod i’r cyfan",
          en: "give a period for each kind of record, or one for everything"))
    ]
  }
}
