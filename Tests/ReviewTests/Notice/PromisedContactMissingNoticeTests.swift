import Documents
import Testing

@testable import Review

@Suite("PN-22 contacts and links that are promised and not given, in a notice")
struct PromisedContactMissingNoticeTests {
  @Test(
    "a contact that is lost",
    arguments: [
      ("You can change your preferences by contacting", "medium"),
      ("If you wish us to delete your information, please contact so that we can.", "high"),
      ("If you have any questions, please contact us at", "high"),
      ("Please contact our team: so that we can help you.", "medium"),
      ("You can change your mind by contacting us (see below) in any month.", "medium"),
      ("In our portal ( visitor numbers are counted each day.", "low"),
      ("You can change your preferences here.", "low"),
      ("To complain, complete the online form.", "medium"),
      ("Our notice is at https://beta.ashmere.example/privacy today.", "medium"),
      ("If a record is wrong you can ask us to look at it:", "low"),
    ])
  func lost(sentence: String, severity: String) throws {
    let notice = NoticeText(
      "Privacy notice\n\n\(sentence)\n\nWe keep the names of members for two years after that.\n")
    #expect(try notice.findings(of: PromisedContactMissing.self) == "\(severity):3")
  }

  @Test(
    "a contact that is there",
    arguments: [
      "You can change this by contacting hello@ashmere.example.",
      "Please contact us at:\n\nhello@ashmere.example",
      "Please contact us.",
      "Write to us (by post or e-mail) at County Hall, Trefalarch LD9 4AB.",
      "The forms that you complete are kept for a year.",
      "We hold the following:\n\n- names\n- addresses",
      "You can contact us if you need help.",
    ])
  func present(text: String) throws {
    let notice = NoticeText("Privacy notice\n\n\(text)\n\nWe keep names for two years.\n")
    #expect(try notice.findings(of: PromisedContactMissing.self) == "")
  }

  @Test("here, with a link")
  func linked() throws {
    let notice = NoticeText(
      "<main><h1>Privacy notice</h1><p>Change this <a href='/me'>here</a>. "
        + "Please contact <a href='mailto:hello@ashmere.example'>our team</a>.</p></main>",
      form: .html)
    #expect(try notice.findings(of: PromisedContactMissing.self) == "")
  }
}
