import Reading
import Register
import Wording

extension MessageChoice: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    guard let first = notice.reading.signals("messages").first,
      notice.reading.signals("message-choice").isEmpty
    else { return [] }
    return [
      absence(
        .medium, in: notice, at: notice.place(first),
        BilingualText(
          cy: "anfonir negeseuon ('\(notice.words(first))'), ac ni ddywedir sut mae pobl yn cytuno "
            + "iddynt nac yn eu hatal",
          en: "messages are sent ('\(notice.words(first))'), and nothing says how people agree to "
            + "them or stop them"),
        help: BilingualText(
          cy: "dywedwch sut mae pobl yn dweud ie, a rhowch ffordd syml o atal ym mhob neges",
          en: "say how people say yes, and give a simple way to stop in each message"))
    ]
  }
}
