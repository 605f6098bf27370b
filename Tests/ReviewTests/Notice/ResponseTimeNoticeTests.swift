import Documents
import Testing

@testable import Review

@Suite("SAR-R1 the time to answer, in the words of a notice")
struct ResponseTimeNoticeTests {
  @Test(
    "late, too late, early, in time, and times of another law",
    arguments: [
      (
        """
        ## Your rights
        You have the right of access. We will respond within 30 days.
        """, "medium:2"
      ),
      (
        """
        ## Your rights
        You have the right of access. We will reply within 40 days.
        """, "high:2"
      ),
      (
        """
        ## Your rights
        You have the right of access. We will respond within 28 days.
        """, "low:2"
      ),
      (
        """
        ## Your rights
        You have the right of access. We will respond within one month.
        """, ""
      ),
      (
        """
        ## Complaints
        You have the right to complain to us. We acknowledge your complaint within 30 days.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(ResponseTime.self, findings)
  }
}
