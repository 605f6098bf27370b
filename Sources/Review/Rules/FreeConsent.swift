import Register
import Wording

/// A "no" is a "no", and silence is no "yes".
///
/// - Law: UK GDPR Art 4(11), Art 7
struct FreeConsent: RegisterRule {
  static let id = "PN-30"

  static let text = RuleText(
    title: "Consent that is freely given",
    law: "UK GDPR Art 4(11), Art 7",
    explanation: """
      Consent is a free choice. Where a court will direct what a person refuses, the basis is not \
      consent, and asking for it misleads. An offer to opt out is no consent either: it takes \
      silence for a yes.
      """,
    before: """
      consents:
        - id: samples
          name: { cy: …, en: taking of samples }
          from: 117
          on-refusal: a court direction is asked for
      """,
    after: """
      consents:
        - id: samples
          name: { cy: …, en: taking of samples }
          from: 117
          on-refusal: no sample is taken
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.anywhere(\.consents).compactMap(refusal)
      + review.anywhere(\.recipients).flatMap(silence)
  }

  private func refusal(_ consent: Stated<Consent>) -> Finding? {
    guard let answer = consent.onRefusal, answer.mentions("court direction") else { return nil }
    return finding(
      .high, at: consent.place(of: "on-refusal"),
      "'\(consent.name.en)' is no free choice, as a refusal leads to '\(answer)'",
      help: "do not call it consent: state the basis in law, for example '6(1)(e)' with its law")
  }

  private func silence(_ recipient: Stated<Recipient>) -> [Finding] {
    recipient.gates.enumerated().filter { $0.element == .optOutOffered }.map { index, _ in
      finding(
        .medium, at: recipient.place(of: "gates", entry: index),
        "whoever does not opt out is taken to agree that it goes to '\(recipient.name.en)'",
        help: "ask for a yes ('consent'), or state another basis and call it a right to object")
    }
  }
}
