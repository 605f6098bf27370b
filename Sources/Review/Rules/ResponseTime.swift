import Register
import Wording

/// A right is answered within a month, and a month is no number of days.
///
/// - Law: UK GDPR Art 12(3), Art 12A, Art 4A
struct ResponseTime: RegisterRule {
  static let id = "SAR-R1"

  static let text = RuleText(
    title: "The time to answer",
    law: "UK GDPR Art 12(3), Art 12A, Art 4A",
    explanation: """
      The law gives one month, to the same date in the next one. "30 days" is later than that in \
      February and earlier in July, so staff who count days miss the law's date in some months. A \
      promise longer than a month cannot be kept lawfully at all.
      """,
    before: """
      rights:
        - id: access
          name: { cy: …, en: a copy of what is held about you }
          from: 330
          right: access
          within: 30 calendar days
      """,
    after: """
      rights:
        - id: access
          name: { cy: …, en: a copy of what is held about you }
          from: 330
          right: access
          within: 1 month
      """)

  private static let answeredInAMonth: Set<Right.Name> = [
    .access, .rectification, .erasure, .restriction, .objection, .portability,
  ]
  /// Twenty working days fit into every month without a holiday; 31 days and 28 bound a month.
  private static let workingDaysMax = 20
  private static let days = (longestMonth: 31, shortestMonth: 28)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.anywhere(\.rights).compactMap { right in
      guard Self.answeredInAMonth.contains(right.right), let within = right.within,
        let severity = severity(of: within)
      else { return nil }
      return finding(
        severity, at: right.place(of: "within"),
        severity == .high
          ? "'\(within)' for '\(right.name.en)' is longer than the month that the law gives"
          : "'\(within)' for '\(right.name.en)' is counted in days, and the law counts a month",
        help: "write 'within: 1 month'")
    }
  }

  private func severity(of within: Period) -> Finding.Severity? {
    switch within.unit {
    case .year: return .high
    case .month: return within.count > 1 ? .high : nil
    case .workingDay: return within.count > Self.workingDaysMax ? .high : .low
    case .day, .week:
      let days = within.daysMin
      if days > Self.days.longestMonth { return .high }
      return days > Self.days.shortestMonth ? .medium : .low
    }
  }
}
