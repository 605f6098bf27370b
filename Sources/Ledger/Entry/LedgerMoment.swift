/// The one text form of a moment: `2026-03-01T09:30:00.000Z`.
enum LedgerMoment {
  static let length = 24

  /// Whether the text is a moment of the Gregorian calendar in UTC with milliseconds.
  static func isValid(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isValid(UnsafeRawBufferPointer($0)) }
  }

  /// Whether the bytes are such a moment.
  static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count == length else { return false }
    let shape: StaticString = "0000-00-00T00:00:00.000Z"
    for place in 0..<length where !fits(bytes[place], shape.utf8Start[place]) { return false }
    func number(_ range: Range<Int>) -> Int {
      range.reduce(0) { $0 * 10 + Int(bytes[$1] - UInt8(ascii: "0")) }
    }
    let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
    return (1...12).contains(month) && (1...dayCount(month: month, year: year)).contains(day)
      && number(11..<13) < 24 && number(14..<16) < 60 && number(17..<19) < 60
  }

  private static func fits(_ byte: UInt8, _ pattern: UInt8) -> Bool {
    pattern == UInt8(ascii: "0")
      ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : byte == pattern
  }

  private static func dayCount(month: Int, year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
