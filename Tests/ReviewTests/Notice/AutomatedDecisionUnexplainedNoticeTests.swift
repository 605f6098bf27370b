import Documents
import Testing

@testable import Review

@Suite("PN-13 automated decisions in the words of a notice")
struct AutomatedDecisionUnexplainedNoticeTests {
  @Test(
    "silence, a bare mention, and what is told",
    arguments: [
      (
        """
        ## Your rights
        You have the right of access.
        """, ""
      ),
      (
        """
        ## Why we use it
        We assess whether you are eligible for a grant.
        """, "low:1"
      ),
      (
        """
        ## Why we use it
        We share a risk assessment with the court.
        """, "low:1"
      ),
      (
        """
        ## How we decide
        We use profiling to set the order of visits.
        """, "medium:2"
      ),
      (
        """
        ## How we decide
        We use profiling to set the order of visits, and an officer reviews each result.
        """, ""
      ),
      (
        """
        ## How we decide
        We do not use your data for automated decisions.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(AutomatedDecisionUnexplained.self, findings)
  }
}
