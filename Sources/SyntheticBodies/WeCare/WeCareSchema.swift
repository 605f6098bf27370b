/// The systems of the invented WeCare Wales: small ones, one for each kind of work.
enum WeCareSchema {
  static let contact = BodyTable(
    "contact", key: ["contact_id"],
    [
      .integer("contact_id"), .words("name"), .words("email").nullable,
      .words("telephone", 30).nullable, .words("employer").nullable, .words("job", 80).nullable,
      .words("came_from", 60), .day("consented_on").nullable, .code("language", 4),
    ], indexes: [["email"]])

  static let interest = BodyTable(
    "interest", key: ["contact_id", "topic"], [.integer("contact_id"), .words("topic", 60)],
    references: [.init(["contact_id"], "contact")])

  /// No-contact entries hold the least that keeps a person off the list.
  static let suppression = BodyTable(
    "no_contact", key: ["email"], [.words("email"), .day("entered_on"), .words("topic", 60)])

  static let newsletter = BodyTable(
    "newsletter", key: ["issue_no"],
    [.integer("issue_no"), .words("topic", 60), .day("sent_on"), .words("processor", 60)])

  static let delivery = BodyTable(
    "newsletter_delivery", key: ["issue_no", "contact_id"],
    [.integer("issue_no"), .integer("contact_id"), .words("sent_to")],
    references: [.init(["issue_no"], "newsletter"), .init(["contact_id"], "contact")],
    indexes: [["contact_id"]])

  static let ambassador = BodyTable(
    "ambassador", key: ["contact_id"],
    [
      .integer("contact_id"), .words("contact"), .words("location_of_work", 60),
      .words("employment"),
      .words("passed_to_connector", 60).nullable, .day("passed_on").nullable,
    ], references: [.init(["contact_id"], "contact")])

  static let trainee = BodyTable(
    "training_application", key: ["application_no"],
    [
      .integer("application_no"), .integer("contact_id"), .words("programme", 80),
      .day("applied_on"), .day("completed_on").nullable, .prose("form_answers"),
    ], references: [.init(["contact_id"], "contact")], indexes: [["contact_id"]])

  static let employer = BodyTable(
    "employer", key: ["employer_id"],
    [
      .integer("employer_id"), .words("employer_name"), .words("contact_email"),
      .words("contact_telephone", 30), .words("organisation_name"), .prose("offerings"),
      .day("registered_on"), .day("verified_on").nullable, .words("verified_by", 60).nullable,
    ])

  static let posting = BodyTable(
    "job_posting", key: ["posting_no"],
    [
      .integer("posting_no"), .integer("employer_id"), .words("job_title", 80),
      .day("verified_on").nullable, .day("published_on").nullable,
    ], references: [.init(["employer_id"], "employer")], indexes: [["employer_id"]])

  static let interviewOffer = BodyTable(
    "interview_offer", key: ["employer_id"],
    [
      .integer("employer_id"), .prose("form_answers"), .words("offer"), .words("shown_contact"),
      .day("shown_from").nullable,
    ], references: [.init(["employer_id"], "employer")])

  static let engagement =
    [
      contact, interest, suppression, newsletter, delivery, ambassador, trainee, employer, posting,
      interviewOffer,
    ] + meetings
}
