import Documents
import Testing

@testable import Review

@Suite("DPIA-01 risky uses in the words of a notice")
struct ImpactAssessmentNoticeTests {
  @Test(
    "recording and matching, and an assessment",
    arguments: [
      (
        """
        ## Telephone
        We record all calls.
        """, "medium:2"
      ),
      (
        """
        ## Fraud
        We take part in data matching.
        """, "medium:2"
      ),
      (
        """
        ## Fraud
        We take part in data matching, and have carried out a data protection impact assessment.
        """, ""
      ),
      (
        """
        ## Meetings
        We keep minutes of meetings.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(ImpactAssessment.self, findings)
  }
}
