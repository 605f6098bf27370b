/// A column of the record of processing: those of the ICO's template for controllers in its order,
/// then what the product adds.
///
/// The raw value is the key of the column in JSON, and never changes.
///
/// - Law: UK GDPR Art 30(1); DPA 2018 Sch 1 para 41; checked 22 November 2026
public enum RecordColumn: String, Sendable, Hashable, CaseIterable {
  case businessFunction = "business-function"
  case purpose
  case jointControllers = "joint-controllers"
  case individuals
  case personalData = "personal-data"
  case recipients
  case processorContract = "processor-contract"
  case countries
  case safeguards
  case retention
  case security
  case article6 = "article-6"
  case article9 = "article-9"
  case legitimateInterests = "legitimate-interests"
  case interestsAssessment = "interests-assessment"
  case rights
  case automatedDecisions = "automated-decisions"
  case source
  case consentRecord = "consent-record"
  case location
  case assessmentRequired = "dpia-required"
  case assessmentProgress = "dpia-progress"
  case assessmentLink = "dpia-link"
  case breach
  case breachLink = "breach-link"
  case schedule1 = "schedule-1"
  case article6Satisfied = "article-6-satisfied"
  case retentionPolicy = "retention-policy"
  case retainedPerPolicy = "retained-per-policy"
  case reasons
  // The template gives the controller a block above the table; a row that stands alone needs it.
  case policyDocument = "policy-document"
  case laws
  case controller
  case dataProtectionOfficer = "data-protection-officer"

  /// Whether the law asks for the column, and which law.
  public var duty: Duty {
    switch self {
    case .purpose, .jointControllers, .individuals, .personalData, .recipients, .countries,
      .safeguards, .retention, .security, .controller, .dataProtectionOfficer:
      .article30
    case .schedule1, .article6Satisfied, .retentionPolicy, .retainedPerPolicy, .reasons,
      .policyDocument:
      .schedule1
    default: .optional
    }
  }

  /// Which law asks for a column.
  public enum Duty: String, Sendable, Hashable {
    case article30 = "article-30"
    /// Where an appropriate policy document is needed.
    case schedule1 = "schedule-1"
    case optional
  }

  /// Characters that fit on a line of the column in a spreadsheet.
  public var widthCharacters: Int {
    switch self {
    case .personalData, .recipients, .retention, .security: 48
    case .businessFunction, .purpose, .individuals, .article6, .source, .rights: 32
    default: 24
    }
  }
}
