import Documents
import Testing

@testable import Review

@Suite("PN-03 lawful bases in the words of a notice")
struct LawfulBasisMissingNoticeTests {
  @Test(
    "bases that are missing, together or for everything",
    arguments: [
      (
        """
        # Privacy notice
        ## Why we use it
        We use your details to lend you books.
        """, "high:2"
      ),
      (
        """
        ## Our lawful basis
        We rely on one or more of the following:
        - you have given us your consent
        - we have a legal obligation
        - a task in the public interest
        """, "high:2"
      ),
      (
        """
        ## Why we use your information
        We use your information to settle claims. Our lawful basis is a legal obligation under the
        Harbours Act 1971 (Article 6(1)(c)).
        ## Statistics
        We also use it to produce statistics and for research purposes.
        """, "high:2"
      ),
    ])
  func found(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(LawfulBasisMissing.self, findings)
  }

  @Test(
    "bases that stand with what they are for",
    arguments: [
      (
        """
        ## Why we use your information
        We lend books as a public task under the Libraries Act 1964 (Article 6(1)(e)).
        """, ""
      ),
      (
        """
        | What we do | Basis | Law |
        |---|---|---|
        | Lend books | Article 6(1)(e) | Libraries Act 1964 |
        | Send news | Article 6(1)(a) | |
        | Keep accounts | Article 6(1)(c) | Accounts Regulations 2014 |
        """, ""
      ),
    ])
  func told(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(LawfulBasisMissing.self, findings)
  }
}
