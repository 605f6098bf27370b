import Documents
import Testing

@testable import Review

@Suite("LB-03b vital interests in the words of a notice")
struct VitalInterestsConditionNoticeTests {
  @Test(
    "for anything, and in an emergency",
    arguments: [
      (
        """
        ## Our basis
        Our lawful basis is vital interests (Article 6(1)(d)).
        """, "low:2"
      ),
      (
        """
        ## Our basis
        In an emergency our lawful basis is vital interests (Article 6(1)(d)).
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(VitalInterestsCondition.self, findings)
  }
}
