import Documents
import Testing

@testable import Review

@Suite("PN-05 recipients in the words of a notice")
struct RecipientsMissingNoticeTests {
  @Test(
    "nobody is told, or only that there are others",
    arguments: [
      (
        """
        # Privacy notice
        We use your name to lend you books.
        """, "high:1"
      ),
      (
        """
        ## Who we share it with
        We may share your information with third parties.
        """, "medium:2"
      ),
      (
        """
        ## Who we share it with
        We share your information with:
        - Llanfynydd Council
        - other organisations
        """, "medium:4"
      ),
    ])
  func found(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(RecipientsMissing.self, findings)
  }

  @Test(
    "recipients by name or kind, promises, and lists of what is not done",
    arguments: [
      (
        """
        ## Who we share it with
        We may share your information with third parties such as auditors and the police.
        """, ""
      ),
      (
        """
        ## Who we share it with
        We share your information with third parties. These are hospitals and the courts.
        """, ""
      ),
      (
        """
        ## Who we share it with
        We share it with the police.
        We will not:
        - share your data with third parties for marketing
        """, ""
      ),
    ])
  func told(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(RecipientsMissing.self, findings)
  }
}
