import Reading
import StatutoryTime

extension RuleCatalogue {
  /// The rules that the words of a notice are held against, in the order of their ids.
  public static let rulesOnNotices: [any NoticeRule.Type] =
    (noticeTextConductRules + rulesOnQualityOfNotices).sorted { $0.id < $1.id }

  /// What the rules say about a notice on a day.
  ///
  /// - Returns: by line and column; of findings of one rule at one place, the first.
  public static func findings(in reading: NoticeReading, today: LocalDay) -> [NoticeFinding] {
    let notice = NoticeUnderReview(reading, today: today)
    var seen: Set<Key> = []
    return
      rulesOnNotices
      .filter { rule in rule.inForceFrom.map { $0 <= today } ?? true }
      .flatMap { $0.init().findings(in: notice) }
      .filter { seen.insert(Key(rule: $0.rule, place: $0.place)).inserted }
      .sorted {
        ($0.place.line, $0.place.column, $0.rule) < ($1.place.line, $1.place.column, $1.rule)
      }
  }

  private struct Key: Hashable {
    let rule: String
    let place: NoticePlace
  }
}
