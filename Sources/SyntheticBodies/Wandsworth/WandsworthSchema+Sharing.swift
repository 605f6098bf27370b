extension WandsworthSchema {
  private static let ofClient = BodyTable.Reference(["client_id"], "client")

  static let disclosure = BodyTable(
    "disclosure", key: ["disclosure_id"],
    [
      .code("disclosure_id", 12), .code("client_id", 10), .words("recipient", 60),
      .words("purpose", 80), .words("matter", 80), .words("items"), .day("sent_date"),
      .words("country", 30),
    ], references: [ofClient], indexes: [["client_id"], ["recipient"]])

  static let survey = BodyTable(
    "survey_response", key: ["survey", "response_no"],
    [
      .words("survey", 60), .integer("response_no"), .code("client_id", 10),
      .day("consent_date").nullable, .day("answered_date"), .prose("answer"),
    ], references: [ofClient], indexes: [["client_id"]])

  static let representation = BodyTable(
    "representation", key: ["enquiry_no"],
    [
      .integer("enquiry_no"), .code("client_id", 10), .words("member", 80),
      .day("authority_date").nullable, .day("answered_date").nullable,
    ], references: [ofClient], indexes: [["client_id"]])

  static let sharing = [disclosure, survey, representation]

  /// The old system: every day is text, dd/mm/yyyy, and every flag a letter.
  static let oldClient = BodyTable(
    "CLNT", key: ["CLNT_NO"],
    [
      .integer("CLNT_NO"), .words("SURNM", 40).nullable, .words("FORENM", 40), .code("DOB_TXT", 10),
      .words("ADDR1", 60), .words("ADDR2", 60).nullable, .code("PCODE", 8),
      .words("TELNO", 20).nullable, .code("NHSNO", 10).nullable, .code("NINO", 9).nullable,
      .code("STAT", 1), .code("CLSD_TXT", 10).nullable, .words("RMKS", 250).nullable,
    ], indexes: [["SURNM"]])

  static let oldCarer = BodyTable(
    "CARER", key: ["CLNT_NO", "SEQ_NO"],
    [
      .integer("CLNT_NO"), .integer("SEQ_NO"), .words("CRNAME", 80), .code("REL_CD", 4),
      .words("CRTEL", 20).nullable,
    ], references: [.init(["CLNT_NO"], "CLNT")])

  static let oldAssessment = BodyTable(
    "ASSMT", key: ["CLNT_NO", "SEQ_NO"],
    [
      .integer("CLNT_NO"), .integer("SEQ_NO"), .code("DT_TXT", 10), .code("TYP_CD", 4),
      .amount("CHRG"), .words("OFFCR", 60), .words("NARR", 250).nullable,
    ], references: [.init(["CLNT_NO"], "CLNT")])
}
