import Documents
import Testing

@testable import Review

@Suite("PN-01 how to reach the controller, in a notice")
struct ControllerContactMissingNoticeTests {
  @Test(
    "an address of the body itself is enough",
    arguments: [
      "Contact us at hello@ashmere.example.",
      "Ring the council on 029 2018 0140.",
      "Write to us at County Hall, Trefalarch LD9 4AB.",
      "Our Data Protection Officer is at County Hall, Trefalarch LD9 4AB.",
    ])
  func reached(sentence: String) throws {
    let notice = NoticeText("Privacy notice\n\nAshmere Council is the controller.\n\n\(sentence)\n")
    #expect(try notice.findings(of: ControllerContactMissing.self) == "")
  }

  @Test(
    "others' addresses do not reach the body",
    arguments: [
      ("We take your privacy seriously.", "high"),
      ("Our main privacy notice tells the rest.", "medium"),
      ("You may complain to the Information Commissioner's Office on 0303 123 1113.", "high"),
      ("Send requests to foi@ashmere.example.", "high"),
      ("Our Data Protection Officer is at dpo@ashmere.example.", "medium"),
    ])
  func unreached(sentence: String, severity: String) throws {
    let notice = NoticeText(
      "<main><h1>Privacy notice</h1>\n<p>Ashmere Council is the controller.</p>\n"
        + "<p>\(sentence)</p></main>", form: .html)
    #expect(try notice.findings(of: ControllerContactMissing.self) == "\(severity):2")
  }

  @Test("a link to a page for getting in touch is a way to get in touch")
  func linked() throws {
    let notice = NoticeText(
      "<main><h1>Privacy notice</h1><p>Ashmere Council is the controller. "
        + "<a href='/contact-us'>Contact us</a>.</p></main>", form: .html)
    #expect(try notice.findings(of: ControllerContactMissing.self) == "")
  }
}
