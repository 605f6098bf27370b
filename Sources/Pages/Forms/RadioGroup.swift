import Wording

/// A question with a few answers, of which one can be chosen.
///
/// In a template: `{{#choices}}{{>radio-group}}{{/choices}}`. The first answer's id is the group's,
/// so that the error summary leads to it.
public struct RadioGroup: Sendable {
  public struct Choice: Sendable {
    public let value: String
    public let label: String
    public let hint: String?
    /// The language of the label where it is not the page's.
    public let language: String?

    public init(value: String, label: String, hint: String? = nil, language: Language? = nil) {
      self.value = value
      self.label = label
      self.hint = hint
      self.language = language?.tag
    }
  }

  /// A choice with what its place in the group gives it.
  struct Row: Sendable {
    let id: String
    let name: String
    let value: String
    let label: String
    let hint: String?
    let hintId: String
    let language: String?
    let isChosen: Bool
  }

  public let id: String
  public let legend: String
  public let legendIsHeading: Bool
  public let hint: String?
  public let problem: FormProblem?
  public let describedBy: String?
  let rows: [Row]

  /// - Parameter chosen: the value of the chosen answer; nil or an unknown value for none.
  public init(
    name: String, legend: String, choices: [Choice], chosen: String? = nil, hint: String? = nil,
    problem: FormProblem? = nil, legendIsHeading: Bool = false
  ) {
    id = name
    self.legend = legend
    self.legendIsHeading = legendIsHeading
    self.hint = hint
    self.problem = problem
    describedBy = FormIds.describedBy(name, hasHint: hint != nil, hasProblem: problem != nil)
    rows = choices.enumerated().map { place, choice in
      let id = place == 0 ? name : "\(name)-\(place + 1)"
      return Row(
        id: id, name: name, value: choice.value, label: choice.label, hint: choice.hint,
        hintId: "\(id)-detail", language: choice.language, isChosen: choice.value == chosen)
    }
  }
}
