import Testing

@testable import Review

@Suite("PN-28, PN-28b and PN-29 cookies and messages, in a notice")
struct CookiesNoticeTests {
  @Test(
    "cookies",
    arguments: [
      ("By continuing to use this website you agree to our cookies.", "medium:3"),
      ("We set cookies. Cookies are small files. You can refuse cookies.", "medium:3"),
      ("We set cookies. Cookies are small files. See our cookie policy.", ""),
      ("We set one cookie.", ""),
      ("We do not use cookies. Cookies are small files. Cookies can be refused.", ""),
      ("We hold your name.", ""),
    ])
  func cookies(sentence: String, findings: String) throws {
    let notice = NoticeText("Privacy notice\n\n\(sentence)\n")
    #expect(try notice.findings(of: CookieConsent.self) == findings)
  }

  @Test("the mode in which Google's tags wait")
  func mode() throws {
    let silent = NoticeText("Privacy notice\n\nConsent mode is managed in Google Tag Manager.\n")
    #expect(try silent.findings(of: ConsentModeMissing.self) == "medium:3")
    let told = NoticeText("Privacy notice\n\nWe use the basic consent mode.\n")
    #expect(try told.findings(of: ConsentModeMissing.self) == "")
  }

  @Test(
    "messages",
    arguments: [
      ("We send you e-mails with offers.", "medium:3"),
      ("We send a newsletter to people who ask for it.", ""),
      ("We send a newsletter. You can unsubscribe in each issue.", ""),
      ("We do not use your details for marketing messages.", ""),
    ])
  func messages(sentence: String, findings: String) throws {
    let notice = NoticeText("Privacy notice\n\n\(sentence)\n")
    #expect(try notice.findings(of: MessageChoice.self) == findings)
  }
}
