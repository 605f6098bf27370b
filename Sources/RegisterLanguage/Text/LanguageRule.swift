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
  case cycle = "RL-14"
  /// An address or a credential. What it stands on is not shown, by any command.
  case credential = "RL-15"
  case lookUpOnText = "RL-16"
  case storeMisplaced = "RL-17"
  /// A rule of disclosure that can never be met, or that asks for nothing.
  case ruleWithoutSense = "RL-18"
}
