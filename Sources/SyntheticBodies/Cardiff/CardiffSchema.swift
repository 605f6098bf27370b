/// The care record of the invented Cardiff Children's Services: numbers for keys, and a column
/// `deleted_at` in every table. What is deleted stays as a row until somebody removes it for good.
enum CardiffSchema {
  private static let deleted: BodyColumn = .moment("deleted_at").nullable

  static let staff = BodyTable(
    "staff", key: ["id"],
    [
      .integer("id"), .words("given_name", 80), .words("family_name", 120), .words("team", 80),
      .words("email"), deleted,
    ])

  static let address = BodyTable(
    "address", key: ["id"],
    [
      .integer("id"), .words("line_1"), .words("town", 60), .code("postcode", 8),
      .code("uprn", 12).nullable, deleted,
    ], indexes: [["postcode"]])

  static let household = BodyTable(
    "household", key: ["id"],
    [
      .integer("id"), .integer("address_id"), .day("moved_in").nullable, .day("moved_out").nullable,
      deleted,
    ], references: [.init(["address_id"], "address")], indexes: [["address_id"]])

  static let person = BodyTable(
    "person", key: ["id"],
    [
      .integer("id"), .words("given_name", 80), .words("family_name", 120).nullable,
      .day("date_of_birth").nullable, .day("date_of_death").nullable, .code("gender", 10),
      .code("ethnicity", 4).nullable, .words("first_language", 20), .words("phone", 30).nullable,
      .words("email").nullable, .code("nhs_number", 10).nullable, deleted,
    ], indexes: [["family_name", "given_name"], ["nhs_number"]])

  static let householdMember = BodyTable(
    "household_member", key: ["id"],
    [
      .integer("id"), .integer("household_id"), .integer("person_id"), .day("joined_on").nullable,
      .day("left_on").nullable, deleted,
    ], references: [.init(["household_id"], "household"), .init(["person_id"], "person")],
    indexes: [["household_id"], ["person_id"]])

  static let child = BodyTable(
    "child", key: ["person_id"],
    [
      .integer("person_id"), .code("upn", 13).nullable, .flag("looked_after"),
      .flag("free_school_meals"), .flag("asylum_seeker"), .flag("traveller"),
      .flag("additional_language"), .flag("service_child"), .flag("young_carer"),
      .words("disability").nullable, .prose("health").nullable, .day("told_on").nullable,
      .day("need_ended_on").nullable, .integer("allocated_to").nullable, deleted,
    ], references: [.init(["person_id"], "person"), .init(["allocated_to"], "staff")],
    indexes: [["upn"], ["need_ended_on"]])

  static let relationship = BodyTable(
    "relationship", key: ["id"],
    [
      .integer("id"), .integer("child_id"), .integer("adult_id"), .code("relation", 20),
      .flag("legal_responsibility"), deleted,
    ], references: [.init(["child_id"], "child"), .init(["adult_id"], "person")],
    indexes: [["child_id"], ["adult_id"]])

  static let tables =
    [staff, address, household, person, householdMember, child, relationship] + work + sharing

  /// The returns to the Welsh Government, in a database of their own, without a name.
  static let censusRow = BodyTable(
    "casp_census", key: ["return_year", "row_no"],
    [
      .integer("return_year"), .integer("row_no"), .code("upn", 13).nullable,
      .integer("birth_year").nullable, .code("gender", 10), .code("ethnicity", 4).nullable,
      .flag("looked_after"), .words("services_provided"), .code("item_list", 10),
    ], indexes: [["upn"]])
}
