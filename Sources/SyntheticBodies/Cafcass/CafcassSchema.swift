/// IRIS, the case system of the invented Cafcass Cymru: every key is made of several columns, and a
/// case is its office, its year and its number within both.
enum CafcassSchema {
  static let caseKey = ["office_code", "case_year", "case_no"]
  static let keyColumns: [BodyColumn] = [
    .code("office_code", 3), .integer("case_year"), .integer("case_no"),
  ]

  static let office = BodyTable(
    "office", key: ["office_code"], [.code("office_code", 3), .words("name_cy"), .words("name_en")])

  static let worker = BodyTable(
    "worker", key: ["office_code", "worker_no"],
    [
      .code("office_code", 3), .integer("worker_no"), .words("full_name"), .words("role", 60),
      .words("work_email"), .day("started_on"), .day("left_on").nullable,
    ], references: [.init(["office_code"], "office")])

  static let person = BodyTable(
    "person", key: ["person_no"],
    [
      .integer("person_no"), .words("full_name"), .words("previous_names").nullable,
      .day("date_of_birth").nullable, .code("gender", 10), .code("language", 10),
      .words("disability").nullable, .words("ethnic_group").nullable,
    ], indexes: [["date_of_birth"]])

  static let personContact = BodyTable(
    "person_contact", key: ["person_no"],
    [.integer("person_no"), .words("telephone", 30), .words("email")],
    references: [.init(["person_no"], "person")])

  static let personAddress = BodyTable(
    "person_address", key: ["person_no", "address_seq"],
    [
      .integer("person_no"), .integer("address_seq"), .words("address_line"), .words("town", 60),
      .code("postcode", 8), .day("from_day").nullable, .day("to_day").nullable,
      .flag("is_withheld"),
    ], references: [.init(["person_no"], "person")])

  static let courtCase = BodyTable(
    "court_case", key: caseKey,
    keyColumns + [
      .code("court_number", 20), .words("application", 60), .day("received_on"),
      .day("closed_on").nullable, .day("reopened_on").nullable, .code("status", 12),
      .words("controller", 40), .flag("on_paper"), .words("residence_test", 60),
    ], references: [.init(["office_code"], "office")], indexes: [["status"]])

  static let caseChild = BodyTable(
    "case_child", key: caseKey + ["child_seq"],
    keyColumns + [
      .integer("child_seq"), .integer("person_no"), .flag("in_other_proceedings"),
      .words("social_services").nullable, .words("protection_plan", 60).nullable,
      .flag("same_parents"), .prose("health").nullable,
    ], references: [.init(caseKey, "court_case"), .init(["person_no"], "person")],
    indexes: [["person_no"]])

  static let caseParty = BodyTable(
    "case_party", key: caseKey + ["party_seq"],
    keyColumns + [
      .integer("party_seq"), .integer("person_no"), .code("party_role", 20),
      .words("relation_reason").nullable,
    ], references: [.init(caseKey, "court_case"), .init(["person_no"], "person")],
    indexes: [["person_no"]])

  static let kinship = BodyTable(
    "kinship", key: ["adult_no", "child_no", "kinship_seq"],
    [
      .integer("adult_no"), .integer("child_no"), .integer("kinship_seq"), .code("kind", 20),
      .flag("parental_responsibility"), .day("from_day").nullable, .day("to_day").nullable,
    ], references: [.init(["adult_no"], "person"), .init(["child_no"], "person")],
    indexes: [["child_no"]])

  static let caseWorker = BodyTable(
    "case_worker", key: caseKey + ["worker_no"],
    keyColumns + [.integer("worker_no"), .day("from_day"), .day("to_day").nullable],
    references: [
      .init(caseKey, "court_case"), .init(["office_code", "worker_no"], "worker"),
    ])

  static let tables =
    [
      office, worker, person, personContact, personAddress, courtCase, caseChild, caseParty,
      kinship,
      caseWorker,
    ] + work + sharing
}
