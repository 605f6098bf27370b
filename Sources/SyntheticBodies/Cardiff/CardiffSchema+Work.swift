extension CardiffSchema {
  private static let deleted: BodyColumn = .moment("deleted_at").nullable
  private static let ofChild = BodyTable.Reference(["child_id"], "child")

  static let referral = BodyTable(
    "referral", key: ["id"],
    [
      .integer("id"), .integer("child_id"), .day("received_on"), .words("source", 80),
      .words("informant", 120).nullable, .prose("concern"), .day("closed_on").nullable, deleted,
    ], references: [ofChild], indexes: [["child_id"], ["source"]])

  static let assessment = BodyTable(
    "assessment", key: ["id"],
    [
      .integer("id"), .integer("child_id"), .integer("staff_id"), .day("started_on"),
      .day("completed_on").nullable, .prose("needs"), .prose("circumstances"), deleted,
    ], references: [ofChild, .init(["staff_id"], "staff")], indexes: [["child_id"]])

  static let opinion = BodyTable(
    "professional_opinion", key: ["id"],
    [
      .integer("id"), .integer("child_id"), .integer("author_id").nullable, .day("given_on"),
      .prose("opinion"), deleted,
    ], references: [ofChild, .init(["author_id"], "staff")], indexes: [["child_id"]])

  static let plan = BodyTable(
    "care_plan", key: ["id"],
    [
      .integer("id"), .integer("child_id"), .words("kind", 40), .day("starts_on"),
      .day("review_due_on").nullable, .day("ended_on").nullable, .words("services"), deleted,
    ], references: [ofChild], indexes: [["child_id"], ["review_due_on"]])

  static let placement = BodyTable(
    "placement", key: ["id"],
    [
      .integer("id"), .integer("child_id"), .integer("carer_id").nullable, .words("kind", 40),
      .day("started_on"), .day("ended_on").nullable, deleted,
    ], references: [ofChild, .init(["carer_id"], "person")], indexes: [["child_id"], ["carer_id"]])

  static let adoption = BodyTable(
    "adoption", key: ["id"],
    [
      .integer("id"), .integer("child_id"), .day("order_on"), .words("adopted_name"),
      .flag("is_sealed"), .prose("section_56_information"), deleted,
    ], references: [ofChild], indexes: [["child_id"]])

  static let recording = BodyTable(
    "recording", key: ["id"],
    [
      .integer("id"), .integer("child_id"), .integer("staff_id"), .moment("met_at"),
      .words("place", 80), .words("subject", 80), .prose("what_happened"), .code("language", 2),
      deleted,
    ], references: [ofChild, .init(["staff_id"], "staff")], indexes: [["child_id"]])

  static let work = [referral, assessment, opinion, plan, placement, adoption, recording]

  static let told = BodyTable(
    "sharing_notice", key: ["id"],
    [
      .integer("id"), .integer("child_id"), .integer("told_person_id"), .words("recipient", 80),
      .day("told_on"), deleted,
    ], references: [ofChild, .init(["told_person_id"], "person")],
    indexes: [["child_id"], ["told_person_id"]])

  static let disclosure = BodyTable(
    "disclosure", key: ["id"],
    [
      .integer("id"), .integer("child_id"), .words("recipient", 80), .words("need"),
      .words("items"), .words("permission_or_law"), .integer("decided_by"), .day("made_on"),
      deleted,
    ], references: [ofChild, .init(["decided_by"], "staff")], indexes: [["child_id"]])

  static let hold = BodyTable(
    "legal_hold", key: ["id"],
    [
      .integer("id"), .integer("child_id"), .words("reason"), .day("placed_on"),
      .day("released_on").nullable, deleted,
    ], references: [ofChild], indexes: [["child_id"]])

  static let sharing = [told, disclosure, hold]
}
