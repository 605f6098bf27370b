extension WandsworthSchema {
  private static let ofClient = BodyTable.Reference(["client_id"], "client")

  static let package = BodyTable(
    "care_package", key: ["package_id"],
    [
      .code("package_id", 12), .code("client_id", 10), .words("provider", 80), .words("kind", 40),
      .day("start_date"), .day("end_date").nullable, .amount("weekly_cost"),
    ], references: [ofClient], indexes: [["client_id"]])

  static let finance = BodyTable(
    "financial_assessment", key: ["assessment_id"],
    [
      .code("assessment_id", 12), .code("client_id", 10), .day("assessed_date"),
      .code("ni_number", 9), .amount("weekly_income"), .amount("savings"),
      .amount("weekly_charge"), .words("decided_by", 40),
    ], references: [ofClient], indexes: [["client_id"]])

  static let directPayment = BodyTable(
    "direct_payment", key: ["payment_id"],
    [
      .code("payment_id", 12), .code("client_id", 10), .words("card_provider", 60),
      .code("card_reference", 16), .day("start_date"), .day("end_date").nullable,
    ], references: [ofClient], indexes: [["client_id"]])

  static let safeguarding = BodyTable(
    "safeguarding_enquiry", key: ["enquiry_id"],
    [
      .code("enquiry_id", 12), .code("client_id", 10), .day("raised_date"), .words("raised_by"),
      .prose("concern"), .words("outcome", 60).nullable, .day("closed_date").nullable,
    ], references: [ofClient], indexes: [["client_id"]])

  static let note = BodyTable(
    "case_note", key: ["client_id", "note_no"],
    [
      .code("client_id", 10), .integer("note_no"), .moment("written_at"), .code("worker_id", 8),
      .prose("note"),
    ], references: [ofClient, .init(["worker_id"], "worker")])

  static let decision = BodyTable(
    "eligibility_decision", key: ["client_id", "decision_no"],
    [
      .code("client_id", 10), .integer("decision_no"), .day("decided_date"), .words("decision", 60),
      .integer("score").nullable, .code("decided_by", 8).nullable,
    ], references: [ofClient, .init(["decided_by"], "worker")])

  static let protection = BodyTable(
    "cp_is_flag", key: ["client_id", "flag_no"],
    [
      .code("client_id", 10), .integer("flag_no"), .words("status", 40), .day("set_date"),
      .day("withdrawn_date").nullable,
    ], references: [ofClient])

  static let troubledFamily = BodyTable(
    "programme_family", key: ["family_id"],
    [
      .code("family_id", 10), .words("criteria_met"), .code("decided_by", 8).nullable,
      .day("included_date"), .words("claim_reference", 30).nullable,
      .day("spot_check_date").nullable,
    ],
    references: [.init(["family_id"], "family"), .init(["decided_by"], "worker")])

  static let care = [
    package, finance, directPayment, safeguarding, note, decision, protection, troubledFamily,
  ]
}
