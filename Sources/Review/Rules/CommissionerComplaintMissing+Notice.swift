import Documents
import Reading
import Register
import Wording

extension CommissionerComplaintMissing: NoticeRule {
  func findings(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let statements = notice.reading.statements(.complaint).filter { $0.value == "commissioner" }
    guard let first = statements.first else { return [missing(in: notice)] }
    let regulator = notice.contacts.entries.filter { $0.owner == .regulator }
    if let stale = stale(regulator, in: notice) { return [stale] }
    return [telephoneOnly(first, regulator, in: notice)].compactMap(\.self)
  }

  private func missing(in notice: NoticeUnderReview) -> NoticeFinding {
    absence(
      notice.absence(.high), in: notice, at: notice.absence(of: "complaint", "right", "contact"),
      BilingualText(
        cy: "nid yw’r hysbysiad yn dweud y gall pobl gwyno wrth y Comisiynydd Gwybodaeth",
        en: "nothing says that people can complain to the Information Commissioner"),
      help: BilingualText(
        cy: "dywedwch y gall pobl gwyno wrth y Comisiwn Gwybodaeth (ICO) a rhowch "
          + "https://ico.org.uk/make-a-complaint",
        en: "say that people can complain to the Information Commission (ICO), and give "
          + "https://ico.org.uk/make-a-complaint"))
  }

  private func stale(
    _ contacts: [NoticeContacts.Entry], in notice: NoticeUnderReview
  ) -> NoticeFinding? {
    let document = notice.reading.document
    if let old = contacts.first(where: {
      CommissionerAddress.isOldNumber(document.words($0.words))
    }) {
      let number = document.words(old.words)
      return stale(
        .medium, old, in: notice,
        BilingualText(
          cy: "hen rif y Comisiynydd Gwybodaeth yw '\(number)'",
          en: "'\(number)' is an old number of the Information Commissioner"))
    }
    return contacts.first { CommissionerAddress.isOldPostcode(document.words($0.words)) }.map {
      stale(
        .low, $0, in: notice,
        BilingualText(
          cy: "roedd y Comisiynydd i adael Wycliffe House yn hydref 2026: gwiriwch y cyfeiriad",
          en: "the Commissioner was to leave Wycliffe House in the autumn of 2026: check the "
            + "address"))
    }
  }

  private func stale(
    _ severity: Finding.Severity, _ entry: NoticeContacts.Entry, in notice: NoticeUnderReview,
    _ message: BilingualText
  ) -> NoticeFinding {
    finding(
      severity, at: notice.place(entry.words, in: notice.reading.passages[entry.passage].block),
      message,
      help: BilingualText(
        cy: "rhowch 0303 123 1113 ac https://ico.org.uk/make-a-complaint; edrychwch ar ico.org.uk "
          + "am y cyfeiriad post cyfredol",
        en: "give 0303 123 1113 and https://ico.org.uk/make-a-complaint; look at ico.org.uk for "
          + "the postal address of today"))
  }

  /// Somebody who cannot or will not ring has then no way.
  private func telephoneOnly(
    _ statement: NoticeStatement, _ contacts: [NoticeContacts.Entry], in notice: NoticeUnderReview
  ) -> NoticeFinding? {
    guard !contacts.isEmpty, contacts.allSatisfy({ $0.kind == .telephone }),
      !notice.has("complaint-online"),
      !notice.reading.statements(.complaint).contains(where: { notice.holdsLink($0.passage) })
    else { return nil }
    return finding(
      .low, at: notice.place(statement),
      BilingualText(
        cy: "dim ond dros y ffôn y dywedir sut i gysylltu â’r Comisiynydd Gwybodaeth",
        en: "the Information Commissioner can be reached only by telephone, as the notice tells it"),
      help: BilingualText(
        cy: "ychwanegwch https://ico.org.uk/make-a-complaint",
        en: "add https://ico.org.uk/make-a-complaint"))
  }
}
