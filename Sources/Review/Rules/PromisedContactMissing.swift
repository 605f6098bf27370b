import Register
import Wording

/// A way to get in touch that a notice promises is there.
///
/// - Law: UK GDPR Art 12(1)-(2)
struct PromisedContactMissing: RegisterRule {
  static let id = "PN-22"

  static let text = RuleText(
    title: "A contact that is promised and not given",
    law: "UK GDPR Art 12(1), Art 12(2)",
    explanation: """
      "Please contact us at the address below", and no address follows: people are sent nowhere. \
      Addresses and links can be lost when a notice is copied, so look at the published page \
      before you mend the notice.
      """,
    before: """
      contacts:
        - id: objections
          from: 85
          name: { cy: …, en: to object, please contact us }
          role: requests
          missing: [email]
      """,
    after: """
      contacts:
        - id: objections
          from: 85
          name: { cy: …, en: to object, please contact us }
          role: requests
          email: requests@vale.example
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    let leavesOfficerOut = review.lacksReachableOfficer
    let contacts = review.anywhere(\.contacts)
      .filter { !(leavesOfficerOut && $0.value.isDataProtectionOfficers) }
      .compactMap { dangling($0.head, $0.value.missing, isReachable: $0.value.isReachable) }
    let complaints = review.anywhere(\.complaints)
      .compactMap { dangling($0.head, $0.value.missing, isReachable: $0.value.isReachable) }
    return contacts + complaints
  }

  private func dangling(
    _ head: StatementHead, _ missing: [ContactPoint.Missing], isReachable: Bool
  ) -> Finding? {
    guard let first = missing.first else { return nil }
    let names = missing.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return finding(
      isReachable ? .medium : .high, at: head.fields.place(of: "missing") ?? head.place,
      "'\(head.name.en)' promises what the notice does not give: \(names)",
      help: """
        look at the published page; then give what is missing, for example \
        '\(first.example)', and take it out of 'missing'
        """)
  }
}

extension ContactPoint.Missing {
  /// How the missing thing is given.
  fileprivate var example: String {
    switch self {
    case .email: "email: requests@vale.example"
    case .telephone: "telephone: 029 0000 0000"
    case .post, .address: "post: { cy: Neuadd y Sir, en: County Hall }"
    case .link: "website: https://vale.example/requests"
    }
  }
}
