import Documents
import Reading
import Register
import Wording

extension LeftoverOfEditing {
  /// What the words themselves give away.
  func signs(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let reading = notice.reading
    return reading.signals("placeholder").compactMap { placeholder($0, in: notice) }
      + reading.signals("attached-form").compactMap { attachedForm($0, in: notice) }
      + reading.signals("first-person").compactMap { firstPerson($0, in: notice) }
      + reading.signals("two-verbs").compactMap { twoVerbs($0, in: notice) }
  }

  private func placeholder(
    _ signal: NoticeReading.Signal, in notice: NoticeUnderReview
  ) -> NoticeFinding? {
    let words = notice.words(signal)
    // "XX" and "TBC" are placeholders in capitals only; "insert" only in brackets.
    let isShort = words.utf8.count < 6 && words.uppercased() != words
    let isInstruction = words.lowercased().hasPrefix("insert") && !isBracketed(signal, notice)
    guard !isShort, !isInstruction else { return nil }
    return finding(
      .medium, at: notice.place(signal),
      BilingualText(
        cy: "mae bwlch templed wedi’i gyhoeddi: '\(words)'",
        en: "a placeholder of a template has been published: '\(words)'"),
      help: BilingualText(
        cy: "rhowch y peth ei hun yn ei le", en: "put the thing itself in its place"))
  }

  private func isBracketed(_ signal: NoticeReading.Signal, _ notice: NoticeUnderReview) -> Bool {
    let text = notice.reading.document.text
    guard let before = text[..<signal.words.lowerBound].last(where: { $0 != 0x20 }) else {
      return false
    }
    return "[(<{".utf8.contains(before)
  }

  /// A letter may have something attached; a page has not.
  private func attachedForm(
    _ signal: NoticeReading.Signal, in notice: NoticeUnderReview
  ) -> NoticeFinding? {
    guard notice.reading.document.form != .docx, notice.reading.document.form != .pdf,
      !notice.holdsLink(signal.passage), !notice.reading.holdsAddress(signal.passage)
    else { return nil }
    return finding(
      .medium, at: notice.place(signal),
      BilingualText(
        cy: "cyfeirir at ffurflen ynghlwm, ac nid oes dim ynghlwm wrth dudalen we",
        en: "an attached form is referred to, and nothing is attached to a web page"),
      help: BilingualText(
        cy: "rhowch ddolen i’r ffurflen, neu tynnwch y geiriau",
        en: "link to the form, or take the words out"))
  }

  private func firstPerson(
    _ signal: NoticeReading.Signal, in notice: NoticeUnderReview
  ) -> NoticeFinding? {
    let reading = notice.reading
    let text = reading.document.text
    // "(i) confirm" is an entry of a statute, and "I agree" in quotation marks is what people sign.
    let isSpoken = reading.language == .cy || text[signal.words.lowerBound] == UInt8(ascii: "I")
    let before = signal.words.lowerBound > 0 ? text[signal.words.lowerBound - 1] : 0x0A
    guard isSpoken, before == 0x20 || before == 0x0A,
      !reading.words(of: signal.passage).hasSuffix("?")
    else { return nil }
    return finding(
      .medium, at: notice.place(signal),
      BilingualText(
        cy: "geiriau ffurflen gydsynio yn y person cyntaf: '\(notice.words(signal))'",
        en: "words of a consent form in the first person: '\(notice.words(signal))'"),
      help: BilingualText(
        cy: "dywedwch wrth y darllenydd beth fydd yn digwydd: 'byddwn yn cadw eich gwybodaeth'",
        en: "tell the reader what will be done: 'we will keep your information'"))
  }

  private func twoVerbs(
    _ signal: NoticeReading.Signal, in notice: NoticeUnderReview
  ) -> NoticeFinding? {
    let isPlain = notice.reading.document.text[signal.words].allSatisfy {
      $0 == 0x20 || $0 >= UInt8(ascii: "A")
    }
    guard isPlain else { return nil }
    return finding(
      .low, at: notice.place(signal),
      BilingualText(
        cy: "mae dwy ferf ochr yn ochr: '\(notice.words(signal))'",
        en: "two verbs stand side by side: '\(notice.words(signal))'"),
      help: BilingualText(cy: "cywirwch y frawddeg", en: "correct the sentence"))
  }

  /// What the editing program kept: comments and changes that were never accepted.
  func marks(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let document = notice.reading.document
    return document.marks.map { mark in
      let block = document.blocks.firstIndex {
        document.lines.line(at: max($0.range.upperBound - 1, 0)) >= mark.line
      }
      let place = NoticePlace(
        line: mark.line, column: 1, excerpt: mark.words, block: block ?? 0)
      return finding(
        .medium, at: place,
        mark.kind == .comment
          ? BilingualText(
            cy: "mae sylw golygydd yn y ffeil: '\(mark.words)'",
            en: "an editor's comment is in the file: '\(mark.words)'")
          : BilingualText(
            cy: "mae newid heb ei dderbyn yn y ffeil: '\(mark.words)'",
            en: "a change that nobody accepted is in the file: '\(mark.words)'"),
        help: BilingualText(
          cy: "derbyniwch neu wrthodwch y newidiadau, a dilëwch y sylwadau, cyn cyhoeddi",
          en: "accept or reject the changes, and delete the comments, before publishing"))
    }
  }
}
