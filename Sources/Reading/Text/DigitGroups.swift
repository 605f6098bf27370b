/// Tokens that only together are a telephone number or a postcode.
enum DigitGroups {
  /// A number of the United Kingdom has ten or eleven digits, twelve with its country.
  private static let telephoneDigits = 10...12

  /// Two groups as one; nil where they do not belong to one telephone number.
  static func telephone(
    _ last: Token, _ token: Token, _ text: UnsafeBufferPointer<UInt8>
  ) -> Token? {
    guard last.kind == .number || last.kind == .telephone, last.before != .comma,
      token.before.isDisjoint(with: [.comma, .colon, .semicolon, .stop]), begins(last, text)
    else { return nil }
    let count = digits(Int(last.start)..<Int(token.end), text)
    guard count <= telephoneDigits.upperBound else { return nil }
    return joined(last, token, isTelephone: telephoneDigits.contains(count))
  }

  /// "CF10" and "4UW" as one; nil for other words.
  static func postcode(
    _ last: Token, _ token: Token, _ text: UnsafeBufferPointer<UInt8>
  ) -> Token? {
    guard last.kind == .word, token.before.isEmpty, token.end - token.start == 3,
      (2...4).contains(last.end - last.start), isDigit(text[Int(token.start)]),
      isCapital(text[Int(token.start) + 1]), isCapital(text[Int(token.start) + 2]),
      isCapital(text[Int(last.start)]),
      text[last.range].dropFirst().allSatisfy({ isDigit($0) || isCapital($0) }),
      text[last.range].contains(where: isDigit)
    else { return nil }
    return Token(
      start: last.start, end: token.end, set: SpecialSymbol.postcode.set, kind: .postcode,
      before: last.before)
  }

  /// A number that is a telephone number by itself.
  static func alone(_ token: Token, _ text: UnsafeBufferPointer<UInt8>) -> Token {
    guard token.kind == .number, begins(token, text),
      telephoneDigits.contains(digits(token.range, text))
    else { return token }
    return joined(token, token, isTelephone: true)
  }

  private static func joined(_ last: Token, _ token: Token, isTelephone: Bool) -> Token {
    Token(
      start: last.start, end: token.end,
      set: (isTelephone ? SpecialSymbol.telephone : .number).set,
      kind: isTelephone ? .telephone : .number, before: last.before)
  }

  private static func begins(_ token: Token, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(token.start)
    return text[start] == UInt8(ascii: "0")
      || (text[start] == UInt8(ascii: "4") && start > 0 && text[start - 1] == UInt8(ascii: "+"))
  }

  private static func digits(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    range.reduce(0) { $0 + (isDigit(text[$1]) ? 1 : 0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }
}
