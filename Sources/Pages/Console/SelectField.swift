import Wording

/// A list from which one answer is chosen, closed until it is opened.
///
/// In a template: `{{#topic}}{{>console-select}}{{/topic}}`. The first line is empty: nothing is
/// chosen for the person.
public struct SelectField: Sendable {
  public struct Choice: Sendable {
    public let value: String
    public let label: String

    public init(value: String, label: String) {
      self.value = value
      self.label = label
    }
  }

  struct Row: Sendable {
    let value: String
    let label: String
    let isChosen: Bool
  }

  public let name: String
  public let label: String
  public let hint: String?
  public let problem: FormProblem?
  public let describedBy: String?
  /// What the empty first line says.
  public let invitation: String
  let rows: [Row]

  /// - Parameter chosen: the value of the chosen answer; nil or an unknown value for none.
  public init(
    name: String, label: String, invitation: String, choices: [Choice], chosen: String? = nil,
    hint: String? = nil, problem: FormProblem? = nil
  ) {
    self.name = name
    self.label = label
    self.invitation = invitation
    self.hint = hint
    self.problem = problem
    describedBy = FormIds.describedBy(name, hasHint: hint != nil, hasProblem: problem != nil)
    rows = choices.map {
      Row(value: $0.value, label: $0.label, isChosen: $0.value == chosen)
    }
  }
}
