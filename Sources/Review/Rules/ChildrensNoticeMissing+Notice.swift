import Documents
import Reading
import Register
import Wording

extension ChildrensNoticeMissing: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    [childrens(in: notice)].compactMap(\.self) + abbreviations(in: notice)
  }

  /// Enough passages that speak of children make a notice one about children.
  private static let passages = (count: 8, share: 10)

  private func childrens(in notice: NoticeUnderReview) -> NoticeFinding? {
    let reading = notice.reading
    guard reading.signals("children-version").isEmpty else { return nil }
    let named = notice.passages(with: "child-word")
    let isAbout =
      named.count >= Self.passages.count
      && named.count * Self.passages.share >= reading.passages.count
    let addressed = reading.signals("for-children").first
    guard addressed != nil || isAbout else { return nil }
    return absence(
      .high, in: notice, at: addressed.map(notice.place) ?? notice.title,
      BilingualText(
        cy: "mae’r hysbysiad yn ymwneud â phlant, ac nid yw’n enwi fersiwn y gall plant ei darllen",
        en: "the notice concerns children, and names no version that children can read"),
      help: BilingualText(
        cy: "ysgrifennwch fersiwn fer mewn geiriau syml i blant, a rhowch ddolen iddi ar y dechrau",
        en: "write a short version in plain words for children, and link to it at the start"))
  }

  private func abbreviations(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let document = notice.reading.document
    return Abbreviations(notice.reading).unexplained().map { passage, words in
      let named = words.map { "'\(document.words($0))'" }.joined(separator: ", ")
      return finding(
        .low, at: notice.place(words[0], in: notice.reading.passages[passage].block),
        BilingualText(
          cy: "defnyddir byrfodd heb ei egluro: \(named)",
          en: "an abbreviation is used and nowhere explained: \(named)"),
        help: BilingualText(
          cy: "ysgrifennwch y geiriau’n llawn y tro cyntaf",
          en: "write the words in full the first time"))
    }
  }
}
