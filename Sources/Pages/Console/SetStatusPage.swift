import Wording

/// Gives a case another disclosure status, which re-dates how long it is kept.
public struct SetStatusPage: Page {
  public static let template = "console-status"

  public let frame: Frame
  let w: [String: String]
  let casePath: String
  let facts: [Fact]
  let status: RadioGroup

  /// - Parameters:
  ///   - present: the status that holds now, in words.
  ///   - choices: the statuses that may follow; the hint of each says until when the case would then
  ///     be kept (`console.status.effect`).
  ///   - chosen: what was chosen before, if the form is shown again.
  public init(
    _ context: ConsoleContext, id: OpaqueId, reference: String, kind: String, present: String,
    keptUntil: String, choices: [RadioGroup.Choice], chosen: String? = nil,
    problems: [FormProblem] = []
  ) {
    let frame = context.frame(
      title: context.text("console.status.title"),
      address: .caseStatus(id), problems: problems)
    let words = context.words("status")
    self.frame = frame
    w = words
    casePath = Address.caseDetails(id).path(in: context.language)
    facts = [
      Fact(words["case"] ?? "", reference), Fact(words["type"] ?? "", kind),
      Fact(words["present"] ?? "", present), Fact(words["keptUntil"] ?? "", keptUntil),
    ]
    status = RadioGroup(
      name: "status", legend: words["legend"] ?? "", choices: choices, chosen: chosen,
      problem: frame.problem(at: "status"))
  }
}
