import Register
import Wording

/// Records that the law makes a body keep are not destroyed before that.
///
/// - Law: SI 2015/1818 reg 64, SI 2005/2689 reg 5, SI 2018/1333 reg 13, SI 2018/1339 reg 37,
///   SI 2019/169 reg 39, SI 2019/762 reg 30, SI 2024/388 reg 51, SI 2019/165 reg 31
struct StatutoryFloor: RegisterRule {
  static let id = "RT-05"

  static let text = RuleText(
    title: "The shortest term that the law allows",
    law: "The regulations on records of each class; UK GDPR Art 5(1)(e)",
    explanation: """
      For some records the law itself sets a shortest term: a looked-after child's case record \
      stays until the child would be 75, because people ask for their childhood late in life. A \
      term that can end sooner destroys what they have a right to.
      """,
    before: """
      retention:
        - id: case-records
          name: { cy: …, en: case records of looked-after children }
          from: 90
          record-class: looked-after-child-case-record
          keep: 35 years after the birth of the child
      """,
    after: """
      retention:
        - id: case-records
          name: { cy: …, en: case records of looked-after children }
          from: 90
          record-class: looked-after-child-case-record
          keep: 75 years after the birth of the child
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.anywhere(\.retention).compactMap { rule in
      guard let floor = rule.recordClass?.floor, let least = floor.years,
        let years = rule.keep.yearsMin, years < least
      else { return nil }
      return finding(
        .high, at: rule.place(of: "keep"),
        "'\(rule.name.en)' can end after \(years) years, and the law asks for \(least)",
        help: "write at least '\(least) years', counted as \(floor.law) says")
    }
  }
}
