import Documents
import Testing

@testable import Review

@Suite("SAR-R2 fees in the words of a notice")
struct RequestFeeNoticeTests {
  @Test(
    "a price, half a test, a promise, and the rule",
    arguments: [
      (
        """
        ## Your rights
        To get a copy of your information there is a fee of £10.
        """, "high:2"
      ),
      (
        """
        ## Your rights
        You can ask for a copy. There is no charge unless your request is excessive.
        """, "low:2"
      ),
      (
        """
        ## Your rights
        You can ask for a copy of your information free of charge.
        """, "low:2"
      ),
      (
        """
        ## Your rights
        You can ask for a copy free of charge. We may charge a reasonable fee where a request is manifestly unfounded or excessive.
        """, ""
      ),
    ])
  func table(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(RequestFee.self, findings)
  }
}
