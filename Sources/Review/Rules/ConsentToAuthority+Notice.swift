import Reading
import Register
import Wording

extension ConsentToAuthority: NoticeRule {
  /// A few words in a list of bases: nothing says for what, or that a refusal costs nothing.
  private static let bareWordsMax = 10

  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    guard notice.isPublicAuthority else { return [] }
    let optional = Set(
      notice.reading.statements(.right).filter { $0.value == "withdraw-consent" }.map {
        notice.reading.passages[$0.passage].block
      })
    return notice.article6
      .filter { $0.value == "6(1)(a)" }
      .filter { consent in
        let passage = notice.reading.passages[consent.passage]
        let isAmongOthers = notice.article6.contains {
          $0.value != consent.value && notice.reading.passages[$0.passage].lead == passage.lead
        }
        return passage.role == .entry && passage.lead != nil && isAmongOthers
          && !optional.contains(passage.block)
          && notice.reading.wordCount(of: consent.passage) <= Self.bareWordsMax
      }
      .prefix(1)
      .map {
        finding(
          .medium, at: notice.place($0),
          BilingualText(
            cy: "mae awdurdod cyhoeddus yn honni cydsyniad heb ddweud i beth, na bod gwrthod yn "
              + "rhydd",
            en: "a public authority claims consent and does not say for what, or that people may "
              + "freely refuse"),
          help: BilingualText(
            cy: "cadwch gydsyniad at yr hyn sy’n wirfoddol a dywedwch beth ydyw; i’r gwaith "
              + "statudol enwch y dasg gyhoeddus",
            en: "keep consent for what is voluntary and say what that is; for statutory work name "
              + "the public task"))
      }
  }
}
