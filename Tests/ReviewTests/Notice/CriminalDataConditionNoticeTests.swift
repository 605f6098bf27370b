import Documents
import Testing

@testable import Review

@Suite("LB-05 offences in the words of a notice")
struct CriminalDataConditionNoticeTests {
  @Test(
    "without a condition, with one, and what is only an offence to do",
    arguments: [
      (
        """
        ## What we hold
        We hold:
        - your criminal convictions
        """, "high:3"
      ),
      (
        """
        ## What we hold
        We hold:
        - your criminal convictions, under Article 10
        """, ""
      ),
      (
        """
        ## Your rights
        It is a criminal offence to hide information that somebody asked for.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(CriminalDataCondition.self, findings)
  }
}
