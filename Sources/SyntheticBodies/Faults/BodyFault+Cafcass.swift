import Relations
import StatutoryTime
import Systems

extension BodyFault {
  static let ofCafcass: [BodyFault] = [
    BodyFault(
      "cafcass-kept-past-35", .cafcassCymru, "iris", breaks: "CAF-067",
      "the children of one closed case became 45 today; the case is still there, on no hold",
      tables: ["person"]
    ) { session, today in
      guard let key = try soundCase(session, today) else { return 0 }
      return try session.execute(
        "UPDATE person SET date_of_birth = ? WHERE person_no IN (SELECT person_no FROM case_child "
          + "WHERE \(ofCase))", [.of(today.adding(years: -45))] + key)
    },
    BodyFault(
      "cafcass-destroyed-early", .cafcassCymru, "iris", breaks: "CAF-066",
      "one closed case, whose youngest child is under 35, is gone with all its rows",
      tables: [
        "court_case", "case_child", "case_party", "case_worker", "safeguarding_check",
        "enquiry_permission", "court_order", "court_report", "case_note", "case_hold", "complaint",
        "disclosure", "contact_referral", "dna_request", "transfer", "quality_contact",
      ]
    ) { session, today in
      guard let key = try soundCase(session, today) else { return 0 }
      return try FaultedRows.delete(
        CafcassSchema.tables, where: CafcassSchema.caseKey, key, session)
    },
    BodyFault(
      "cafcass-test-result", .cafcassCymru, "iris", breaks: "CAF-055",
      "requests for DNA samples have a column with the result of the test",
      tables: ["dna_request"]
    ) { session, _ in
      try FaultedRows.addColumn(
        "test_result", to: "dna_request", filledWith: "'related as parent and child'", session)
    },
    BodyFault(
      "cafcass-told-a-newspaper", .cafcassCymru, "iris", breaks: "CAF-040",
      "one disclosure went to a newspaper, with consent and without the court's permission",
      tables: ["disclosure"]
    ) { session, today in
      guard let key = try soundCase(session, today) else { return 0 }
      return try session.execute(
        "INSERT INTO disclosure (office_code, case_year, case_no, disclosure_seq, recipient, "
          + "purpose, items, permission, made_on, method) VALUES (?, ?, ?, 90, 'local-newspaper', "
          + "'advise-the-court', 'full-name, risk-of-harm', 'consent of the person', ?, 'email')",
        key + [.of(today.adding(days: -3))])
    },
    BodyFault(
      "cafcass-remainder-with-birthday", .cafcassCymru, "iris", breaks: "CAF-068",
      "what remains of destroyed cases has the birthday of the youngest child",
      tables: ["case_remainder"]
    ) { session, _ in
      try FaultedRows.addColumn(
        "youngest_born", to: "case_remainder", filledWith: "'1988-05-14'", session)
    },
    BodyFault(
      "cafcass-only-child-of-a-year", .cafcassCymru, "extracts", breaks: "CAF-033",
      "one row of the work dataset is about the only child of its year and area",
      tables: ["work_dataset"]
    ) { session, _ in
      try session.execute("UPDATE work_dataset SET born_year = 1999 WHERE row_no = 1")
    },
    BodyFault(
      "cafcass-original-beyond-researchers", .cafcassCymru, "extracts", breaks: "CAF-061",
      "the original data went to a university that is not approved, and nothing was anonymised",
      tables: ["release_log"]
    ) { session, today in
      try session.execute(
        "INSERT INTO release_log (release_no, extract, project, recipient, released_at, outcome) "
          + "VALUES (90, 'original', 'P1', 'Prifysgol y Gororau', ?, 'given')",
        [.of(today.adding(days: -3), minute: 600)])
    },
    BodyFault(
      "cafcass-case-number-to-observatory", .cafcassCymru, "extracts", breaks: "CAF-065",
      "the set that went to the Observatory has a column with the number of the case",
      tables: ["observatory_set"]
    ) { session, _ in
      try FaultedRows.addColumn(
        "case_number", to: "observatory_set", filledWith: "'CDF/2019/12'", where: "row_no = 5",
        session)
    },
  ]

  private static let ofCase = "office_code = ? AND case_year = ? AND case_no = ?"

  /// A closed case that nothing holds, not near its end, and whose children are in no other.
  private static func soundCase(_ session: any SQLSession, _ today: LocalDay) throws -> [Value]? {
    try FaultedRows.first(
      """
      SELECT c.office_code, c.case_year, c.case_no FROM court_case c
      JOIN case_child k ON k.office_code = c.office_code AND k.case_year = c.case_year
        AND k.case_no = c.case_no
      JOIN person p ON p.person_no = k.person_no
      WHERE c.status = 'closed'
        AND NOT EXISTS (SELECT 1 FROM case_hold h WHERE h.office_code = c.office_code
          AND h.case_year = c.case_year AND h.case_no = c.case_no AND h.released_on IS NULL)
        AND NOT EXISTS (SELECT 1 FROM complaint m WHERE m.office_code = c.office_code
          AND m.case_year = c.case_year AND m.case_no = c.case_no AND m.closed_on IS NULL)
        AND NOT EXISTS (SELECT 1 FROM case_child a JOIN case_child b ON b.person_no = a.person_no
          AND b.case_no <> a.case_no WHERE a.case_no = c.case_no)
      GROUP BY c.office_code, c.case_year, c.case_no
      HAVING MAX(p.date_of_birth) > ? AND COUNT(p.date_of_birth) = COUNT(*)
      ORDER BY c.office_code, c.case_year, c.case_no LIMIT 1
      """, [.of(today.adding(years: -34))], session)
  }
}
