/// The systems of the invented Wandsworth Social Care: one of today, with letters and digits for
/// keys, and an old one for adults with short names in capitals and days as text.
enum WandsworthSchema {
  static let worker = BodyTable(
    "worker", key: ["worker_id"],
    [
      .code("worker_id", 8), .words("full_name"), .words("service", 60), .words("work_email"),
    ])

  static let client = BodyTable(
    "client", key: ["client_id"],
    [
      .code("client_id", 10), .words("title", 10).nullable, .words("forename", 80),
      .words("surname", 120).nullable, .day("birth_date").nullable, .day("death_date").nullable,
      .code("sex", 1), .words("address"), .code("postcode", 8), .words("telephone", 30).nullable,
      .words("email").nullable, .code("nhs_number", 10).nullable,
      .words("equality_group", 40).nullable, .code("service_area", 10), .code("allocated_to", 8),
      .integer("legacy_no").nullable, .code("is_closed", 1), .day("closed_date").nullable,
    ], references: [.init(["allocated_to"], "worker")],
    indexes: [["surname", "forename"], ["nhs_number"], ["legacy_no"]])

  static let family = BodyTable(
    "family", key: ["family_id"],
    [.code("family_id", 10), .words("family_name", 120), .day("opened_date")])

  static let familyMember = BodyTable(
    "family_member", key: ["family_id", "client_id"],
    [.code("family_id", 10), .code("client_id", 10), .words("relation", 30)],
    references: [.init(["family_id"], "family"), .init(["client_id"], "client")],
    indexes: [["client_id"]])

  static let carer = BodyTable(
    "carer_link", key: ["carer_id", "cared_for_id"],
    [
      .code("carer_id", 10), .code("cared_for_id", 10), .integer("hours_weekly"),
      .day("assessed_date").nullable,
    ], references: [.init(["carer_id"], "client"), .init(["cared_for_id"], "client")],
    indexes: [["cared_for_id"]])

  static let tables = [worker, client, family, familyMember, carer] + care + sharing
}
