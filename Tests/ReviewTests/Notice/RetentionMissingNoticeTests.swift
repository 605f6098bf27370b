import Documents
import Testing

@testable import Review

@Suite("PN-07 terms in the words of a notice")
struct RetentionMissingNoticeTests {
  @Test(
    "no term, words without a term, a blank, and an activity without one",
    arguments: [
      (
        """
        # Privacy notice
        We hold your name.
        """, "high:1"
      ),
      (
        """
        ## How long we keep it
        We keep your information for no longer than necessary.
        """, "high:2"
      ),
      (
        """
        ## How long we keep it
        We keep the loans for 12 months after the return.
        We keep the pictures from the cameras for no longer than we need them.
        """, "high:3"
      ),
      (
        """
        ## How long we keep it
        Your file is kept for XX years.
        """, "high:2"
      ),
      (
        """
        ## Visitors to the museum
        We hold:
        - names
        We keep them for two years after the visit.
        ## Friends of the museum
        We hold:
        - names
        ## Workshops
        We hold:
        - names
        We keep them for a year after the workshop.
        """, "high:5"
      ),
    ])
  func found(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(RetentionMissing.self, findings)
  }

  @Test(
    "terms, criteria and a schedule that can be looked up",
    arguments: [
      (
        """
        ## Your information
        We hold your name for no longer than necessary.
        ## How long we keep your information
        It depends on what you ask us to do. See https://glannau.example/periods
        """, ""
      ),
      (
        """
        ## How long we keep it
        We keep your information only as long as we need it. Files are kept for six years after closure.
        """, ""
      ),
      (
        """
        ## How long we keep it
        We keep it in line with our retention schedule: https://www.example.org/schedule
        """, ""
      ),
    ])
  func told(text: String, findings: String) throws {
    try NoticeText(text, form: .markdown).check(RetentionMissing.self, findings)
  }
}
