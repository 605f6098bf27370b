/// The sign at the start of an entry of a list.
struct LineMarker: Hashable {
  let kind: Kind
  /// Behind the sign and its space; a bracketed letter or number stays with the words, because
  /// texts refer to it.
  let bodyStart: Int32

  private init(_ kind: Kind, _ bodyStart: Int) {
    self.kind = kind
    self.bodyStart = Int32(truncatingIfNeeded: bodyStart)
  }

  enum Kind: Hashable {
    /// By the sign itself: a list in a list has another one.
    case bullet(UInt32)
    /// A dash or a star, which can also stand in a sentence.
    case dash(UInt8)
    /// `1.`, `2.1`; the count of its numbers.
    case number(levels: Int8)
    /// `(a)`, `b)`, `(iv)`.
    case letter
    /// `(1)`.
    case bracketedNumber
  }

  /// Whether only a list can have it.
  var isCertain: Bool { if case .bullet = kind { true } else { false } }

  var levels: Int? { if case .number(let levels) = kind { Int(levels) } else { nil } }

  /// The sign of a line that has no white space before it.
  static func of(_ bytes: Bytes, in range: Range<Int>) -> LineMarker? {
    let first = bytes[range.lowerBound]
    if first >= 0x80 { return bullet(bytes, range) }
    if first.isASCIIDigit { return number(bytes, range) }
    if first == UInt8(ascii: "(") { return bracketed(bytes, range) }
    if first.isASCIILower { return letter(bytes, range) }
    let isDash =
      first == UInt8(ascii: "-") || first == UInt8(ascii: "*")
      || first == UInt8(ascii: "+")
    return isDash ? spaced(.dash(first), bytes, range, length: 1) : nil
  }

  private static func spaced(
    _ kind: Kind, _ bytes: Bytes, _ range: Range<Int>, length: Int
  ) -> LineMarker? {
    let end = range.lowerBound + length
    if end == range.upperBound { return LineMarker(kind, end) }
    guard end < range.upperBound, bytes.white(at: end, before: range.upperBound) > 0 else {
      return nil
    }
    return LineMarker(kind, bytes.trimmed(end..<range.upperBound).lowerBound)
  }

  private static func bullet(_ bytes: Bytes, _ range: Range<Int>) -> LineMarker? {
    let start = range.lowerBound
    let length = bytes[start] >= 0xF0 ? 4 : bytes[start] >= 0xE0 ? 3 : 2
    guard range.count >= length else { return nil }
    var sign: UInt32 = 0
    for offset in 0..<length { sign = sign << 8 | UInt32(bytes[start + offset]) }
    // En dash, em dash, minus.
    if sign == 0xE28093 || sign == 0xE28094 || sign == 0xE28892 {
      return spaced(.dash(UInt8(truncatingIfNeeded: sign)), bytes, range, length: length)
    }
    guard isBullet(sign) else { return nil }
    let end = start + length
    return LineMarker(.bullet(sign), bytes.trimmed(end..<range.upperBound).lowerBound)
  }

  /// In UTF-8.
  private static func isBullet(_ sign: UInt32) -> Bool {
    switch sign {
    case 0xC2B7, 0xE280A2, 0xE280A3, 0xE28183, 0xE28899, 0xE2A681, 0xE2A780: true
    // Squares, triangles, circles; ticks, crosses, stars and arrows of the dingbats.
    case 0xE296A0...0xE297BF, 0xE29C93...0xE29CBF, 0xE29D80...0xE29DBF, 0xE29E90...0xE29EBF: true
    // The private signs of Symbol and Wingdings, and what stands for a sign that was lost.
    case 0xEF8080...0xEF83BF, 0xEFBFBD: true
    default: false
    }
  }

  private static func number(_ bytes: Bytes, _ range: Range<Int>) -> LineMarker? {
    var index = range.lowerBound
    var levels: Int8 = 0
    while index < range.upperBound, bytes[index].isASCIIDigit, levels < 4 {
      let start = index
      while index < range.upperBound, bytes[index].isASCIIDigit { index += 1 }
      // Three digits at most: '2018.' ends a sentence.
      guard index - start <= (levels == 0 ? 3 : 2) else { return nil }
      levels += 1
      guard index < range.upperBound else { return nil }
      if bytes[index] == UInt8(ascii: ")") {
        return spaced(
          .number(levels: levels), bytes, range, length: index + 1 - range.lowerBound)
      }
      guard bytes[index] == UInt8(ascii: ".") else { break }
      index += 1
    }
    let hasStop = index > range.lowerBound && bytes[index - 1] == UInt8(ascii: ".")
    guard hasStop || levels > 1 else { return nil }
    guard
      let marker = spaced(
        .number(levels: levels), bytes, range, length: index - range.lowerBound)
    else { return nil }
    // '3.5 million' is an amount.
    let body = Int(marker.bodyStart)
    if !hasStop, body < range.upperBound, !bytes[body].isASCIIUpper {
      return nil
    }
    return marker
  }

  private static func bracketed(_ bytes: Bytes, _ range: Range<Int>) -> LineMarker? {
    var index = range.lowerBound + 1
    while index < range.upperBound, index - range.lowerBound <= 5 {
      if bytes[index] == UInt8(ascii: ")") { break }
      index += 1
    }
    let inner = range.lowerBound + 1..<index
    guard index + 1 < range.upperBound, bytes[index] == UInt8(ascii: ")"),
      isOrdinal(bytes, inner), bytes.white(at: index + 1, before: range.upperBound) > 0
    else { return nil }
    let isNumber = bytes[inner.lowerBound].isASCIIDigit
    return LineMarker(isNumber ? .bracketedNumber : .letter, range.lowerBound)
  }

  private static func letter(_ bytes: Bytes, _ range: Range<Int>) -> LineMarker? {
    var index = range.lowerBound
    while index < range.upperBound, index - range.lowerBound < 4, bytes[index].isASCIILetter {
      index += 1
    }
    guard index + 1 < range.upperBound, bytes[index] == UInt8(ascii: ")"),
      isOrdinal(bytes, range.lowerBound..<index),
      bytes.white(at: index + 1, before: range.upperBound) > 0
    else { return nil }
    return LineMarker(.letter, range.lowerBound)
  }

  /// A single letter, a number of two digits, or a small Roman number.
  private static func isOrdinal(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 4 else { return false }
    if range.count == 1, bytes[range.lowerBound].isASCIILetter { return true }
    if range.allSatisfy({ bytes[$0].isASCIIDigit }) { return range.count <= 2 }
    return range.allSatisfy { "ivx".utf8.contains(bytes[$0]) }
  }
}
