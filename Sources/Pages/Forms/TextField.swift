import Wording

/// A text box with its label, its hint and its problem.
///
/// In a template: `{{#field}}{{>text-field}}{{/field}}`.
public struct TextField: Sendable {
  /// How the box looks and what the browser may do for the person.
  public enum Kind: Sendable {
    case text
    case email
    /// A box of several lines.
    case lines(Int)
    case password
    case date
  }

  public let id: String
  public let name: String
  public let label: String
  /// Whether the label is the heading of the page.
  public let labelIsHeading: Bool
  public let hint: String?
  public let value: String
  public let problem: FormProblem?
  /// The ids of what describes the box, or nil.
  public let describedBy: String?
  public let type: String
  /// Whether the box has several lines, and how many.
  public let hasLines: Bool
  public let lines: Int
  public let autocomplete: String?
  /// "false" for names and addresses, else nil.
  public let spellcheck: String?
  public let width: String

  /// - Parameters:
  ///   - name: the field's name in the form, and its id.
  ///   - width: the class of the box's width, for example `input-short`.
  public init(
    name: String, label: String, kind: Kind = .text, value: String = "", hint: String? = nil,
    problem: FormProblem? = nil, autocomplete: String? = nil, isSpellChecked: Bool = true,
    labelIsHeading: Bool = false, width: String = "input-medium"
  ) {
    id = name
    self.name = name
    self.label = label
    self.labelIsHeading = labelIsHeading
    self.hint = hint
    self.value = value
    self.problem = problem
    describedBy = FormIds.describedBy(name, hasHint: hint != nil, hasProblem: problem != nil)
    self.autocomplete = autocomplete
    spellcheck = isSpellChecked ? nil : "false"
    switch kind {
    case .lines(let count): (type, lines, self.width) = ("text", count, "")
    case .text: (type, lines, self.width) = ("text", 1, width)
    case .email: (type, lines, self.width) = ("email", 1, width)
    case .password: (type, lines, self.width) = ("password", 1, width)
    case .date: (type, lines, self.width) = ("date", 1, "input-short")
    }
    hasLines = lines > 1
  }
}

/// The ids of the parts of a form control.
enum FormIds {
  static func describedBy(_ id: String, hasHint: Bool, hasProblem: Bool) -> String? {
    let ids = (hasHint ? ["\(id)-hint"] : []) + (hasProblem ? ["\(id)-problem"] : [])
    return ids.isEmpty ? nil : ids.joined(separator: " ")
  }
}
