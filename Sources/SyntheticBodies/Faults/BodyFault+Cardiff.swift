import Relations
import StatutoryTime
import Systems

extension BodyFault {
  static let ofCardiff: [BodyFault] = [
    BodyFault(
      "cardiff-kept-after-need", .cardiffChildrensServices, "care-record", breaks: "CDF-028",
      "a review found twelve years ago that one child's record is not needed; it is still there",
      tables: ["child"]
    ) { session, today in
      try session.execute(
        "UPDATE child SET need_ended_on = ? WHERE person_id = (SELECT MIN(person_id) FROM child "
          + "WHERE need_ended_on IS NOT NULL AND NOT looked_after AND deleted_at IS NULL "
          + "AND person_id NOT IN (SELECT child_id FROM legal_hold WHERE released_on IS NULL))",
        [.of(today.adding(years: -12))])
    },
    BodyFault(
      "cardiff-destroyed-early", .cardiffChildrensServices, "care-record", breaks: "CDF-031",
      "the file of one looked-after child, whose review is still ahead, is gone with all its rows",
      tables: [
        "child", "relationship", "referral", "assessment", "professional_opinion", "care_plan",
        "placement", "recording", "sharing_notice", "disclosure",
      ]
    ) { session, today in
      let found = try FaultedRows.first(
        "SELECT MIN(c.person_id) FROM child c JOIN care_plan p ON p.child_id = c.person_id "
          + "WHERE c.looked_after AND p.review_due_on >= ? AND c.person_id NOT IN "
          + "(SELECT child_id FROM adoption)", [.of(today)], session)
      guard let child = found, child != [.null] else { return 0 }
      let rows = try FaultedRows.delete(
        CardiffSchema.tables, where: ["child_id"], child, session)
      return try rows + session.execute("DELETE FROM child WHERE person_id = ?", child)
    },
    BodyFault(
      "cardiff-name-in-census", .cardiffChildrensServices, "casp-returns", breaks: "CDF-057",
      "the return to the Welsh Government has a column with the child's name",
      tables: ["casp_census"]
    ) { session, _ in
      try FaultedRows.addColumn(
        "child_name", to: "casp_census", filledWith: "'Tesni Eynon'", session)
    },
    BodyFault(
      "cardiff-shared-untold", .cardiffChildrensServices, "care-record", breaks: "CDF-046",
      "nobody was told of one recipient before a disclosure to it",
      tables: ["sharing_notice"]
    ) { session, _ in
      try session.execute(
        "DELETE FROM sharing_notice WHERE id = (SELECT MIN(n.id) FROM sharing_notice n "
          + "JOIN disclosure d ON d.child_id = n.child_id AND d.recipient = n.recipient)")
    },
    BodyFault(
      "cardiff-unstated-column", .cardiffChildrensServices, "care-record", breaks: "CDF-006",
      "people have a column with the political party that they vote for",
      tables: ["person"]
    ) { session, _ in
      try FaultedRows.addColumn(
        "votes_for", to: "person", filledWith: "'undecided'", where: "id % 2 = 0", session)
    },
    BodyFault(
      "cardiff-clearsprings", .cardiffChildrensServices, "care-record", breaks: "CDF-021",
      "a referral from Clearsprings is about a child without the marker of asylum seekers",
      tables: ["referral"]
    ) { session, _ in
      try session.execute(
        "UPDATE referral SET source = 'Clearsprings Ready Homes Ltd' WHERE id = (SELECT MIN(r.id) "
          + "FROM referral r JOIN child c ON c.person_id = r.child_id WHERE NOT c.asylum_seeker "
          + "AND r.informant IS NULL)")
    },
    BodyFault(
      "cardiff-names-in-planning", .cardiffChildrensServices, "reporting", breaks: "CDF-025",
      "a report for planning has a column with a child's name, and no reason is recorded",
      tables: ["planning_report"]
    ) { session, _ in
      try FaultedRows.addColumn(
        "child_name", to: "planning_report", filledWith: "'Tesni Eynon'", where: "cell_no = 2",
        session)
    },
    BodyFault(
      "cardiff-three-children-published", .cardiffChildrensServices, "reporting",
      breaks: "CDF-059", "a table from the return has a cell with three children",
      tables: ["published_table"]
    ) { session, _ in
      try session.execute("UPDATE published_table SET children = 3 WHERE cell_no = 4")
    },
  ]
}
