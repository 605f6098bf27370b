import Publishing
import Wording

/// Under which names the columns of a record of processing are met.
enum RecordColumns {
  /// The ICO's own heading in English first, then the product's Welsh, then what offices write.
  static let all: [ColumnNames<RecordColumn>] = RecordColumn.allCases.map { column in
    ColumnNames(
      column, column.heading.en, [column.heading.cy] + (others[column] ?? []),
      isAddition: additions.contains(column))
  }

  /// Columns that are not the template's, and the one that it has twice.
  private static let additions: Set<RecordColumn> = [
    .article6Satisfied, .policyDocument, .laws, .controller, .dataProtectionOfficer,
  ]

  private static let others: [RecordColumn: [String]] = [
    .businessFunction: [
      "Function", "Department", "Department or Business Function", "Service", "Service area",
      "Team", "Business area", "Business unit", "Adran", "Gwasanaeth", "Swyddogaeth", "Tîm",
    ],
    .purpose: [
      "Purpose", "Purposes", "Purposes of processing", "Purpose of the processing",
      "Purposes of the processing", "Processing purpose", "Diben", "Dibenion", "Dibenion y prosesu",
    ],
    .jointControllers: ["Joint controller", "Joint controllers", "Cyd-reolydd", "Cyd-reolwyr"],
    .individuals: [
      "Individuals", "Data subjects", "Categories of data subjects", "Data subject categories",
      "Unigolion", "Gwrthrychau’r data", "Categorïau o wrthrychau data",
    ],
    .personalData: [
      "Personal data", "Data categories", "Categories of data", "Types of personal data",
      "Personal data categories", "Data personol", "Categorïau data",
    ],
    .recipients: [
      "Recipients", "Shared with", "Who is it shared with", "Data shared with", "Derbynwyr",
      "Rhennir â",
    ],
    .processorContract: ["Processor contract", "Contract with processor", "Contract link"],
    .countries: [
      "Third countries", "Third country transfers", "International transfers", "Transfers",
      "Overseas transfers", "Trosglwyddiadau", "Trosglwyddiadau rhyngwladol", "Trydydd gwledydd",
    ],
    .safeguards: ["Safeguards", "Transfer safeguards", "Mesurau diogelu"],
    .retention: [
      "Retention", "Retention period", "Retention schedule", "How long is it kept", "Cyfnod cadw",
      "Amserlen gadw",
    ],
    .security: [
      "Security", "Security measures", "Technical and organisational measures",
      "Technical and organisational security measures", "Diogelwch", "Mesurau diogelwch",
    ],
    .article6: [
      "Lawful basis", "Legal basis", "Article 6", "Article 6 basis", "Article 6 lawful basis",
      "Art 6", "Lawful basis for processing", "Sail gyfreithlon", "Sail gyfreithiol", "Erthygl 6",
    ],
    .article9: [
      "Article 9", "Article 9 condition", "Article 9 basis", "Article 9 basis for processing",
      "Art 9", "Special category condition", "Condition for special category data", "Erthygl 9",
      "Amod Erthygl 9",
    ],
    .legitimateInterests: ["Legitimate interests", "Legitimate interest", "Buddiannau dilys"],
    .interestsAssessment: ["Legitimate interests assessment", "LIA", "Link to LIA"],
    .rights: ["Rights", "Individual rights", "Rights available", "Hawliau", "Hawliau unigolion"],
    .automatedDecisions: [
      "Automated decision-making", "Automated decisions", "ADM", "Profiling",
      "Penderfyniadau awtomataidd",
    ],
    .source: ["Source", "Source of data", "Source of the personal data", "Ffynhonnell"],
    .consentRecord: ["Consent record", "Record of consent", "Cofnod o gydsyniad"],
    .location: ["Location", "Location of data", "System", "Where is it held", "Lleoliad"],
    .assessmentRequired: ["DPIA required", "DPIA needed", "DPIA required?"],
    .assessmentProgress: ["DPIA progress", "DPIA status"],
    .assessmentLink: ["DPIA", "Link to DPIA", "DPIA link"],
    .breach: ["Breach", "Personal data breach", "Breach occurred"],
    .breachLink: ["Breach link", "Link to breach record"],
    .schedule1: [
      "Schedule 1 condition", "DPA Schedule 1 condition", "DPA 2018 Schedule 1 condition",
      "Schedule 1", "Amod Atodlen 1", "Atodlen 1",
    ],
    .article6Satisfied: ["UK GDPR Article 6 lawful basis for processing"],
    .retentionPolicy: ["Retention policy", "Retention and erasure policy", "Polisi cadw"],
    .laws: ["Legislation", "Statutory power", "Legislative power or duty", "Deddfwriaeth"],
  ]
}
