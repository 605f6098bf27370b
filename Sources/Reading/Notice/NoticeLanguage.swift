import Documents
import Wording

/// Tells Welsh from English by the small words that every text of either is full of.
enum NoticeLanguage {
  private static let welsh = words([
    "yn", "y", "yr", "ar", "ac", "eich", "mae", "wedi", "chi", "gan", "ein", "ni", "sydd", "hyn",
    "neu", "am", "wrth", "dan", "bod", "fydd", "unrhyw", "gyda",
  ])
  private static let english = words([
    "the", "of", "and", "to", "your", "we", "you", "for", "is", "are", "with", "that", "this", "or",
    "will", "by", "be", "have", "from", "our",
  ])
  /// Enough to tell, and little to read.
  private static let bytesMax = 8_000

  /// Welsh where more of its small words are found than of English ones.
  static func of(_ document: Document) -> Language {
    var counts = (cy: 0, en: 0)
    var read = 0
    for block in document.blocks where block.region == .notice {
      guard read < bytesMax else { break }
      read += block.range.count
      count(document.text, block.range, &counts)
    }
    return counts.cy > counts.en ? .cy : .en
  }

  private static func count(
    _ text: [UInt8], _ range: Range<Int>, _ counts: inout (cy: Int, en: Int)
  ) {
    var word: UInt64 = 0
    for index in range {
      let byte = text[index]
      if byte > 0x2F {
        word = word << 8 | UInt64(byte | 0x20)
        continue
      }
      tell(word, &counts)
      word = 0
    }
    tell(word, &counts)
  }

  private static func tell(_ word: UInt64, _ counts: inout (cy: Int, en: Int)) {
    if welsh.contains(word) { counts.cy += 1 } else if english.contains(word) { counts.en += 1 }
  }

  /// A word of at most eight letters as a number: the last of a longer one's letters are no word of
  /// these lists.
  private static func words(_ list: [String]) -> [UInt64] {
    list.map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
  }
}
