import Documents
import Testing

@testable import Review

@Suite("RT-04 terms for a part only, in the words of a notice")
struct RetentionGapNoticeTests {
  @Test(
    "the case alone, and everything",
    arguments: [
      (
        """
        ## What we hold
        We hold:
        - case files
        - feedback on our service
        ## How long we keep it
        We keep case files until the child is 25.
        """, "medium:6"
      ),
      (
        """
        ## What we hold
        We hold:
        - case files
        - feedback on our service
        ## How long we keep it
        We keep case files until the child is 25.
        We keep feedback for a year after we receive it.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(RetentionGap.self, findings)
  }
}
