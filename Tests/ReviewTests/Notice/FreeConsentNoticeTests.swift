import Documents
import Testing

@testable import Review

@Suite("PN-30 free consent in the words of a notice")
struct FreeConsentNoticeTests {
  @Test(
    "silence, a refusal that is overridden, and a free choice",
    arguments: [
      (
        """
        ## Friends
        If we do not hear from you we will pass your name to the Friends of the Museum.
        """, "high:2"
      ),
      (
        """
        ## Lists
        Let us know if you do not wish your name to be on the list.
        """, "medium:2"
      ),
      (
        """
        ## Reports
        We ask for your consent, but if you refuse this a court direction may be sought.
        """, "high:2"
      ),
      (
        """
        ## Friends
        Tick the box if you would like to hear from the Friends of the Museum.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(FreeConsent.self, findings)
  }
}
