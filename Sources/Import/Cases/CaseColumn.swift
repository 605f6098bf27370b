/// A column of a table of open cases.
enum CaseColumn: String, Sendable, Hashable, CaseIterable {
  case reference, kind, received, clarificationAsked, clarificationReceived, identityAsked,
    identityReceived, extended, oldDue, closed

  static let names: [ColumnNames<CaseColumn>] = [
    ColumnNames(
      .reference, "Reference",
      [
        "Ref", "Case reference", "Case ID", "case_id", "Reference number", "Case number",
        "Cyfeirnod", "Rhif achos",
      ]),
    ColumnNames(
      .kind, "Kind",
      [
        "Type", "Case type", "Request type", "Type of request", "Regime", "Category", "Math",
        "Math o gais", "Math o achos",
      ]),
    ColumnNames(
      .received, "Received",
      [
        "Date received", "Received date", "Received on", "Date of receipt", "Derbyniwyd",
        "Dyddiad derbyn",
      ]),
    ColumnNames(
      .clarificationAsked, "Clarification asked",
      [
        "Clarification requested", "Clarification sought", "Date clarification asked",
        "Clarification asked on", "Gofynnwyd am eglurhad", "Eglurhad gofynnwyd",
      ]),
    ColumnNames(
      .clarificationReceived, "Clarification received",
      [
        "Date clarification received", "Clarified", "Clarification received on",
        "Derbyniwyd eglurhad", "Eglurhad derbyniwyd",
      ]),
    ColumnNames(
      .identityAsked, "Identity asked",
      ["ID requested", "ID asked", "Identity requested", "Gofynnwyd am brawf adnabod"]),
    ColumnNames(
      .identityReceived, "Identity received",
      [
        "ID received", "Identity confirmed", "ID verified", "Proof of identity received",
        "Derbyniwyd prawf adnabod", "Prawf adnabod",
      ]),
    ColumnNames(
      .extended, "Extension",
      [
        "Extended", "Extension date", "Extension notified", "Date extended", "Extension notice",
        "Estyniad", "Dyddiad estyn",
      ]),
    ColumnNames(
      .oldDue, "Due in the old system",
      ["Due", "Due date", "Deadline", "Target date", "Date due", "Dyddiad cau", "Dyledus"]),
    ColumnNames(
      .closed, "Closed",
      ["Date closed", "Closed date", "Closed on", "Completed", "Dyddiad cau’r achos", "Caewyd"]),
  ]
}
