import Documents
import Testing

@testable import Review

@Suite("PN-06 transfers in the words of a notice")
struct TransfersUnexplainedNoticeTests {
  @Test(
    "silence, hosting abroad, the wording of the Union, services from abroad",
    arguments: [
      (
        """
        ## Who we share it with
        We share it with the police.
        """, "low:1"
      ),
      (
        """
        ## Who we share it with
        We share it with the supplier of our software.
        """, "medium:1"
      ),
      (
        """
        ## Who we share it with
        We do not share it with anybody.
        """, ""
      ),
      (
        """
        ## Where it is kept
        Our records are hosted in the United States by Cwmwl Ltd.
        """, "high:2"
      ),
      (
        """
        ## Where it is kept
        Our records are stored on servers in Ireland.
        """, "medium:2"
      ),
      (
        """
        ## Transfers
        We do not send your information outside the EEA.
        """, "medium:2"
      ),
      (
        """
        ## Where it is kept
        We keep it in the UK.
        ## Cookies
        We use Google Analytics to count visits.
        """, "medium:4"
      ),
    ])
  func found(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(TransfersUnexplained.self, findings)
  }

  @Test(
    "a country with what makes it lawful, and staying at home",
    arguments: [
      (
        """
        ## Transfers
        Our records are stored on servers in Ireland, which adequacy regulations cover.
        """, ""
      ),
      (
        """
        ## Transfers
        We do not send your information outside the United Kingdom.
        """, ""
      ),
    ])
  func told(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(TransfersUnexplained.self, findings)
  }
}
