import Documents
import Testing

@testable import Review

@Suite("PN-10 and PN-11 complaints, in a notice")
struct ComplaintNoticeTests {
  @Test("a complaint to the body itself")
  func controller() throws {
    let told = NoticeText(
      "Privacy notice\n\nIf you wish to complain, contact us at hello@ashmere.example.\n")
    #expect(try told.findings(of: ControllerComplaintMissing.self) == "")
    let untold = NoticeText(
      "<main><h1>Privacy notice</h1>\n<p>You can complain to the Information Commissioner.</p>"
        + "</main>", form: .html)
    #expect(try untold.findings(of: ControllerComplaintMissing.self) == "high:2")
  }

  @Test("whom to contact below a heading on complaints is a way to complain")
  func listed() throws {
    let notice = NoticeText(
      "# Privacy notice\n\n## Complaints\n\n- Contact our Data Protection Officer.\n"
        + "- Complain to the Information Commissioner.\n", form: .markdown)
    #expect(try notice.findings(of: ControllerComplaintMissing.self) == "")
  }

  @Test(
    "a complaint to the Commissioner",
    arguments: [
      ("You can complain to the Information Commissioner: https://ico.org.uk", ""),
      ("You can complain to the Information Commissioner.", ""),
      ("You can complain to the Information Commissioner on 01625 545 745.", "medium:2"),
      (
        "You can complain to the ICO, Wycliffe House, Water Lane, Wilmslow SK9 5AF, "
          + "https://ico.org.uk", "low:2"
      ),
      ("You can complain to the Information Commissioner on 0303 123 1113.", "low:2"),
      (
        "You can complain to the Information Commissioner on 0303 123 1113 or complain online.", ""
      ),
      ("We are registered with the Information Commissioner.", "high:1"),
    ])
  func commissioner(sentence: String, findings: String) throws {
    let notice = NoticeText(
      "<main><h1>Privacy notice</h1>\n<p>\(sentence)</p></main>", form: .html)
    #expect(try notice.findings(of: CommissionerComplaintMissing.self) == findings)
  }
}
