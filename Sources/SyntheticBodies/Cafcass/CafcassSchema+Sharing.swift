extension CafcassSchema {
  static let disclosure = BodyTable(
    "disclosure", key: caseKey + ["disclosure_seq"],
    keyColumns + [
      .integer("disclosure_seq"), .integer("about_person").nullable, .words("recipient", 60),
      .words("purpose", 60), .words("items"), .words("permission", 60), .day("made_on"),
      .words("method", 60),
    ], references: [.init(caseKey, "court_case")])

  static let contactReferral = BodyTable(
    "contact_referral", key: caseKey + ["referral_seq"],
    keyColumns + [
      .integer("referral_seq"), .integer("person_no"), .words("provider", 60), .day("ordered_on"),
      .words("sent_name"), .words("sent_contact"), .prose("risk_assessment").nullable,
      .words("risk_required_by", 60).nullable,
    ], references: [.init(caseKey, "court_case"), .init(["person_no"], "person")],
    indexes: [["person_no"]])

  static let dnaRequest = BodyTable(
    "dna_request", key: caseKey + ["dna_seq"],
    keyColumns + [
      .integer("dna_seq"), .integer("person_no"), .day("ordered_on"), .words("laboratory", 60),
      .words("sent_name"), .words("sent_address"), .day("sent_date_of_birth").nullable,
      .day("sent_on").nullable, .words("transit", 40).nullable, .bytes("photograph").nullable,
    ], references: [.init(caseKey, "court_case"), .init(["person_no"], "person")],
    indexes: [["person_no"]])

  static let transfer = BodyTable(
    "transfer", key: caseKey + ["transfer_seq"],
    keyColumns + [
      .integer("transfer_seq"), .words("receiver", 60), .day("required_on"),
      .day("acknowledged_on").nullable, .words("items"), .words("method", 60),
    ], references: [.init(caseKey, "court_case")])

  static let afterCare = BodyTable(
    "quality_contact", key: caseKey + ["contact_seq"],
    keyColumns + [
      .integer("contact_seq"), .integer("person_no"), .day("contacted_on"), .words("reason", 60),
      .flag("consented"), .prose("feedback").nullable,
    ], references: [.init(caseKey, "court_case"), .init(["person_no"], "person")],
    indexes: [["person_no"]])

  /// What remains of a case once it is destroyed: counts and bands, and no way back to it.
  static let remainder = BodyTable(
    "case_remainder", key: ["remainder_no"],
    [
      .integer("remainder_no"), .integer("received_year"), .words("application", 60),
      .integer("children"), .code("duration_band", 20).nullable,
      .words("outcome", 40),
    ])

  static let sharing = [
    disclosure, contactReferral, dnaRequest, transfer, afterCare, remainder,
  ]

  /// iShare: the documents of a case, as bytes within the database.
  static let document = BodyTable(
    "document", key: ["document_no"],
    [
      .integer("document_no"), .code("case_reference", 20), .words("title"), .code("format", 10),
      .moment("filed_at"), .bytes("content"),
    ], indexes: [["case_reference"]])

  /// What the paper archive can say of itself: a list of boxes.
  static let box = BodyTable(
    "archive_box", key: ["box_label"],
    [
      .code("box_label", 12), .words("shelf", 40), .code("case_reference", 20), .integer("files"),
      .day("sent_on"), .words("custody"),
    ])
}
