import Documents
import Testing

@testable import Review

@Suite("PN-33 and PN-34 the date and the Welsh version, in a notice")
struct NoticeDateNoticeTests {
  @Test(
    "how old a notice is",
    arguments: [
      ("Version 2.0 – January 2019", "high:3"),
      ("Last updated: 14 June 2023.", "medium:3"),
      ("Last updated on 01/02/2026", ""),
      ("This notice was last reviewed in May 2025.", ""),
      ("Version 3.2", ""),
      ("May 2026", ""),
      ("Devices that came before October 2019 hold a program.", "medium:1"),
      ("Version 2, 9 March 2026. Next review: March 2027.", ""),
      ("Version 2, 9 March 2025. Next review: March 2026.", "low:3"),
      ("We work under the Children Act 1989, a law of 1989.", "medium:1"),
    ])
  func dates(sentence: String, findings: String) throws {
    let notice = NoticeText("Privacy notice\n\n\(sentence)\n\nWe hold your name and address.\n")
    #expect(try notice.findings(of: NoticeDate.self) == findings)
  }

  @Test("the year at the foot of a page")
  func footer() throws {
    let notice = NoticeText(
      "<main><h1>Privacy notice</h1>\n<p>Last updated: 2 May 2026</p></main>\n"
        + "<footer><p>© 2019 Ashmere Council</p></footer>", form: .html)
    #expect(try notice.findings(of: NoticeDate.self) == "low:3")
  }

  @Test(
    "a Welsh version",
    arguments: [
      ("Natural Resources Wales is the controller.", "low:1"),
      ("Natural Resources Wales is the controller. This notice is also in Welsh.", ""),
      ("Ashmere Borough Council is the controller.", ""),
    ])
  func welsh(sentence: String, findings: String) throws {
    let notice = NoticeText("Privacy notice\n\n\(sentence)\n")
    #expect(try notice.findings(of: WelshVersion.self) == findings)
  }
}
