import Reading
import Register
import Wording

extension Contradiction: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    sharing(in: notice) + permission(in: notice) + keeping(in: notice)
  }

  /// Nothing is shared, and a few lines on it is. A sentence right after that begins with the
  /// exception ("However, …") is the promise's condition and no contradiction of it.
  private func sharing(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let shared = notice.reading.signals("does-share").filter {
      !notice.isAboutRights($0.passage) && !notice.isDenied($0.passage)
    }
    let exceptions = notice.passages(with: "exception")
    return notice.reading.signals("never-shared").compactMap { never in
      guard !notice.isAboutRights(never.passage), !exceptions.contains(never.passage + 1),
        let other = shared.first(where: {
          $0.passage != never.passage
            && notice.section(of: $0.passage) == notice.section(of: never.passage)
        })
      else { return nil }
      let words = notice.words(other)
      return finding(
        .high, at: notice.place(never),
        BilingualText(
          cy: "dywedir yma nad oes rhannu, ac yn yr un adran '\(words)'",
          en: "it is said here that nothing is shared, and in the same section '\(words)'"),
        help: Self.help)
    }
  }

  /// Permission is always asked for, and is not needed: unless the next sentence is the exception.
  private func permission(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let exceptions = notice.passages(with: "exception")
    guard let needless = notice.reading.signals("permission-not-needed").first,
      let needed = notice.reading.signals("permission-needed").first(where: {
        $0.passage != needless.passage && !exceptions.contains($0.passage + 1)
      })
    else { return [] }
    let words = notice.words(needless)
    return [
      finding(
        .high, at: notice.place(needed),
        BilingualText(
          cy: "addewir yma na rennir heb ganiatâd, ac mewn man arall dywedir '\(words)'",
          en: "it is promised here that nothing is shared without permission, and elsewhere it is "
            + "said '\(words)'"), help: Self.help)
    ]
  }

  private func keeping(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let terms = NoticeTerms(in: notice)
    return notice.reading.signals("not-kept").filter { signal in
      terms.passages.contains {
        $0 != signal.passage && notice.section(of: $0) == notice.section(of: signal.passage)
      }
    }.map {
      finding(
        .medium, at: notice.place($0),
        BilingualText(
          cy: "dywedir yma na chedwir y wybodaeth, ac yn yr un adran am ba hyd y cedwir hi",
          en: "it is said here that the information is not kept, and in the same section how long "
            + "it is kept"), help: Self.help)
    }
  }

  private static let help = BilingualText(
    cy: "dywedwch un peth yn unig, gyda’r eithriadau wrth ei ymyl",
    en: "say one thing only, with the exceptions beside it")
}
