import Register
import StatutoryTime

/// All rules that a register is held against.
public enum RuleCatalogue {
  /// In the order of their ids.
  public static let rules: [any RegisterRule.Type] =
    (noticeRules + conductRules).sorted { $0.id < $1.id }

  /// What the rules say about a register on a day.
  ///
  /// - Returns: by file, line and column; of findings of one rule at one place, the first.
  public static func findings(in register: Register, today: LocalDay) -> [Finding] {
    let review = RegisterUnderReview(register, today: today)
    var seen: Set<Key> = []
    return
      rules
      .filter { rule in rule.inForceFrom.map { $0 <= today } ?? true }
      .flatMap { $0.init().findings(in: review) }
      .filter { seen.insert(Key(rule: $0.rule, place: $0.place)).inserted }
      .sorted { Order($0) < Order($1) }
  }

  private struct Key: Hashable {
    let rule: String
    let place: SourcePlace
  }

  private struct Order: Comparable {
    let finding: Finding

    init(_ finding: Finding) { self.finding = finding }

    static func < (left: Order, right: Order) -> Bool {
      let (one, other) = (left.finding, right.finding)
      return (one.place.file, one.place.line, one.place.column, one.rule)
        < (other.place.file, other.place.line, other.place.column, other.rule)
    }
  }
}
