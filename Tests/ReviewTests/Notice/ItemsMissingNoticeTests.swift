import Documents
import Testing

@testable import Review

@Suite("PN-14 what is held, in the words of a notice")
struct ItemsMissingNoticeTests {
  @Test(
    "open categories, no categories, and plain ones",
    arguments: [
      (
        """
        ## What we hold
        We hold:
        - your name and address
        - any other information that we may need
        """, "low:4"
      ),
      (
        """
        # Privacy notice
        We are a council.
        """, "medium:1"
      ),
      (
        """
        ## What we hold
        We hold:
        - your name and address
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(ItemsMissing.self, findings)
  }
}
