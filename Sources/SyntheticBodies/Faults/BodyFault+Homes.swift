import Relations
import StatutoryTime
import Systems

extension BodyFault {
  static let ofHomes: [BodyFault] = [
    BodyFault(
      "homes-seventh-field", .manageHomesAndPlaces, "platform", breaks: "WGH-019",
      "accounts have a seventh field, the telephone number",
      tables: ["account"]
    ) { session, _ in
      try FaultedRows.addColumn(
        "telephone", to: "account", filledWith: "'07700 900123'", where: "id % 3 = 0", session)
    },
    BodyFault(
      "homes-kept-after-end", .manageHomesAndPlaces, "platform", breaks: "WGH-028",
      "one account was not extended two years ago, and its data is still there",
      tables: ["account", "renewal_email"]
    ) { session, today in
      let end = today.adding(years: -2)
      let ended =
        "SELECT MIN(id) AS id FROM account WHERE state = 'ended' AND id NOT IN "
        + "(SELECT account_id FROM rights_request WHERE answered_on IS NULL) AND id NOT IN "
        + "(SELECT r.account_id FROM renewal_email r JOIN bounced_email b ON b.renewal_id = r.id "
        + "WHERE b.settled_on IS NULL) AND term_ends_on < ?"
      guard let id = try session.row(ended, [.of(today)])?.optionalInteger("id") else { return 0 }
      // Asked and reminded in its only term, and never answered.
      let messages = try session.execute(
        "UPDATE renewal_email SET term_ends_on = ?, sent_on = ?, replied_on = NULL, reply = NULL "
          + "WHERE account_id = ?", [.of(end), .of(end.adding(months: -1)), .integer(id)])
      return messages
        + (try session.execute(
          "UPDATE account SET created_on = ?, extended_on = NULL, term_ends_on = ?, ended_on = ? "
            + "WHERE id = ?", [.of(end.adding(months: -6)), .of(end), .of(end), .integer(id)]))
    },
    BodyFault(
      "homes-removed-early", .manageHomesAndPlaces, "platform", breaks: "WGH-025",
      "one active account in its first six months is gone with all its rows",
      tables: [
        "account", "session", "scheme_grant", "scheme_change", "renewal_email", "upload",
        "support_access",
      ]
    ) { session, today in
      let found = try FaultedRows.first(
        "SELECT MIN(id) FROM account WHERE state = 'active' AND extended_on IS NULL "
          + "AND term_ends_on > ? AND id NOT IN (SELECT account_id FROM rights_request)",
        [.of(today.adding(days: 2))], session)
      guard let account = found, account != [.null] else { return 0 }
      let rows = try FaultedRows.delete(
        HomesSchema.tables, where: ["account_id"], account, session)
      return try rows + session.execute("DELETE FROM account WHERE id = ?", account)
    },
    BodyFault(
      "homes-no-renewal", .manageHomesAndPlaces, "platform", breaks: "WGH-026",
      "nobody wrote to one user in the fifth month of the term",
      tables: ["renewal_email"]
    ) { session, today in
      try session.execute(
        "DELETE FROM renewal_email WHERE id = (SELECT MIN(r.id) FROM renewal_email r "
          + "JOIN account a ON a.id = r.account_id AND a.term_ends_on = r.term_ends_on "
          + "WHERE a.state = 'active' AND r.id NOT IN (SELECT renewal_id FROM bounced_email))")
    },
    BodyFault(
      "homes-contractor-exports", .manageHomesAndPlaces, "platform", breaks: "WGH-036",
      "an engineer of a contractor exported one account",
      tables: ["support_access"]
    ) { session, _ in
      try session.execute(
        "UPDATE support_access SET action = 'export' "
          + "WHERE id = (SELECT MIN(id) FROM support_access)")
    },
    BodyFault(
      "homes-unlisted-firm", .manageHomesAndPlaces, "platform", breaks: "WGH-033",
      "a firm that the notice does not name looked at one account",
      tables: ["support_access"]
    ) { session, _ in
      try session.execute(
        "UPDATE support_access SET firm = 'Example Analytics Ltd' "
          + "WHERE id = (SELECT MIN(id) FROM support_access)")
    },
  ]
}
