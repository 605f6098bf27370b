import Documents
import Reading
import Register
import Wording

extension PromisedContactMissing {
  /// "Our portal ( visitors": the address in the brackets is gone, and the closing one with it.
  func brackets(in notice: NoticeUnderReview) -> [NoticeFinding] {
    let document = notice.reading.document
    return document.blocks.indices.filter { document.blocks[$0].region == .notice }.compactMap {
      block in
      let range = document.blocks[block].range
      let opening = range.last { document.text[$0] == UInt8(ascii: "(") }
      guard let opening, opening + 1 < range.upperBound, document.text[opening + 1] == 0x20,
        !document.text[opening..<range.upperBound].contains(UInt8(ascii: ")"))
      else { return nil }
      return finding(
        .low, at: notice.place(opening..<range.upperBound, in: block),
        BilingualText(
          cy: "agorir cromfach lle’r oedd dolen, ac ni chaeir hi",
          en: "a bracket is opened where a link was, and never closed"),
        help: BilingualText(
          cy: "rhowch y ddolen, neu tynnwch y gromfach", en: "give the link, or take it out"))
    }
  }

  /// A whole sentence that ends with a colon, and a new sentence in the place of what it announced.
  func emptyColons(
    in notice: NoticeUnderReview, besides taken: Set<Int>
  ) -> [NoticeFinding] {
    let reading = notice.reading
    return reading.passages.indices.compactMap { index in
      guard reading.passages[index].role == .lead, !taken.contains(index),
        reading.ending(of: index) == .colon, announcesNothing(index, in: notice)
      else { return nil }
      return finding(
        .low, at: notice.place(index),
        BilingualText(
          cy: "mae’r frawddeg yn gorffen â cholon, ac nid oes dim yn dilyn",
          en: "the sentence ends with a colon, and nothing follows"),
        help: BilingualText(
          cy: "rhowch yr hyn oedd i ddilyn, neu atalnod llawn",
          en: "give what was to follow, or a full stop"))
    }
  }

  private func announcesNothing(_ index: Int, in notice: NoticeUnderReview) -> Bool {
    let reading = notice.reading
    guard index + 1 < reading.passages.count else { return true }
    let next = reading.passages[index + 1]
    let section = reading.sections[next.section]
    if next.role == .heading {
      // A part of the section can be what was announced; another section cannot. In a text nobody
      // can tell the two apart.
      return reading.document.form.isStructured
        && section.level <= reading.sections[reading.passages[index].section].level
    }
    let wordsMin = 8
    guard next.role == .sentence, reading.wordCount(of: index) >= wordsMin,
      reading.wordCount(of: index + 1) >= wordsMin, reading.ending(of: index + 1) == .stop,
      let last = reading.plainWords(of: index).last
    else { return false }
    // "... and correct it:" closes a sentence that wanted a full stop.
    return ["it", "them", "hynny"].contains { last.elementsEqual($0.utf8) }
  }
}
