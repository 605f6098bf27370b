import Relations
import StatutoryTime
import Systems

extension BodyFault {
  static let ofWeCare: [BodyFault] = [
    BodyFault(
      "wecare-withdrawn-still-shown", .weCareWales, "images", breaks: "SCW-043",
      "a picture was put on the website after its consent was withdrawn, and is there now",
      tables: ["publication"]
    ) { session, today in
      let found = try FaultedRows.first(
        "SELECT MIN(a.asset_no) FROM asset a JOIN image_consent c ON c.consent_no = a.consent_no "
          + "WHERE c.withdrawn_on < ?", [.of(today)], session)
      guard let asset = found, asset != [.null] else { return 0 }
      return try session.execute(
        "INSERT INTO publication (publication_no, asset_no, format, published_on) "
          + "VALUES (900000001, ?, 'website', ?)", asset + [.of(today)])
    },
    BodyFault(
      "wecare-image-past-seven-years", .weCareWales, "images", breaks: "SCW-062",
      "one consent, which nothing holds, is nine years old, and its picture is still there",
      tables: ["image_consent"]
    ) { session, today in
      try session.execute(
        "UPDATE image_consent SET given_on = ? WHERE consent_no = (SELECT MIN(consent_no) "
          + "FROM image_consent WHERE hold IS NULL AND withdrawn_on IS NULL AND given_on > ?)",
        [.of(today.adding(years: -9)), .of(today.adding(years: -6))])
    },
    BodyFault(
      "wecare-picture-gone-early", .weCareWales, "images", breaks: "SCW-061",
      "one picture, whose consent is in force and on no hold, is gone with where it was shown",
      tables: ["asset", "publication"]
    ) { session, today in
      let found = try FaultedRows.first(
        "SELECT MIN(a.asset_no) FROM asset a JOIN image_consent c ON c.consent_no = a.consent_no "
          + "WHERE c.hold IS NULL AND c.withdrawn_on IS NULL AND c.given_on > ?",
        [.of(today.adding(years: -6))], session)
      guard let asset = found, asset != [.null] else { return 0 }
      let shown = try session.execute("DELETE FROM publication WHERE asset_no = ?", asset)
      return try shown + session.execute("DELETE FROM asset WHERE asset_no = ?", asset)
    },
    BodyFault(
      "wecare-call-past-two-years", .weCareWales, "telephone", breaks: "SCW-116",
      "one call of four years ago, which nothing holds, is still there",
      tables: ["call"]
    ) { session, today in
      try session.execute(
        "UPDATE \"call\" SET started_at = ? WHERE call_no = (SELECT MIN(call_no) FROM \"call\" "
          + "WHERE hold IS NULL AND started_at > ?)",
        [.of(today.adding(years: -4), minute: 600), .of(today.adding(days: -600), minute: 0)])
    },
    BodyFault(
      "wecare-mailed-after-no-contact", .weCareWales, "engagement", breaks: "SCW-041",
      "the newest newsletter went to somebody who is entered as wanting no contact",
      tables: ["newsletter_delivery"]
    ) { session, _ in
      try session.execute(
        "INSERT INTO newsletter_delivery (issue_no, contact_id, sent_to) "
          + "SELECT (SELECT MAX(issue_no) FROM newsletter), c.contact_id, c.email FROM contact c "
          + "WHERE c.contact_id = (SELECT MIN(k.contact_id) FROM contact k "
          + "JOIN no_contact n ON n.email = k.email)")
    },
    BodyFault(
      "wecare-diets-on-the-list", .weCareWales, "engagement", breaks: "SCW-097",
      "lists of delegates have a column with dietary needs",
      tables: ["delegate_list"]
    ) { session, _ in
      try FaultedRows.addColumn(
        "dietary_requirements", to: "delegate_list", filledWith: "'halal'",
        where: "attendee_no = 1", session)
    },
    BodyFault(
      "wecare-facilitator-unsigned", .weCareWales, "engagement", breaks: "SCW-096",
      "a facilitator's access to an event was opened without a signed agreement",
      tables: ["event"]
    ) { session, _ in
      try session.execute(
        "UPDATE event SET agreement_signed_on = NULL WHERE event_no = (SELECT MIN(event_no) "
          + "FROM event WHERE access_opened_on IS NOT NULL)")
    },
    BodyFault(
      "wecare-whole-address-of-a-visitor", .weCareWales, "insights", breaks: "SCW-069",
      "one visit to the portal has the whole address of the visitor's connection",
      tables: ["portal_visit"]
    ) { session, _ in
      try session.execute("UPDATE portal_visit SET ip = '203.0.113.47' WHERE visit_no = 6")
    },
    BodyFault(
      "wecare-extract-not-certified", .weCareWales, "insights", breaks: "SCW-123",
      "the last certificate before a set went to researchers says that it failed",
      tables: ["extract_certificate"]
    ) { session, _ in
      try session.execute(
        "UPDATE extract_certificate SET result = 'failed' WHERE result = 'passed'")
    },
  ]
}
