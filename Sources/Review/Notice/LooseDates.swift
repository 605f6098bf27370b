import Documents
import Reading

/// Years in words that no reader read: those of a site around a notice.
enum LooseDates {
  /// The last year of a block, as a date of that year.
  static func last(in range: Range<Int>, of document: Document) -> WrittenDate? {
    var end = range.upperBound
    while end - range.lowerBound >= 4 {
      let start =
        document.text[range.lowerBound..<end].lastIndex { !isDigit($0) }
        .map { $0 + 1 } ?? range.lowerBound
      if end - start == 4,
        let year = Int(String(decoding: document.text[start..<end], as: UTF8.self)),
        (1990...2100).contains(year)
      {
        return WrittenDate(year: year, month: nil, day: nil, words: start..<end)
      }
      end = max(start - (start == end ? 1 : 0), range.lowerBound)
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
