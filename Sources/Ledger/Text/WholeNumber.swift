/// Decimal whole numbers with exactly one text: digits only, no sign, no leading zero.
enum WholeNumber {
  /// The number; nil for any other text and for a number that does not fit.
  static func value(of digits: some Collection<UInt8>) -> Int? {
    guard let first = digits.first, first != UInt8(ascii: "0") || digits.count == 1 else {
      return nil
    }
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      let (tens, tooBig) = value.multipliedReportingOverflow(by: 10)
      let (sum, stillTooBig) = tens.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
      guard !tooBig, !stillTooBig else { return nil }
      value = sum
    }
    return value
  }
}
