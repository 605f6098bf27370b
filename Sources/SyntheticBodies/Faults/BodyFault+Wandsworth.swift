import Relations
import StatutoryTime
import Systems

extension BodyFault {
  static let ofWandsworth: [BodyFault] = [
    BodyFault(
      "wandsworth-card-without-payment", .wandsworthSocialCare, "social-care", breaks: "WAN-034",
      "a provider of prepaid cards received one person who has no direct payment",
      tables: ["disclosure"]
    ) { session, today in
      try disclose(
        "prepaid-card-providers", "financial transactions", today, session,
        about: "client_id NOT IN (SELECT client_id FROM direct_payment)")
    },
    BodyFault(
      "wandsworth-decided-by-score", .wandsworthSocialCare, "social-care", breaks: "WAN-039",
      "one decision on eligibility has a score and nobody who decided",
      tables: ["eligibility_decision"]
    ) { session, _ in
      try session.execute(
        "UPDATE eligibility_decision SET decided_by = NULL, score = 91 WHERE decision_no = 1 "
          + "AND client_id = (SELECT MIN(client_id) FROM eligibility_decision)")
    },
    BodyFault(
      "wandsworth-member-without-authority", .wandsworthSocialCare, "social-care",
      breaks: "WAN-036",
      "an elected member received one person whose representative the member was not",
      tables: ["representation"]
    ) { session, _ in
      try session.execute(
        "UPDATE representation SET authority_date = NULL "
          + "WHERE enquiry_no = (SELECT MIN(enquiry_no) FROM representation)")
    },
    BodyFault(
      "wandsworth-survey-without-consent", .wandsworthSocialCare, "social-care",
      breaks: "WAN-021", "one answer to a survey is there without a consent",
      tables: ["survey_response"]
    ) { session, _ in
      try session.execute(
        "UPDATE survey_response SET consent_date = NULL "
          + "WHERE response_no = (SELECT MIN(response_no) FROM survey_response)")
    },
    BodyFault(
      "wandsworth-adult-to-education", .wandsworthSocialCare, "social-care", breaks: "WAN-027",
      "the Department for Education received one adult",
      tables: ["disclosure"]
    ) { session, today in
      try disclose(
        "department", "statutory requirements", today, session, about: "service_area = 'ADULTS'")
    },
    BodyFault(
      "wandsworth-unlisted-recipient", .wandsworthSocialCare, "social-care", breaks: "WAN-022",
      "a newspaper received one person",
      tables: ["disclosure"]
    ) { session, today in
      try disclose(
        "local-newspaper", "service delivery", today, session, about: "is_closed = 'N'")
    },
  ]

  private static func disclose(
    _ recipient: String, _ purpose: String, _ today: LocalDay, _ session: any SQLSession,
    about condition: String
  ) throws -> Int {
    try session.execute(
      "INSERT INTO disclosure (disclosure_id, client_id, recipient, purpose, matter, items, "
        + "sent_date, country) SELECT 'X-PLANTED', MIN(client_id), '\(recipient)', '\(purpose)', "
        + "'planted', 'name, address, needs', '\(today.adding(days: -4))', 'United Kingdom' "
        + "FROM client WHERE \(condition)")
  }
}
