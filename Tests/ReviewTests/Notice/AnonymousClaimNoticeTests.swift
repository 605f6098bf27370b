import Documents
import Testing

@testable import Review

@Suite("PN-37 what is called anonymous, in the words of a notice")
struct AnonymousClaimNoticeTests {
  @Test(
    "what finds people, what is promised, and figures",
    arguments: [
      (
        """
        ## Research
        We give universities anonymous records with your date of birth.
        """, "high:2"
      ),
      (
        """
        ## Research
        We publish tables from which you cannot be identified.
        """, "medium:2"
      ),
      (
        """
        ## Research
        We publish tables from which you cannot be identified, and leave out counts below 5.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(AnonymousClaim.self, findings)
  }
}
