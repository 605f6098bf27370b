import Wording

/// A question with answers of which several can be chosen.
///
/// In a template: `{{#items}}{{>console-checkboxes}}{{/items}}`. The form sends the name once for
/// each chosen answer. The first answer's id is the group's, so that the error summary leads to it.
public struct CheckboxGroup: Sendable {
  public struct Choice: Sendable {
    public let value: String
    public let label: String
    public let hint: String?
    public let isChosen: Bool

    public init(value: String, label: String, hint: String? = nil, isChosen: Bool = false) {
      self.value = value
      self.label = label
      self.hint = hint
      self.isChosen = isChosen
    }
  }

  /// A choice with what its place in the group gives it.
  struct Row: Sendable {
    let id: String
    let value: String
    let label: String
    let hint: String?
    let hintId: String
    let isChosen: Bool
  }

  public let name: String
  public let legend: String
  public let hint: String?
  public let problem: FormProblem?
  public let describedBy: String?
  let rows: [Row]

  public init(
    name: String, legend: String, choices: [Choice], hint: String? = nil,
    problem: FormProblem? = nil
  ) {
    self.name = name
    self.legend = legend
    self.hint = hint
    self.problem = problem
    describedBy = FormIds.describedBy(name, hasHint: hint != nil, hasProblem: problem != nil)
    rows = choices.enumerated().map { place, choice in
      let id = place == 0 ? name : "\(name)-\(place + 1)"
      return Row(
        id: id, value: choice.value, label: choice.label, hint: choice.hint,
        hintId: "\(id)-detail", isChosen: choice.isChosen)
    }
  }
}
