import Register
import Wording

/// Asking is free, save where a request is manifestly unfounded or excessive.
///
/// - Law: UK GDPR Art 12(5), Art 15(3)
struct RequestFee: RegisterRule {
  static let id = "SAR-R2"

  static let text = RuleText(
    title: "When a fee may be asked for",
    law: "UK GDPR Art 12(5), Art 15(3)",
    explanation: """
      A fee is for further copies, and for requests that are manifestly unfounded or manifestly \
      excessive; the body has to show that they are. A notice that only says "a fee may be \
      charged" keeps people from asking.
      """,
    before: """
      rights:
        - id: access
          name: { cy: …, en: a copy of what is held about you }
          from: 330
          right: access
          fee: reasonable
      """,
    after: """
      rights:
        - id: access
          name: { cy: …, en: a copy of what is held about you }
          from: 330
          right: access
          fee: reasonable
          fee-if: [manifestly-unfounded, excessive]
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.anywhere(\.rights).flatMap { [withoutGround($0), withoutUnfounded($0)] }
      .compactMap(\.self)
  }

  private func withoutGround(_ right: Stated<Right>) -> Finding? {
    guard let fee = right.fee, fee != .none, right.feeIf.isEmpty else { return nil }
    return finding(
      .high, at: right.place(of: "fee"),
      "'\(right.name.en)' announces a fee, and does not say in which cases",
      help: "add 'fee-if: [manifestly-unfounded, excessive]', or write 'fee: none'")
  }

  private func withoutUnfounded(_ right: Stated<Right>) -> Finding? {
    guard let ground = right.feeIf.first(where: { $0 == .excessive || $0 == .repetitive }),
      !right.feeIf.contains(.manifestlyUnfounded)
    else { return nil }
    return finding(
      .low, at: right.place(of: "fee-if"),
      "'\(ground.rawValue)' is a reason for a fee here, and 'manifestly-unfounded' is not",
      help: "write the law's two reasons: 'fee-if: [manifestly-unfounded, excessive]'")
  }
}
