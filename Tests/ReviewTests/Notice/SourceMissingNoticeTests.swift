import Documents
import Testing

@testable import Review

@Suite("PN-15 sources in the words of a notice")
struct SourceMissingNoticeTests {
  @Test(
    "no source, one that is not named, and those that are",
    arguments: [
      (
        """
        ## What we hold
        We hold names.
        """, "medium:1"
      ),
      (
        """
        ## Where it comes from
        We also obtain information from other organisations.
        """, "medium:2"
      ),
      (
        """
        ## Where it comes from
        We also obtain information from other organisations, such as schools.
        """, ""
      ),
      (
        """
        ## What we hold
        The data that we collect from you includes your name.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(SourceMissing.self, findings)
  }
}
