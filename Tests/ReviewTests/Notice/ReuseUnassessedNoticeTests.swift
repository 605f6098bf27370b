import Documents
import Testing

@testable import Review

@Suite("PN-16 new uses in the words of a notice")
struct ReuseUnassessedNoticeTests {
  @Test(
    "a new use, and one that people are told of",
    arguments: [
      (
        """
        ## Newsletter
        We may use information collected from the licence register to send you news.
        """, "medium:2"
      ),
      (
        """
        ## New uses
        If we use your information for a new purpose we will tell you first.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(ReuseUnassessed.self, findings)
  }
}
