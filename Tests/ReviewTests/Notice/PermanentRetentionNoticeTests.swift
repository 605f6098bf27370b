import Documents
import Testing

@testable import Review

@Suite("RT-02 keeping for ever, in the words of a notice")
struct PermanentRetentionNoticeTests {
  @Test(
    "without a reason, and in an archive",
    arguments: [
      (
        """
        ## How long we keep it
        We keep your complaint permanently.
        """, "high:2"
      ),
      (
        """
        ## How long we keep it
        We keep the minutes permanently in the county archive, as historical records.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(PermanentRetention.self, findings)
  }
}
