import Documents
import Testing

@testable import Review

@Suite("LB-02 consent to an authority, in the words of a notice")
struct ConsentToAuthorityNoticeTests {
  @Test(
    "consent for nothing in particular, and for something",
    arguments: [
      (
        """
        ## Our basis
        The council relies on the following lawful bases:
        - your consent
        - a legal obligation
        """, "medium:3"
      ),
      (
        """
        ## Our basis
        We send the newsletter with your consent. You can withdraw your consent at any time.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(ConsentToAuthority.self, findings)
  }
}
