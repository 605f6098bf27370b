import Reading
import Register
import Wording

/// What is published is the finished text, and nothing of its making.
///
/// - Law: UK GDPR Art 12(1)
struct LeftoverOfEditing: NoticeRule {
  static let id = "PN-21"

  static let text = RuleText(
    title: "Leftovers of editing",
    law: "UK GDPR Art 12(1)",
    explanation: """
      Comment marks, placeholders of a template, a footnote that is not there, a sentence that \
      stops: readers cannot tell what was meant, and where a term or a link is left open they are \
      not told what the law asks for. On a web page there is no attached form.
      """,
    before: """
      We keep adult care records for XX years.
      """,
    after: """
      We keep adult care records for seven years after your last contact with us.
      """)

  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    signs(in: notice) + marks(in: notice) + commentMarks(in: notice) + stops(in: notice)
      + asterisks(in: notice) + doubledWords(in: notice) + layout(in: notice)
  }
}
