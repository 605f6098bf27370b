import Documents
import Testing

@testable import Review

@Suite("PN-12 whether people must give it, in the words of a notice")
struct RequirementUnexplainedNoticeTests {
  @Test(
    "silence, and what is told",
    arguments: [
      (
        """
        ## What we collect
        We collect your name.
        """, "medium:1"
      ),
      (
        """
        ## What we collect
        We collect your name. Without it we cannot issue a card.
        """, ""
      ),
      (
        """
        ## What we collect
        If you do not give us your address we may not be able to help.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(RequirementUnexplained.self, findings)
  }
}
