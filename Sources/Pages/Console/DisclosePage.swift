import Wording

/// Asks whether items of a case may go to a recipient for a purpose, shows the decision, and hands
/// the items over.
///
/// The form sends `act` as `check` or `disclose`. The second form repeats what was decided on in
/// hidden fields: the server decides again before anything is handed over.
public struct DisclosePage: Page {
  public static let template = "console-disclose"

  /// The value of the choice of a recipient who is not in the list.
  public static let anotherRecipient = "another"

  /// The value of the box that says that somebody's life or safety is at risk.
  public static let safety = "safety"

  /// A field that the person does not see.
  struct Hidden: Sendable {
    let name: String
    let value: String
  }

  public let frame: Frame
  let w: [String: String]
  let casePath: String
  let caseName: String
  let decision: Decision?
  let asked: [Fact]
  let hidden: [Hidden]
  let reason: TextField
  let recipient: RadioGroup
  let another: TextField
  let purpose: RadioGroup
  let items: CheckboxGroup
  let urgent: CheckboxGroup

  /// - Parameters:
  ///   - recipients: those that the register names; 'another recipient' is added to them.
  ///   - another: the name typed for another recipient.
  ///   - decision: what was decided about the choices, or nil before they are checked.
  ///   - isUrgent: whether somebody's life or safety was said to be at risk.
  ///   - reason: what was typed as the reason for an urgent disclosure.
  public init(
    _ context: ConsoleContext, id: OpaqueId, reference: String, recipients: [RadioGroup.Choice],
    chosenRecipient: String? = nil, another: String = "", purposes: [RadioGroup.Choice],
    chosenPurpose: String? = nil, items: [CheckboxGroup.Choice], decision: Decision? = nil,
    isUrgent: Bool = false, reason: String = "", problems: [FormProblem] = []
  ) {
    let frame = context.frame(
      title: context.text("console.disclose.title"),
      address: .caseDisclose(id), problems: problems)
    let words = context.words("disclose")
    let allRecipients =
      recipients + [
        RadioGroup.Choice(value: DisclosePage.anotherRecipient, label: words["another"] ?? "")
      ]
    self.frame = frame
    w = words
    casePath = Address.caseDetails(id).path(in: context.language)
    caseName = CasePage.title(reference: reference, in: context.language)
    self.decision = decision
    let isAnother = chosenRecipient == DisclosePage.anotherRecipient
    let recipientName =
      isAnother ? another : allRecipients.first { $0.value == chosenRecipient }?.label
    let purposeName = purposes.first { $0.value == chosenPurpose }?.label
    asked = [
      Fact(words["summaryRecipient"] ?? "", recipientName ?? ""),
      Fact(words["summaryPurpose"] ?? "", purposeName ?? ""),
    ]
    hidden =
      [
        Hidden(name: "recipient", value: chosenRecipient ?? ""),
        Hidden(name: "recipient-another", value: another),
        Hidden(name: "purpose", value: chosenPurpose ?? ""),
      ] + items.filter(\.isChosen).map { Hidden(name: "item", value: $0.value) }
      + (isUrgent ? [Hidden(name: "urgent", value: DisclosePage.safety)] : [])
    self.reason = TextField(
      name: "reason", label: words["reason"] ?? "", kind: .lines(3), value: reason,
      hint: words["reasonHint"], problem: frame.problem(at: "reason"))
    recipient = RadioGroup(
      name: "recipient", legend: words["recipient"] ?? "", choices: allRecipients,
      chosen: chosenRecipient, problem: frame.problem(at: "recipient"))
    self.another = TextField(
      name: "recipient-another", label: words["anotherName"] ?? "", value: another,
      hint: words["anotherHint"], problem: frame.problem(at: "recipient-another"),
      isSpellChecked: false)
    purpose = RadioGroup(
      name: "purpose", legend: words["purpose"] ?? "", choices: purposes, chosen: chosenPurpose,
      problem: frame.problem(at: "purpose"))
    self.items = CheckboxGroup(
      name: "item", legend: words["items"] ?? "", choices: items, hint: words["itemsHint"],
      problem: frame.problem(at: "item"))
    urgent = CheckboxGroup(
      name: "urgent", legend: words["urgent"] ?? "",
      choices: [
        CheckboxGroup.Choice(
          value: DisclosePage.safety, label: words["urgentSafety"] ?? "",
          hint: words["urgentHint"], isChosen: isUrgent)
      ])
  }
}
