import Documents
import Testing

@testable import Review

@Suite("RT-03 terms that can be read in one way, in the words of a notice")
struct RetentionReadingNoticeTests {
  @Test(
    "no start, deletion on request, a schedule without a link, and a whole term",
    arguments: [
      (
        """
        ## How long we keep it
        We keep your letters for five years.
        """, "low:2"
      ),
      (
        """
        ## How long we keep it
        The retention period is two years or deletion on request.
        """, "medium:2"
      ),
      (
        """
        ## How long we keep it
        We keep it in line with our retention schedule.
        """, "low:2"
      ),
      (
        """
        ## How long we keep it
        We keep your letters for five years after our reply.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(RetentionReading.self, findings)
  }
}
