import Documents
import Reading
import Register
import Wording

extension LeftoverOfEditing {
  /// Sentences that end where every sentence goes on.
  ///
  /// Within a notice a full stop shows that the end was meant; at its very end it does not.
  func stops(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let reading = notice.reading
    let contacts = Set(notice.lostContacts.map(\.passage))
    return reading.signals("stops-short").compactMap { signal in
      let passage = signal.passage
      let isLast = passage == reading.passages.count - 1
      let role = reading.passages[passage].role
      let isCut =
        isLast && role != .cell
        || role == .sentence && reading.ending(of: passage) == .open
      guard isCut, reading.closesBlock(passage), !contacts.contains(passage),
        !reading.isContinued(passage), !notice.holdsLink(passage), !closes(signal, in: notice),
        !notice.addressFollows(passage), reading.wordCount(of: passage) > 4
      else { return nil }
      let words = notice.words(signal)
      return finding(
        .medium, at: notice.place(signal),
        isLast
          ? BilingualText(
            cy: "mae’r hysbysiad yn gorffen yng nghanol brawddeg, ar '\(words)'",
            en: "the notice ends in the middle of a sentence, at '\(words)'")
          : BilingualText(
            cy: "mae’r frawddeg yn gorffen yn ei chanol, ar '\(words)'",
            en: "the sentence ends in its middle, at '\(words)'"),
        help: BilingualText(cy: "gorffennwch y frawddeg", en: "finish the sentence"))
    }
  }

  /// Whether the last word stands in brackets: "(a)" is a paragraph of a law.
  private func closes(_ signal: NoticeReading.Signal, in notice: NoticeUnderReview) -> Bool {
    let text = notice.reading.document.text
    return signal.words.upperBound < text.count
      && text[signal.words.upperBound] == UInt8(ascii: ")")
  }

  func layout(in notice: NoticeUnderReview) -> [NoticeFinding] {
    guard !notice.reading.document.form.isStructured else { return [] }
    return [banner(in: notice), list(in: notice)].compactMap(\.self) + splitters(in: notice)
  }

  /// A sentence of the site's own that was copied with the notice.
  private func banner(in notice: NoticeUnderReview) -> NoticeFinding? {
    let document = notice.reading.document
    let wordsMin = 6
    let block = document.blocks.prefix { $0.region == .surrounding }.firstIndex { block in
      let words = document.text[block.range]
      return block.kind == .paragraph && words.last == UInt8(ascii: ".")
        && words.count(where: { $0 == 0x20 }) >= wordsMin
        && !document.words(block.range).lowercased().contains("cookie")
    }
    guard let block else { return nil }
    return finding(
      .low, at: notice.place(document.blocks[block].range, in: block),
      BilingualText(
        cy: "mae geiriau o’r wefan sydd heb fod yn rhan o’r hysbysiad yn sefyll o’i flaen",
        en: "words of the site that are no part of the notice stand before it"),
      help: BilingualText(
        cy: "tynnwch y geiriau o destun yr hysbysiad", en: "take the words out of the notice's text"
      ))
  }

  /// Entries that have lost the sign of their list: a list on paper, and none to a screen reader.
  private func list(in notice: NoticeUnderReview) -> NoticeFinding? {
    let document = notice.reading.document
    let block = document.blocks.firstIndex { block in
      guard block.region == .notice, case .entry = block.kind,
        let first = document.text[block.range].first
      else { return false }
      // Behind a sign and its space an entry begins further in.
      return document.lines.column(at: block.range.lowerBound) == 2 && first != UInt8(ascii: "(")
    }
    guard let block else { return nil }
    return finding(
      .low, at: notice.place(document.blocks[block].range, in: block),
      BilingualText(
        cy: "mae’r rhestr wedi colli ei bwledi wrth dynnu’r testun o’r ffeil",
        en: "the list lost its bullets when the text was taken from the file"),
      help: BilingualText(
        cy: "gwiriwch fod y rhestr wedi’i thagio’n rhestr yn y ffeil, er mwyn darllenwyr sgrin",
        en: "check that the file tags it as a list, for those who use a screen reader"))
  }

  /// An address of the web between two lines of one sentence.
  private func splitters(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let reading = notice.reading
    let document = reading.document
    var last = -1
    return reading.passages.indices.compactMap { index in
      let words = reading.readWords(of: index)
      let block = reading.passages[index].block
      guard block > 0, words.count == 1, words[0].kind == .url else { return nil }
      let line = reading.line(of: index)
      let isSecond = last == block - 1
      let before = document.blocks[..<block].last { !isAddress($0, in: document) }
      guard let before,
        document.lines.line(at: max(before.range.upperBound - 1, 0)) > line
      else { return nil }
      last = block
      guard !isSecond else { return nil }
      return finding(
        .low, at: notice.place(index),
        BilingualText(
          cy: "mae cyfeiriad gwe yn torri brawddeg yn ddwy",
          en: "a web address cuts a sentence in two"),
        help: BilingualText(
          cy: "rhowch y ddolen ar y geiriau eu hunain", en: "put the link on the words themselves"))
    }
  }

  private func isAddress(_ block: Block, in document: Document) -> Bool {
    document.text[block.range].starts(with: "http".utf8)
      && !document.text[block.range].contains(0x20)
  }
}
