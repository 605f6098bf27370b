/// The platform of the invented service to manage homes and places.
enum HomesSchema {
  static let organisation = BodyTable(
    "organisation", key: ["id"],
    [.integer("id"), .words("name"), .words("kind", 60)])

  static let account = BodyTable(
    "account", key: ["id"],
    [
      .integer("id"), .words("first_name", 80), .words("surname", 120).nullable, .words("email"),
      .code("preferred_language", 2), .words("job_title", 80), .integer("organisation_id"),
      .day("created_on"), .day("extended_on").nullable, .day("term_ends_on"),
      .day("ended_on").nullable, .code("state", 10),
    ], references: [.init(["organisation_id"], "organisation")],
    indexes: [["email"], ["organisation_id"], ["term_ends_on"]])

  static let session = BodyTable(
    "session", key: ["id"],
    [
      .integer("id"), .integer("account_id"), .moment("started_at"), .moment("ended_at").nullable,
      .words("account_details"), .words("preferences").nullable,
    ], references: [.init(["account_id"], "account")], indexes: [["account_id"]])

  static let scheme = BodyTable(
    "scheme", key: ["id"],
    [
      .integer("id"), .integer("organisation_id"), .words("name"), .integer("homes"),
      .day("registered_on"),
    ], references: [.init(["organisation_id"], "organisation")], indexes: [["organisation_id"]])

  static let grant = BodyTable(
    "scheme_grant", key: ["scheme_id", "account_id"],
    [.integer("scheme_id"), .integer("account_id"), .day("granted_on")],
    references: [.init(["scheme_id"], "scheme"), .init(["account_id"], "account")],
    indexes: [["account_id"]])

  static let change = BodyTable(
    "scheme_change", key: ["id"],
    [
      .integer("id"), .integer("scheme_id"), .integer("account_id"), .moment("changed_at"),
      .words("what"),
    ], references: [.init(["scheme_id"], "scheme"), .init(["account_id"], "account")],
    indexes: [["account_id"]])

  static let renewal = BodyTable(
    "renewal_email", key: ["id"],
    [
      .integer("id"), .integer("account_id"), .day("term_ends_on"), .day("sent_on"),
      .code("language", 2), .day("replied_on").nullable, .code("reply", 8).nullable,
    ], references: [.init(["account_id"], "account")], indexes: [["account_id"]])

  static let bounce = BodyTable(
    "bounced_email", key: ["renewal_id"],
    [
      .integer("renewal_id"), .day("bounced_on"), .words("reason", 80), .code("queue_state", 10),
      .day("settled_on").nullable,
    ], references: [.init(["renewal_id"], "renewal_email")])

  static let upload = BodyTable(
    "upload", key: ["id"],
    [
      .integer("id"), .integer("account_id"), .words("title"), .words("file"),
      .moment("uploaded_at"), .words("instruction"),
    ], references: [.init(["account_id"], "account")], indexes: [["account_id"]])

  static let support = BodyTable(
    "support_access", key: ["id"],
    [
      .integer("id"), .integer("account_id"), .words("firm", 80), .words("engineer", 80),
      .words("ticket", 20), .code("action", 10), .moment("at_moment"),
    ], references: [.init(["account_id"], "account")], indexes: [["account_id"]])

  static let rights = BodyTable(
    "rights_request", key: ["id"],
    [
      .integer("id"), .integer("account_id"), .code("kind", 16), .day("received_on"),
      .day("answered_on").nullable,
    ], references: [.init(["account_id"], "account")], indexes: [["account_id"]])

  static let tables = [
    organisation, account, session, scheme, grant, change, renewal, bounce, upload, support, rights,
  ]
}
