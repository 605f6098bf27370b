import Documents
import Testing

@testable import Review

@Suite("PN-08 rights in the words of a notice")
struct RightsIncompleteNoticeTests {
  @Test(
    "rights left out, offered without ground, or cut down",
    arguments: [
      (
        """
        # Privacy notice
        We hold your name.
        """, "high:1"
      ),
      (
        """
        ## Our basis
        Our lawful basis is a public task (Article 6(1)(e)).
        ## Your rights
        You have the right to:
        - see the information that we hold
        - have it corrected
        - have it deleted
        """, "medium:3"
      ),
      (
        """
        ## Our basis
        Our lawful basis is a public task (Article 6(1)(e)).
        ## Your rights
        You have the right of access, rectification, erasure and restriction.
        You have the right to object.
        You have the right to data portability.
        """, "medium:6"
      ),
      (
        """
        ## Your rights
        You have the right of access, rectification, erasure and restriction, and to object.
        We cannot change reports that were sent to the tribunal.
        """, "medium:3"
      ),
    ])
  func found(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(RightsIncomplete.self, findings)
  }

  @Test(
    "the rights that there are",
    arguments: [
      (
        """
        ## Our basis
        Our lawful basis is a public task (Article 6(1)(e)).
        ## Your rights
        You have the right of access, rectification, erasure and restriction, and to object.
        """, ""
      ),
      (
        """
        ## Your rights
        Your rights are set out in our charter: https://www.example.org/charter
        """, ""
      ),
    ])
  func told(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(RightsIncomplete.self, findings)
  }
}
