import Documents
import Testing

@testable import Review

@Suite("PN-04 the interest, in the words of a notice")
struct LegitimateInterestUnstatedNoticeTests {
  @Test(
    "an interest that is not told",
    arguments: [
      (
        """
        ## Lawful basis
        Our lawful basis is legitimate interests (Article 6(1)(f)).
        """, "high:2"
      )
    ])
  func found(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(LegitimateInterestUnstated.self, findings)
  }

  @Test(
    "an interest that is told, and a right to object to one",
    arguments: [
      (
        """
        ## Lawful basis
        We have a legitimate interest in keeping the hall safe (Article 6(1)(f)).
        """, ""
      ),
      (
        """
        ## Your rights
        You have the right to object to what rests on legitimate interests.
        """, ""
      ),
    ])
  func told(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(LegitimateInterestUnstated.self, findings)
  }
}
