import Wording

/// Closes a case: how it was answered, what it was about, and what that changes.
public struct CloseCasePage: Page {
  public static let template = "console-close"

  public let frame: Frame
  let w: [String: String]
  let casePath: String
  let facts: [Fact]
  let outcome: RadioGroup
  let topic: SelectField?
  let effects: [String]
  let hasEffects: Bool

  /// - Parameters:
  ///   - outcomes: how a request of this kind can have been answered (`console.outcome.…`).
  ///   - topics: the classes of the publication scheme, or nil for a request that has none.
  ///   - effects: what closing changes, a sentence each (`console.close.effect`).
  public init(
    _ context: ConsoleContext, id: OpaqueId, reference: String, kind: String,
    outcomes: [RadioGroup.Choice],
    chosenOutcome: String? = nil, topics: [SelectField.Choice]?, chosenTopic: String? = nil,
    effects: [String], problems: [FormProblem] = []
  ) {
    let frame = context.frame(
      title: context.text("console.close.title"),
      address: .caseClose(id), problems: problems)
    let words = context.words("close")
    self.frame = frame
    w = words
    casePath = Address.caseDetails(id).path(in: context.language)
    facts = [Fact(words["case"] ?? "", reference), Fact(words["type"] ?? "", kind)]
    outcome = RadioGroup(
      name: "outcome", legend: words["outcome"] ?? "", choices: outcomes, chosen: chosenOutcome,
      problem: frame.problem(at: "outcome"))
    topic = topics.map { choices in
      SelectField(
        name: "topic", label: words["topic"] ?? "", invitation: words["topicChoose"] ?? "",
        choices: choices, chosen: chosenTopic, hint: words["topicHint"],
        problem: frame.problem(at: "topic"))
    }
    self.effects = effects
    hasEffects = !effects.isEmpty
  }
}
