import Documents
import Wording

/// Tells Welsh from English by the small words that every text of either is full of.
enum NoticeLanguage {
  private static let welsh: Set<[UInt8]> = words([
    "yn", "y", "yr", "ar", "ac", "eich", "mae", "wedi", "chi", "gan", "ein", "ni", "sydd", "hyn",
    "neu", "o", "am", "data", "wrth", "dan", "bod", "fydd", "unrhyw", "gyda",
  ])
  private static let english: Set<[UInt8]> = words([
    "the", "of", "and", "to", "your", "we", "you", "for", "is", "are", "with", "that", "this", "or",
    "will", "by", "be", "have", "from", "our",
  ])
  /// Enough to tell, and little to read.
  private static let bytesMax = 20_000

  static func of(_ document: Document) -> Language {
    var counts = (cy: 0, en: 0)
    for block in document.blocks where block.region == .notice {
      guard block.range.lowerBound < bytesMax else { break }
      for word in document.text[block.range].split(separator: 0x20) where word.count < 8 {
        let word = word.map { $0 | 0x20 }
        if welsh.contains(word) { counts.cy += 1 }
        if english.contains(word) { counts.en += 1 }
      }
    }
    return counts.cy > counts.en ? .cy : .en
  }

  private static func words(_ list: [String]) -> Set<[UInt8]> {
    Set(list.map { Array($0.utf8) })
  }
}
