import Register

/// The findings of one reading, in the order in which they were met.
final class FindingLog {
  private(set) var findings: [Finding] = []

  func add(
    _ rule: LanguageRule, at place: SourcePlace, _ message: String, help: String
  ) {
    findings.append(
      Finding(
        rule: rule.rawValue, severity: .critical, place: place, message: message, help: help))
  }
}

/// The rules of the language itself. What a register must say by law is another matter.
public enum LanguageRule: String, Sendable, CaseIterable {
  case unreadable = "RL-01"
  case unknownKey = "RL-02"
  case missingKey = "RL-03"
  case wrongType = "RL-04"
  case duplicateId = "RL-05"
  case danglingReference = "RL-06"
  case unknownValue = "RL-07"
  case unreadableTerm = "RL-08"
  case unreadableLines = "RL-09"
  case overLimit = "RL-10"
  case unsupportedYAML = "RL-11"
  case statementWithoutSource = "RL-12"
  case badId = "RL-13"
}
