import Documents
import Testing

@testable import Review

@Suite("LB-04 special categories in the words of a notice")
struct SpecialCategoryConditionNoticeTests {
  @Test(
    "no letter, the wrong one, and one without Schedule 1",
    arguments: [
      (
        """
        ## What we hold
        We hold:
        - your name
        - your religion
        """, "high:4"
      ),
      (
        """
        ## What we hold
        We hold your health information under Article 9(2)(g).
        """, "high:2"
      ),
      (
        """
        ## Our basis
        For the health of visitors we rely on Article 9(2)(b).
        """, "high:2"
      ),
      (
        """
        ## Samples
        We may take a DNA sample.
        """, "high:2"
      ),
    ])
  func found(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(SpecialCategoryCondition.self, findings)
  }

  @Test(
    "a letter with its paragraph, and words that only sound like it",
    arguments: [
      (
        """
        ## What we hold
        We hold your health information under Article 9(2)(g) and Schedule 1, paragraph 6.
        """, ""
      ),
      (
        """
        ## What we hold
        We hold visitor books for health and safety.
        ## Who we share it with
        We share it with Dyffryn Health Board.
        """, ""
      ),
    ])
  func told(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(SpecialCategoryCondition.self, findings)
  }
}
