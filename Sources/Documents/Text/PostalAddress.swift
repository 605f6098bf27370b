/// The shape of addresses in the United Kingdom.
enum PostalAddress {
  /// Whether a line ends in a postcode, with its space or without.
  static func endsInPostcode(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    if end > range.lowerBound, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == 0x2C {
      end -= 1
    }
    // The inward code: a digit and two letters.
    guard end - range.lowerBound >= 5, bytes[end - 1].isASCIIUpper, bytes[end - 2].isASCIIUpper,
      bytes[end - 3].isASCIIDigit
    else { return false }
    var start = end - 3
    if bytes[start - 1] == 0x20 { start -= 1 }
    // The outward code: one or two letters, one or two digits or a digit and a letter.
    let outwardEnd = start
    while start > range.lowerBound, outwardEnd - start < 5,
      bytes[start - 1].isASCIIUpper || bytes[start - 1].isASCIIDigit
    { start -= 1 }
    let isAtWord = start == range.lowerBound || !bytes[start - 1].isASCIILetter
    guard isAtWord, (2...4).contains(outwardEnd - start), bytes[start].isASCIIUpper else {
      return false
    }
    return (start + 1..<min(start + 3, outwardEnd)).contains { bytes[$0].isASCIIDigit }
  }
}
