import Documents
import Testing

@testable import Review

@Suite("SAR-R4 ways to ask, in the words of a notice")
struct RequestChannelNoticeTests {
  @Test(
    "a form that is compulsory, a mailbox of another law, and any way",
    arguments: [
      (
        """
        ## Your rights
        You have the right of access. You must fill in our form.
        """, "medium:2"
      ),
      (
        """
        ## Your rights
        You have the right of access: write to foi@llanfynydd.example.
        """, "low:2"
      ),
      (
        """
        ## Your rights
        You have the right of access. You can ask in writing or by word of mouth.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(RequestChannel.self, findings)
  }
}
