import Testing

@testable import Review

@Suite("PN-31 promises that go too far, in a notice")
struct PromiseTooWideNoticeTests {
  @Test(
    "promises without exception",
    arguments: [
      ("Your information is always completely secure with us.", "low"),
      ("All of our software is compliant with the law.", "low"),
      ("We do not share this information externally.", "low"),
      ("We will always tell you before we share anything.", "medium"),
      ("We will never share your details without your consent.", "medium"),
      ("You may have your information deleted whenever you ask.", "low"),
      ("We may share anonymous data with researchers.", "low"),
    ])
  func found(sentence: String, severity: String) throws {
    let notice = NoticeText("Privacy notice\n\n\(sentence)\n")
    #expect(try notice.findings(of: PromiseTooWide.self) == "\(severity):3")
  }

  @Test(
    "promises with their conditions, and other matters",
    arguments: [
      "We cannot guarantee that e-mail is secure.",
      "We use secure e-mail.",
      "Suppliers must be compliant with the law.",
      "We do not share this with others unless a court orders it.",
      "We do not keep it or share it outside the UK.",
      "We tell you before we share, unless that would put somebody at risk.",
      "We share anonymous data with researchers: totals, with small numbers left out.",
    ])
  func passed(sentence: String) throws {
    let notice = NoticeText("Privacy notice\n\n\(sentence)\n")
    #expect(try notice.findings(of: PromiseTooWide.self) == "")
  }

  @Test("where the section names who gets it after all, that is a contradiction")
  func contradiction() throws {
    let notice = NoticeText(
      "Privacy notice\n\nWho we share it with\n\nWe do not share it with anyone.\n\n"
        + "We share information with the police.\n")
    #expect(try notice.findings(of: PromiseTooWide.self) == "")
  }
}
