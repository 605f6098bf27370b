import Documents
import Testing

@testable import Review

@Suite("PN-09 taking consent back, in the words of a notice")
struct WithdrawalMissingNoticeTests {
  @Test(
    "consent for good, and a sentence that stops",
    arguments: [
      (
        """
        ## Lawful basis
        Our basis for the newsletter is your consent (Article 6(1)(a)).
        """, "high:2"
      ),
      (
        """
        ## Pictures
        If you wish to withdraw your consent you can do so by contacting
        """, "high:2"
      ),
    ])
  func found(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(WithdrawalMissing.self, findings)
  }

  @Test(
    "consent that can be withdrawn, and information that is passed on only with it",
    arguments: [
      (
        """
        ## Lawful basis
        Our basis for the newsletter is your consent. You can withdraw your consent at any time.
        """, ""
      ),
      (
        """
        ## Sharing
        We disclose it only where the law allows or with your consent.
        """, ""
      ),
    ])
  func told(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(WithdrawalMissing.self, findings)
  }
}
