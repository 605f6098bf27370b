/// Reads fixed numbers of digits and single marks from a text, one after the other.
struct DigitReader {
  private var rest: Substring.UTF8View

  init(_ text: some StringProtocol) {
    rest = Substring(text).utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// The number in exactly so many digits, or nil where one of them is no digit.
  mutating func number(digits: Int) -> Int? {
    var value = 0
    for _ in 0..<digits {
      guard let digit = rest.first, (48...57).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 48)
      rest = rest.dropFirst()
    }
    return value
  }

  /// Whether the next mark is this one; if so it is passed over.
  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard let next = rest.first, UInt32(next) == mark.value else { return false }
    rest = rest.dropFirst()
    return true
  }
}

/// A number from 0 to 99 in two digits.
func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : String(number)
}
