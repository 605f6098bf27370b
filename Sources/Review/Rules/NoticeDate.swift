import Register
import StatutoryTime

/// People can see from when a notice is, and that somebody still looks after it.
///
/// - Law: UK GDPR Art 5(2), Art 12(1)
struct NoticeDate: RegisterRule {
  static let id = "PN-33"

  static let text = RuleText(
    title: "The date of the notice",
    law: "UK GDPR Art 5(2), Art 12(1)",
    explanation: """
      Without a date or a version nobody can show what people were told when they gave their \
      information. The law and the services change: a notice that was not looked at for years is \
      hardly still right.
      """,
    before: """
      notice:
        document: { cy: …, en: Privacy notice }
        published: 2019-01
      """,
    after: """
      notice:
        document: { cy: …, en: Privacy notice }
        published: 2019-01
        updated: 2026-09-14
      """)

  /// Older than so many years: medium; so many or more: high.
  private static let years = (mediumOver: 2, highFrom: 5)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    let notice = review.controller.notice
    if notice.version == nil, notice.published == nil, notice.updated == nil {
      return [
        finding(
          .medium, at: notice.place, "the notice has neither a date nor a version",
          help: "add 'published' or 'updated', for example '2026-09-14', or 'version'")
      ]
    }
    return age(of: notice, on: review.today).map { [$0] } ?? []
  }

  private func age(of notice: PublishedNotice, on today: LocalDay) -> Finding? {
    let dates = [notice.updated, notice.published].compactMap { stated in
      stated.flatMap { text in LocalDay(latestOf: text.text).map { (day: $0, stated: text) } }
    }
    guard let newest = dates.first(where: { date in dates.allSatisfy { $0.day <= date.day } }),
      newest.day.adding(years: Self.years.mediumOver) < today
    else { return nil }
    let isVeryOld = newest.day.adding(years: Self.years.highFrom) <= today
    return finding(
      isVeryOld ? .high : .medium, at: newest.stated.place,
      "the notice was last dated '\(newest.stated.text)', "
        + (isVeryOld ? "five years ago or longer" : "more than two years ago"),
      help: "go through the notice again, and give the day as 'updated'")
  }
}

extension LocalDay {
  /// The last day that a stated year, month or day can mean.
  fileprivate init?(latestOf text: String) {
    guard let latest = StatedDate(text)?.latest else { return nil }
    self.init(year: latest.year, month: latest.month, day: latest.day)
  }
}
