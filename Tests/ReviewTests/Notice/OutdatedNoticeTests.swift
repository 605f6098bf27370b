import StatutoryTime
import Testing

@testable import Review

@Suite("PN-23b and PN-24 names and laws that are out of date, in a notice")
struct OutdatedNoticeTests {
  @Test(
    "names",
    arguments: [
      ("We report to Her Majesty’s Courts and Tribunal Service.", "low:3"),
      ("We plan services with Public Health England.", "medium:3"),
      ("We help people who live with domestic violence.", "low:3"),
      ("We follow the Data Protection Act 2018.", "medium:3"),
      ("We follow the UK GDPR and the Data Protection Act 2018.", ""),
      ("We report to His Majesty's Courts and Tribunals Service.", ""),
    ])
  func names(sentence: String, findings: String) throws {
    #expect(
      try NoticeText("Privacy notice\n\n\(sentence)\n").findings(of: OutdatedName.self) == findings)
  }

  @Test(
    "laws",
    arguments: [
      ("We are registered under the Data Protection Act 1998.", "medium:3"),
      ("The Data Protection Act 2018 replaced the Data Protection Act 1998.", ""),
      ("We follow the General Data Protection Regulation (GDPR).", "medium:3"),
      ("We follow the UK General Data Protection Regulation (GDPR). The GDPR gives rights.", ""),
      ("It is authorised by Union or Member State law.", "medium:3"),
      ("See the Family Procedure Rules 2010, section 12.73.", "low:3"),
      ("See section 12 of the Children Act 1989.", ""),
    ])
  func laws(sentence: String, findings: String) throws {
    #expect(
      try NoticeText("Privacy notice\n\n\(sentence)\n").findings(of: OutdatedLaw.self) == findings)
  }

  @Test("before 2021 the regulation was the law")
  func before() throws {
    var notice = NoticeText("Privacy notice\n\nWe follow the GDPR.\n")
    notice.day = try #require(LocalDay(iso: "2020-06-01"))
    try notice.check(OutdatedLaw.self)
  }
}
