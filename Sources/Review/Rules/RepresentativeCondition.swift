import Register
import Wording

/// What goes to a councillor or a member of parliament has its condition in Schedule 1.
///
/// - Law: DPA 2018 Sch 1 paras 23-24
struct RepresentativeCondition: RegisterRule {
  static let id = "LB-06"

  static let text = RuleText(
    title: "Disclosure to elected representatives",
    law: "DPA 2018 Sch 1 paras 23-24",
    explanation: """
      Councillors and members of parliament take up the case of somebody who asked them to. \
      Schedule 1 lets special category data go to them for that, under its own conditions, and \
      the notice names them.
      """,
    before: """
      recipients:
        - id: councillors
          name: { cy: …, en: your councillor }
          from: 71
          gates: as-representative
      """,
    after: """
      recipients:
        - id: councillors
          name: { cy: …, en: your councillor }
          from: 71
          gates: as-representative
      lawful-bases:
        - id: representatives
          name: { cy: …, en: answering your representative }
          from: 72
          article: 6(1)(e)
          special: 9(2)(g)
          schedule-1: para 24
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.files.flatMap { file -> [Finding] in
      let recipients = file.set.recipients.filter { $0.gates.contains(.asRepresentative) }
      guard !recipients.isEmpty,
        !review.whatHolds(\.lawfulBases, in: file).contains(where: namesParagraph)
      else { return [] }
      return recipients.map { recipient in
        let index = recipient.gates.firstIndex(of: .asRepresentative) ?? 0
        return finding(
          .medium, at: recipient.place(of: "gates", entry: index),
          "'\(recipient.name.en)' asks as a representative, and no condition for that is stated",
          help: "add a lawful basis with 'schedule-1: para 24' (or 'para 23' for what "
            + "representatives hold themselves)")
      }
    }
  }

  private func namesParagraph(_ basis: Stated<LawfulBasis>) -> Bool {
    basis.schedule1.contains { $0.words.contains { $0 == "23" || $0 == "24" } }
  }
}
