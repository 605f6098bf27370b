import Documents
import Testing

@testable import Review

@Suite("SAR-R3 proof of identity in the words of a notice")
struct IdentityCheckNoticeTests {
  @Test(
    "from everybody, and where there is doubt",
    arguments: [
      (
        """
        ## Your rights
        You have the right of access. You must provide proof of identity.
        """, "medium:2"
      ),
      (
        """
        ## Your rights
        You have the right of access. If we are not sure who you are we ask for proof of identity.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(IdentityCheck.self, findings)
  }
}
