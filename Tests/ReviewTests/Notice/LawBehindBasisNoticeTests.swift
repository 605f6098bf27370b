import Documents
import Testing

@testable import Review

@Suite("LB-03 the law behind a basis, in the words of a notice")
struct LawBehindBasisNoticeTests {
  @Test(
    "a duty without its law, a function that is none, and a duty with it",
    arguments: [
      (
        """
        ## Our basis
        Our lawful basis is a legal obligation (Article 6(1)(c)).
        """, "medium:2"
      ),
      (
        """
        ## Our basis
        We have a legal obligation under section 4 of the Harbours Act 1971 to promote sailing.
        """, "medium:2"
      ),
      (
        """
        ## Our basis
        We comply with a legal obligation under section 4 of the Harbours Act 1971.
        """, ""
      ),
      (
        """
        ## Security
        We have a legal duty to protect your information.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(LawBehindBasis.self, findings)
  }
}
