import Documents
import Testing

@testable import Review

@Suite("PN-21 leftovers of editing")
struct LeftoverOfEditingTests {
  @Test(
    "what belongs to the making of a text",
    arguments: [
      ("It is covered by our policy[AB1].", "medium"),
      ("Care homes: [insert link]", "medium"),
      ("Records are kept for XX years.", "medium"),
      ("Lorem ipsum dolor sit amet.", "medium"),
      ("Please fill in the attached form and send it.", "medium"),
      ("I understand that my details will be kept for seven years.", "medium"),
      ("We ask for your consent* to keep this.", "low"),
      ("We hold use visitor books at the gate.", "low"),
      ("We keep it in the the archive for ten years.", "low"),
    ])
  func found(sentence: String, severity: String) throws {
    #expect(
      try NoticeText("Privacy notice\n\n\(sentence)\n\nThank you for reading this.\n")
        .findings(of: LeftoverOfEditing.self) == "\(severity):3")
  }

  @Test(
    "what only looks like it",
    arguments: [
      "See the Act [1998] and the list [2].",
      "The machine lets you insert a card here.",
      "We hold, use and share what you tell us.",
      "Fields with a * must be filled in.",
      "The court said that that was lawful.",
      "Part (i) confirm the details.",
      "Can I give consent for my child? Yes, you can.",
      "Duran Duran played in the hall.",
      "We ask you first. See GDPR Article (6)(1)(a)",
    ])
  func passed(sentence: String) throws {
    try NoticeText("Privacy notice\n\n\(sentence)\n\nThank you for reading this.\n")
      .check(LeftoverOfEditing.self)
  }

  @Test("a notice that ends in the middle of a sentence")
  func end() throws {
    let cut = NoticeText("Privacy notice\n\nWe hold names.\n\nThe choice will let tags in.\n")
    #expect(try cut.findings(of: LeftoverOfEditing.self) == "medium:5")
    let whole = NoticeText("Privacy notice\n\nWe hold names.\n\nThe choice is yours alone.\n")
    #expect(try whole.findings(of: LeftoverOfEditing.self) == "")
  }

  @Test("a form that a link leads to is there")
  func linked() throws {
    let notice = NoticeText(
      "<main><h1>Privacy notice</h1><p>Use the <a href='/form'>attached form</a>.</p></main>",
      form: .html)
    #expect(try notice.findings(of: LeftoverOfEditing.self) == "")
  }

  @Test("words of the site before the notice")
  func banner() throws {
    let notice = NoticeText(
      "Skip to main content\n\nOur summer reading campaign runs from 10 to 30 July this year.\n\n"
        + "Privacy notice\n\nWe hold your name.\n")
    #expect(try notice.findings(of: LeftoverOfEditing.self) == "low:3")
  }
}
