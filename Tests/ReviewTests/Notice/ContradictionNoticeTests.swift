import Documents
import Testing

@testable import Review

@Suite("PN-32 contradictions in the words of a notice")
struct ContradictionNoticeTests {
  @Test(
    "nothing is shared and something is; permission and none",
    arguments: [
      (
        """
        ## Who we share it with
        We do not share your information with anyone.
        We share your information with:
        - the police
        """, "high:2"
      ),
      (
        """
        ## Sharing
        We will not share your records without your permission.
        ## The law
        We do not need your permission to pass them to the coroner.
        """, "high:2"
      ),
    ])
  func found(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(Contradiction.self, findings)
  }

  @Test(
    "an exception beside the promise",
    arguments: [
      (
        """
        ## Who we share it with
        We do not share your information with anyone. However, where a child is at risk, we share \
        it with the police.
        """, ""
      ),
      (
        """
        ## Who we share it with
        We always ask for your permission to share it. However, we share it without your \
        permission where a court orders it.
        """, ""
      ),
      (
        """
        ## Who we share it with
        We do not share your information with anyone except the police.
        We share your information with the police.
        """, ""
      ),
      (
        """
        ## Who we share it with
        We will not share your information with others for marketing. We share it with the police.
        """, ""
      ),
    ])
  func told(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(Contradiction.self, findings)
  }
}
