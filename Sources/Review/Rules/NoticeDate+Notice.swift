import Documents
import Reading
import Register
import StatutoryTime
import Wording

extension NoticeDate: NoticeRule {
  /// A text is judged by the latest of its own dates; the year in a site's footer only where it
  /// shows that the page was forgotten.
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let dates = NoticeDates(notice.reading)
    let newest = dates.own.max { $0.latest < $1.latest }
    var findings: [NoticeFinding] = []
    if let newest {
      findings += [age(of: newest, in: notice)].compactMap(\.self)
    } else if !dates.hasVersion {
      findings.append(undated(notice))
    }
    return findings + [overdue(dates, in: notice), footer(dates, in: notice)].compactMap(\.self)
  }

  private func undated(_ notice: NoticeUnderReview) -> NoticeFinding {
    absence(
      .medium, in: notice, at: notice.title,
      BilingualText(
        cy: "nid oes gan yr hysbysiad ddyddiad, rhif fersiwn na dyddiad adolygu",
        en: "the notice has no date, no version and no day of review"),
      help: BilingualText(
        cy: "rhowch ddyddiad y newid diwethaf a dyddiad yr adolygiad nesaf",
        en: "give the day of the last change and the day of the next review"))
  }

  /// Of a notice nobody prepared, whose date may be that of a small change: later than `check` does
  /// of one that is in a register.
  private static let noticeYears = (mediumFrom: 3, highFrom: 5)

  private func age(of date: NoticeDates.Dated, in notice: NoticeUnderReview) -> NoticeFinding? {
    guard date.latest.adding(years: Self.noticeYears.mediumFrom) <= notice.today else { return nil }
    let isVeryOld = date.latest.adding(years: Self.noticeYears.highFrom) <= notice.today
    return finding(
      isVeryOld ? .high : .medium, at: date.place(in: notice),
      isVeryOld
        ? BilingualText(
          cy: "mae’r hysbysiad dros bum mlwydd oed: '\(date.words)'",
          en: "the notice is more than five years old: '\(date.words)'")
        : BilingualText(
          cy: "mae’r hysbysiad dros dair blwydd oed: '\(date.words)'",
          en: "the notice is more than three years old: '\(date.words)'"),
      help: BilingualText(
        cy: "ewch drwy’r hysbysiad eto yn ôl y gyfraith a’r gwaith fel y maent heddiw, a rhowch y "
          + "dyddiad newydd",
        en: "go through the notice again by the law and the work as they are today, and give the "
          + "new date"))
  }

  private func overdue(_ dates: NoticeDates, in notice: NoticeUnderReview) -> NoticeFinding? {
    guard let review = dates.reviews.max(by: { $0.latest < $1.latest }),
      review.latest < notice.today
    else { return nil }
    return finding(
      .low, at: review.place(in: notice),
      BilingualText(
        cy: "mae’r diwrnod adolygu wedi mynd heibio: '\(review.words)'",
        en: "the day of review has passed: '\(review.words)'"),
      help: BilingualText(
        cy: "adolygwch yr hysbysiad, a rhowch ddyddiad yr adolygiad nesaf",
        en: "review the notice, and give the day of the next review"))
  }

  private func footer(_ dates: NoticeDates, in notice: NoticeUnderReview) -> NoticeFinding? {
    guard let footer = dates.footerYear else { return nil }
    let newest = dates.own.map(\.date.year).max() ?? notice.today.parts.year - 1
    guard footer.date.year < newest else { return nil }
    return finding(
      .low, at: footer.place(in: notice),
      BilingualText(
        cy: "mae’r flwyddyn wrth droed y dudalen yn hen: '\(footer.words)'",
        en: "the year at the foot of the page is old: '\(footer.words)'"),
      help: BilingualText(
        cy: "diweddarwch droed y dudalen", en: "bring the foot of the page up to date"))
  }
}
