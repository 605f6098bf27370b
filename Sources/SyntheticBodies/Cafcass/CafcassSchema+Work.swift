extension CafcassSchema {
  static let safeguardingCheck = BodyTable(
    "safeguarding_check", key: caseKey + ["check_seq"],
    keyColumns + [
      .integer("check_seq"), .integer("person_no"), .words("agency", 60), .day("requested_on"),
      .day("answered_on").nullable, .prose("criminal_record").nullable,
      .prose("authority_record").nullable, .prose("risk_of_harm").nullable,
    ], references: [.init(caseKey, "court_case"), .init(["person_no"], "person")],
    indexes: [["person_no"]])

  static let enquiryPermission = BodyTable(
    "enquiry_permission", key: caseKey + ["permission_seq"],
    keyColumns + [
      .integer("permission_seq"), .integer("person_no"), .words("asked_of", 40), .day("asked_on"),
      .code("answer", 10), .day("direction_on").nullable, .code("basis", 20),
      .prose("obtained").nullable,
    ], references: [.init(caseKey, "court_case"), .init(["person_no"], "person")],
    indexes: [["person_no"]])

  static let courtOrder = BodyTable(
    "court_order", key: caseKey + ["order_seq"],
    keyColumns + [
      .integer("order_seq"), .words("kind", 60), .day("made_on"), .prose("terms").nullable,
    ], references: [.init(caseKey, "court_case")])

  static let courtReport = BodyTable(
    "court_report", key: caseKey + ["report_seq"],
    keyColumns + [
      .integer("report_seq"), .words("kind", 40), .day("filed_on").nullable, .integer("worker_no"),
      .prose("report_text"),
    ],
    references: [.init(caseKey, "court_case"), .init(["office_code", "worker_no"], "worker")])

  static let caseNote = BodyTable(
    "case_note", key: caseKey + ["note_seq"],
    keyColumns + [
      .integer("note_seq"), .moment("written_at"), .integer("worker_no"), .code("note_language", 2),
      .integer("about_person").nullable, .prose("note_text"),
    ],
    references: [.init(caseKey, "court_case"), .init(["office_code", "worker_no"], "worker")])

  static let caseHold = BodyTable(
    "case_hold", key: caseKey + ["hold_seq"],
    keyColumns + [
      .integer("hold_seq"), .words("reason"), .day("placed_on"), .day("released_on").nullable,
    ], references: [.init(caseKey, "court_case")])

  static let complaint = BodyTable(
    "complaint", key: ["complaint_year", "complaint_no"],
    [
      .integer("complaint_year"), .integer("complaint_no"), .integer("person_no"),
      .code("office_code", 3), .integer("case_year"), .integer("case_no"), .day("received_on"),
      .day("closed_on").nullable, .prose("complaint_text"), .words("outcome", 40).nullable,
    ], references: [.init(caseKey, "court_case"), .init(["person_no"], "person")],
    indexes: [caseKey])

  static let work = [
    safeguardingCheck, enquiryPermission, courtOrder, courtReport, caseNote, caseHold, complaint,
  ]
}
