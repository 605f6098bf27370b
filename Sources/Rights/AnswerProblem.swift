/// Something about an answer that the person can put right.
public struct AnswerProblem: Sendable, Hashable {
  public let field: String
  public let problem: Problem

  public init(field: String, problem: Problem) {
    self.field = field
    self.problem = problem
  }

  /// The raw value ends the key of its words.
  public enum Problem: String, Sendable, Hashable, CaseIterable {
    case required
    case tooLong = "too-long"
    case notAnEmail = "not-an-email"
    case chooseOne = "choose-one"
    case oneOfTwoRequired = "one-of-two-required"
    /// The form holds only what the notice states.
    case notStated = "not-stated"
    case controlCharacters = "control-characters"
  }
}

public struct AnswerProblems: Error, Sendable, Hashable {
  public let problems: [AnswerProblem]

  public init(_ problems: [AnswerProblem]) {
    self.problems = problems
  }
}
