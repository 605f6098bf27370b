import Documents
import Testing

@testable import Review

@Suite("LB-01 an authority and legitimate interests, in the words of a notice")
struct LegitimateInterestsOfAuthorityNoticeTests {
  @Test(
    "for its tasks, outside them, and a right to object",
    arguments: [
      (
        """
        ## Our basis
        The council's lawful basis is legitimate interests (Article 6(1)(f)).
        """, "high:2"
      ),
      (
        """
        ## Our basis
        For what is outside our tasks, such as letting the hall, we rely on legitimate interests.
        """, ""
      ),
      (
        """
        # Privacy notice of Llanhafren Community Council
        The lawful basis of the council is legitimate interests.
        """, ""
      ),
      (
        """
        # Privacy notice of Trefalarch County Council
        The lawful basis of the council is legitimate interests.
        We share it with each community council.
        """, "high:2"
      ),
      (
        """
        ## Your rights
        You have the right to object where we rely on legitimate interests.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(LegitimateInterestsOfAuthority.self, findings)
  }
}
