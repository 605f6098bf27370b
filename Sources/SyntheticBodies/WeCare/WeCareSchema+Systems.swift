extension WeCareSchema {
  static let shown = BodyTable(
    "person_shown", key: ["shown_id"],
    [.integer("shown_id"), .words("name"), .words("contact"), .code("language", 4)])

  static let consent = BodyTable(
    "image_consent", key: ["consent_no"],
    [
      .integer("consent_no"), .integer("shown_id"), .day("given_on"), .day("withdrawn_on").nullable,
      .words("form_file"), .words("hold").nullable,
    ], references: [.init(["shown_id"], "person_shown")], indexes: [["shown_id"], ["given_on"]])

  static let consentFormat = BodyTable(
    "consent_format", key: ["consent_no", "format"],
    [.integer("consent_no"), .words("format", 40)],
    references: [.init(["consent_no"], "image_consent")])

  static let asset = BodyTable(
    "asset", key: ["asset_no"],
    [
      .integer("asset_no"), .integer("consent_no"), .code("kind", 10), .day("captured_on"),
      .words("supplier", 80).nullable, .words("agreement", 60).nullable, .words("file"),
      .prose("story").nullable,
    ], references: [.init(["consent_no"], "image_consent")], indexes: [["consent_no"]])

  static let publication = BodyTable(
    "publication", key: ["publication_no"],
    [
      .integer("publication_no"), .integer("asset_no"), .words("format", 40), .day("published_on"),
      .day("taken_down_on").nullable, .words("outside_holder", 60).nullable,
    ], references: [.init(["asset_no"], "asset")], indexes: [["asset_no"]])

  static let images = [shown, consent, consentFormat, asset, publication]

  static let call = BodyTable(
    "call", key: ["call_no"],
    [
      .integer("call_no"), .code("kind", 12), .words("name").nullable, .words("email").nullable,
      .words("number", 30), .words("department", 60), .words("title", 60), .moment("started_at"),
      .integer("seconds"), .bytes("recording").nullable, .words("app_sharing").nullable,
      .words("hold").nullable,
    ], indexes: [["email"], ["started_at"]])

  static let chat = BodyTable(
    "meeting_chat", key: ["call_no", "line_no"],
    [.integer("call_no"), .integer("line_no"), .words("author"), .prose("line")],
    references: [.init(["call_no"], "call")])

  static let deletion = BodyTable(
    "deletion_request", key: ["request_no"],
    [
      .integer("request_no"), .words("email"), .day("received_on"), .day("decided_on").nullable,
      .code("decision", 12).nullable,
    ], indexes: [["email"]])

  static let telephone = [call, chat, deletion]

  static let request = BodyTable(
    "information_request", key: ["request_no"],
    [
      .integer("request_no"), .code("kind", 3), .words("name"), .words("contact"),
      .code("language", 4), .prose("request"), .day("received_on"), .day("closed_on").nullable,
      .words("disclosure_status", 30).nullable, .day("status_set_on").nullable,
      .words("hold").nullable,
    ], indexes: [["kind", "disclosure_status"]])

  static let requestFile = BodyTable(
    "request_file", key: ["request_no", "file_no"],
    [.integer("request_no"), .integer("file_no"), .words("file"), .integer("size_bytes")],
    references: [.init(["request_no"], "information_request")])

  static let requests = [request, requestFile]
}
