import Documents
import Reading
import Register
import Wording

extension LeftoverOfEditing {
  /// The mark of a comment: "[AB1]", the initials of who wrote it and its number.
  func commentMarks(in notice: NoticeUnderReview) -> [NoticeFinding] {
    bytes("[", in: notice).compactMap { index, block in
      let text = notice.reading.document.text
      let inner = text[(index + 1)...].prefix { $0 != UInt8(ascii: "]") && $0 != 0x0A }
      let letters = inner.prefix { $0 &- UInt8(ascii: "A") < 26 }
      let digits = inner.dropFirst(letters.count)
      guard (1...4).contains(letters.count), (1...3).contains(digits.count),
        digits.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }),
        text[inner.endIndex] == UInt8(ascii: "]")
      else { return nil }
      let words = index..<inner.endIndex + 1
      return finding(
        .medium, at: notice.place(words, in: block),
        BilingualText(
          cy: "mae marc sylw golygydd wedi’i gyhoeddi: "
            + "'\(notice.reading.document.words(words))'",
          en: "the mark of an editor's comment has been published: "
            + "'\(notice.reading.document.words(words))'"),
        help: BilingualText(
          cy: "tynnwch y marc, ac atebwch y sylw", en: "take the mark out, and answer the comment"))
    }
  }

  /// An asterisk behind a word, and nothing that begins with one.
  func asterisks(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let text = notice.reading.document.text
    let all = bytes("*", in: notice)
    func standsAlone(_ index: Int) -> Bool { index == 0 || text[index - 1] <= 0x20 }
    guard !all.contains(where: { standsAlone($0.index) }), let first = all.first else { return [] }
    return [
      finding(
        .low,
        at: notice.place(notice.reading.wordsBefore(first.index), in: first.block),
        BilingualText(
          cy:
            "mae seren wrth '\(notice.reading.document.words(notice.reading.wordsBefore(first.index)))' "
            + "ac nid oes troednodyn",
          en: "an asterisk stands at "
            + "'\(notice.reading.document.words(notice.reading.wordsBefore(first.index)))' and there "
            + "is no footnote"),
        help: BilingualText(
          cy: "rhowch y troednodyn, neu tynnwch y seren", en: "give the footnote, or take it out"))
    ]
  }

  func doubledWords(in notice: NoticeUnderReview) -> [NoticeFinding] {
    notice.reading.doubledWords(allowed: ["that", "had", "very", "so", "bob", "yn"]).map {
      passage, words in
      finding(
        .low, at: notice.place(words, in: notice.reading.passages[passage].block),
        BilingualText(
          cy: "mae gair ddwywaith: '\(notice.reading.document.words(words))'",
          en: "a word stands twice: '\(notice.reading.document.words(words))'"),
        help: BilingualText(cy: "tynnwch un ohonynt", en: "take one of them out"))
    }
  }

  /// Where a byte stands in the notice's own blocks.
  private func bytes(
    _ sought: Unicode.Scalar, in notice: NoticeUnderReview
  ) -> [(index: Int, block: Int)] {
    let document = notice.reading.document
    let byte = UInt8(ascii: sought)
    let blocks = document.blocks.indices.filter { document.blocks[$0].region == .notice }
    return document.text.withUnsafeBufferPointer { text in
      guard text.contains(byte) else { return [] }
      return blocks.flatMap { block in
        document.blocks[block].range.filter { text[$0] == byte }.map { ($0, block) }
      }
    }
  }
}

extension NoticeReading {
  /// The word that ends right before a byte, with the byte.
  fileprivate func wordsBefore(_ index: Int) -> Range<Int> {
    let start = document.text[..<index].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? 0
    return start..<index + 1
  }
}
