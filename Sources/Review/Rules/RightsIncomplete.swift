import Register
import Wording

/// A notice tells people of the rights that they have, and of none that they have not.
///
/// - Law: UK GDPR Art 13(2)(b), Art 14(2)(c), Art 15-18, Art 20-21
struct RightsIncomplete: RegisterRule {
  static let id = "PN-08"

  static let text = RuleText(
    title: "Which rights people have",
    law: "UK GDPR Art 13(2)(b), Art 14(2)(c)",
    explanation: """
      People are told of their rights of access, rectification, erasure, restriction and \
      objection. Portability belongs to them only where information rests on consent or on a \
      contract: then it is told, and otherwise it misleads.
      """,
    before: """
      rights:
        - { id: access, from: 70, name: { cy: …, en: to see what we hold }, right: access }
        - { id: move, from: 71, name: { cy: …, en: to move it elsewhere }, right: portability }
      """,
    after: """
      rights:
        - { id: access, from: 70, name: { cy: …, en: to see what we hold }, right: access }
        - { id: correct, from: 71, name: { cy: …, en: to correct it }, right: rectification }
        - { id: delete, from: 72, name: { cy: …, en: to have it deleted }, right: erasure }
        - { id: limit, from: 73, name: { cy: …, en: to limit its use }, right: restriction }
        - { id: object, from: 74, name: { cy: …, en: to object }, right: objection }
      """)

  private static let always: [Right.Name] = [
    .access, .rectification, .erasure, .restriction, .objection,
  ]

  func findings(in review: RegisterUnderReview) -> [Finding] {
    let rights = review.anywhere(\.rights)
    let isPortable =
      review.first(\.lawfulBases, where: { $0.article == .consent || $0.article == .contract })
      != nil
    let missing = missing(among: Set(rights.map(\.value.right)), isPortable: isPortable)
    var findings: [Finding] = []
    if !missing.isEmpty {
      let names = missing.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      findings.append(
        finding(
          rights.isEmpty ? .high : .medium, at: review.absence(of: .rights),
          "these rights are stated nowhere: \(names)",
          help:
            "add to 'rights' one statement for each, for example 'right: \(missing[0].rawValue)'"
        ))
    }
    if !isPortable, let portability = rights.first(where: { $0.value.right == .portability }) {
      findings.append(
        finding(
          .medium, at: portability.place,
          "'\(portability.name.en)' promises portability, and nothing rests on consent or contract",
          help: "take the right out, or name the basis 6(1)(a) or 6(1)(b) to which it belongs"))
    }
    return findings
  }

  private func missing(among stated: Set<Right.Name>, isPortable: Bool) -> [Right.Name] {
    (Self.always + (isPortable ? [.portability] : [])).filter { !stated.contains($0) }
  }
}
