extension WeCareSchema {
  static let event = BodyTable(
    "event", key: ["event_no"],
    [
      .integer("event_no"), .words("title"), .day("held_on"), .words("booking_software", 60),
      .words("facilitator").nullable, .day("agreement_signed_on").nullable,
      .day("access_opened_on").nullable,
    ])

  static let attendee = BodyTable(
    "attendee", key: ["event_no", "attendee_no"],
    [
      .integer("event_no"), .integer("attendee_no"), .words("name"), .words("contact"),
      .words("job_role", 80).nullable, .words("place_of_employment").nullable,
      .words("access_requirements").nullable, .words("dietary_requirements").nullable,
      .flag("opted_out_of_list"),
    ], references: [.init(["event_no"], "event")])

  static let delegate = BodyTable(
    "delegate_list", key: ["event_no", "attendee_no"],
    [.integer("event_no"), .integer("attendee_no"), .words("listed_as"), .day("issued_on")],
    references: [.init(["event_no", "attendee_no"], "attendee")])

  static let visitor = BodyTable(
    "visitor", key: ["visit_no"],
    [
      .integer("visit_no"), .code("site", 10), .words("name"), .words("contact"),
      .words("place_of_employment").nullable, .moment("signed_in"), .moment("signed_out").nullable,
    ], indexes: [["site", "signed_in"]])

  static let complaint = BodyTable(
    "complaint", key: ["complaint_no"],
    [
      .integer("complaint_no"), .words("complainant"), .words("contact").nullable,
      .prose("nature_of_complaint"), .day("received_on"), .day("closed_on").nullable,
    ])

  static let participant = BodyTable(
    "activity_participant", key: ["activity", "participant_no"],
    [
      .words("activity", 80), .integer("participant_no"), .words("personal_details"),
      .prose("submitted"), .words("supplier", 60), .day("instrument_from"),
    ])

  static let clip = BodyTable(
    "cctv_clip", key: ["clip_no"],
    [
      .integer("clip_no"), .code("site", 10), .moment("recorded_at"), .bytes("footage"),
      .words("purpose", 60), .words("released_to", 60).nullable,
    ])

  /// What the tool for cookies recorded: a number of its own, and nobody's name.
  static let cookieChoice = BodyTable(
    "cookie_choice", key: ["choice_no"],
    [
      .integer("choice_no"), .moment("chosen_at"), .words("categories", 80),
      .code("consent_state", 8), .code("language", 4),
    ])

  static let rightsRequest = BodyTable(
    "rights_request", key: ["request_no"],
    [
      .integer("request_no"), .words("name"), .words("contact"), .code("right_asked", 16),
      .prose("request"), .day("received_on"), .words("identity_shown", 60).nullable,
      .day("answered_on").nullable,
    ])

  static let meetings = [
    event, attendee, delegate, visitor, complaint, participant, clip, cookieChoice, rightsRequest,
  ]
}
