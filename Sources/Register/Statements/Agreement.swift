/// An agreement under which information goes to somebody.
public enum Agreement: String, Sendable, Hashable, CaseIterable {
  case contract
  case dataSharingAgreement = "data-sharing-agreement"
  case confidentialityAgreement = "confidentiality-agreement"
  case workingAgreement = "working-agreement"
  case dataGovernanceArrangement = "data-governance-arrangement"
}
