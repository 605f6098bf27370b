import Wording

/// What is wrong with one answer of the enquiry form.
public struct EnquiryProblem: Sendable, Hashable {
  /// The fields, by their names in the form, which are the ids of their controls.
  public enum Field: String, CaseIterable, Sendable {
    case kind
    case request
    case name
    case reply
    case email
    case postalAddress = "postal-address"
    case language
  }

  public enum Problem: Hashable, Sendable {
    case required
    case tooLong(limit: Int)
    case notAnEmail
    case chooseOne
    case oneOfTwoRequired
    case notStated
    case controlCharacters
  }

  public let field: Field
  public let problem: Problem

  public init(_ field: Field, _ problem: Problem) {
    self.field = field
    self.problem = problem
  }

  /// The problem in words, for the error summary and for the place beside the field.
  public func words(in language: Language) -> FormProblem {
    let known = "portal.problem.\(field.rawValue).\(problem.name)"
    let key = Catalogue.all[known] == nil ? "portal.problem.any.\(problem.name)" : known
    return FormProblem(
      control: control, words: Catalogue.text(key, in: language, problem.arguments))
  }

  /// The control that the summary leads to: the first of the two for the reply as a whole.
  private var control: String {
    field == .reply ? Field.email.rawValue : field.rawValue
  }
}

extension EnquiryProblem.Problem {
  /// The last part of the catalogue key.
  public var name: String {
    switch self {
    case .required: "required"
    case .tooLong: "too-long"
    case .notAnEmail: "not-an-email"
    case .chooseOne: "choose-one"
    case .oneOfTwoRequired: "one-of-two-required"
    case .notStated: "not-stated"
    case .controlCharacters: "control-characters"
    }
  }

  var arguments: [String: String] {
    if case .tooLong(let limit) = self { ["limit": String(limit)] } else { [:] }
  }
}
