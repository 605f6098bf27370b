import Register
import Wording

/// Proof of who somebody is is asked for where it is in doubt.
///
/// - Law: UK GDPR Art 12(6)
struct IdentityCheck: RegisterRule {
  static let id = "SAR-R3"

  static let text = RuleText(
    title: "Proof of identity",
    law: "UK GDPR Art 12(6)",
    explanation: """
      A body may ask who somebody is where it has reasonable doubts. Asking everybody for a \
      passport collects more than is needed, and holds up people whom the office has known for \
      years.
      """,
    before: """
      rights:
        - id: access
          name: { cy: …, en: a copy of what is held about you }
          from: 330
          right: access
          identity: always
      """,
    after: """
      rights:
        - id: access
          name: { cy: …, en: a copy of what is held about you }
          from: 330
          right: access
          identity: in-doubt
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.anywhere(\.rights).filter { $0.identity == .always }.map { right in
      finding(
        .medium, at: right.place(of: "identity"),
        "everybody must prove who they are for '\(right.name.en)', in doubt or not",
        help: "write 'identity: in-doubt'")
    }
  }
}
