import Documents

/// A year, a month or a day as people write it: "January 2019", "9 Mawrth 2026", "01/02/2021".
public struct WrittenDate: Sendable, Hashable {
  public let year: Int
  public let month: Int?
  public let day: Int?
  /// Its bytes in the document's text.
  public let words: Range<Int>

  public init(year: Int, month: Int?, day: Int?, words: Range<Int>) {
    self.year = year
    self.month = month
    self.day = day
    self.words = words
  }
}

extension NoticeReading {
  /// The dates of a passage, in its order. A number of four digits alone is a year.
  public func dates(in passage: Int) -> [WrittenDate] {
    // Every date has a year, and most passages have no figure at all.
    let hasFigure = passages[passage].tokens.contains {
      document.text[Int(tokens[$0].start)] &- UInt8(ascii: "0") < 10
    }
    guard hasFigure else { return [] }
    let words = readWords(of: passage).flatMap(figures)
    var dates: [WrittenDate] = []
    var index = 0
    while index < words.count {
      if let (date, count) = date(words[index...]) {
        dates.append(date)
        index += count
      } else {
        index += 1
      }
    }
    return dates
  }

  /// The reader takes "01/02/2021" for one number; here it is three.
  private func figures(of word: ReadWord) -> [(kind: ReadWord.Kind, range: Range<Int>)] {
    guard word.kind == .number || word.kind == .telephone else { return [(word.kind, word.range)] }
    return document.text[word.range].split { $0 &- UInt8(ascii: "0") >= 10 }.map {
      (.number, $0.startIndex..<$0.endIndex)
    }
  }

  private func date(
    _ words: ArraySlice<(kind: ReadWord.Kind, range: Range<Int>)>
  ) -> (WrittenDate, count: Int)? {
    let parts = words.prefix(3).map { part($0) }
    func made(_ year: Int, _ month: Int?, _ day: Int?, _ count: Int) -> (WrittenDate, Int) {
      let last = words[words.startIndex + count - 1]
      return (
        WrittenDate(
          year: year, month: month, day: day,
          words: words.first!.range.lowerBound..<last.range.upperBound), count
      )
    }
    switch (parts.first, parts.dropFirst().first, parts.dropFirst(2).first) {
    case (.day(let day), .month(let month), .year(let year)): return made(year, month, day, 3)
    case (.month(let month), .day(let day), .year(let year)): return made(year, month, day, 3)
    case (.day(let day), .day(let month), .year(let year)) where month <= 12:
      return made(year, month, day, 3)
    case (.year(let year), .day(let month), .day(let day)) where month <= 12:
      return made(year, month, day, 3)
    case (.month(let month), .year(let year), _): return made(year, month, nil, 2)
    case (.year(let year), _, _): return made(year, nil, nil, 1)
    default: return nil
    }
  }

  private enum Part {
    case day(Int)
    case month(Int)
    case year(Int)
    case other
  }

  private func part(_ word: (kind: ReadWord.Kind, range: Range<Int>)) -> Part {
    var bytes = plain(word.range)[...]
    if word.kind == .word {
      if let month = MonthNames.month(Array(bytes)) { return .month(month) }
      guard let first = bytes.first, first &- UInt8(ascii: "0") < 10 else { return .other }
      // "1st", "22ain": an ordinal is a day.
      bytes = bytes.prefix { $0 &- UInt8(ascii: "0") < 10 }
    }
    guard bytes.count <= 4, let number = Int(String(decoding: bytes, as: UTF8.self)) else {
      return .other
    }
    if bytes.count == 4, (1990...2100).contains(number) { return .year(number) }
    return bytes.count <= 2 && (1...31).contains(number) ? .day(number) : .other
  }
}
