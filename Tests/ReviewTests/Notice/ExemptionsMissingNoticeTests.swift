import Documents
import Testing

@testable import Review

@Suite("EX-01 exemptions in the words of a notice")
struct ExemptionsMissingNoticeTests {
  @Test(
    "not mentioned, and mentioned",
    arguments: [
      (
        """
        ## Your rights
        You have the right of access to your information.
        """, ""
      ),
      (
        """
        ## What we hold
        We hold details of your health.
        ## Your rights
        You have the right of access to your information.
        """, "medium:4"
      ),
      (
        """
        ## What we hold
        We hold details of your health.
        ## Your rights
        You have the right of access to your information, unless an exemption applies.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(ExemptionsMissing.self, findings)
  }
}
