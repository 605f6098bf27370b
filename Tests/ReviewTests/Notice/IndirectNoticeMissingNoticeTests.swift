import Documents
import Testing

@testable import Review

@Suite("PN-17 people who are told of by others, in the words of a notice")
struct IndirectNoticeMissingNoticeTests {
  @Test(
    "relatives, and how they are told",
    arguments: [
      (
        """
        ## What we hold
        We hold:
        - your name
        - details of your family and carers
        """, "medium:4"
      ),
      (
        """
        ## What we hold
        We hold:
        - details of your family and carers; we tell them within one month of receiving them
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(IndirectNoticeMissing.self, findings)
  }
}
