/// Cuts a text into its lines.
struct LineScan {
  private(set) var lines: [TextLine] = []
  private let bytes: Bytes
  private let limits: DocumentLimits
  private var isAfterBlank = true
  private var isPageNew = false

  init(_ bytes: Bytes, limits: DocumentLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// Lines end at a line feed alone, so that their numbers agree with editors; a form feed begins
  /// a page.
  mutating func scan() throws(DocumentError) {
    lines.reserveCapacity(min(bytes.count / 32, limits.linesMax))
    var number = 1
    var start = 0
    while start < bytes.count {
      let end = bytes.lineEnd(from: start)
      try add(start..<end, number: number)
      number += 1
      start = end + 1
    }
  }

  private mutating func add(_ whole: Range<Int>, number: Int) throws(DocumentError) {
    var indent = 0
    var start = whole.lowerBound
    while start < whole.upperBound {
      let byte = bytes[start]
      let length = bytes.white(at: start, before: whole.upperBound)
      if length == 0 { break }
      if byte == 0x0C { (isPageNew, indent) = (true, 0) }
      indent = byte == 0x09 ? (indent / 8 + 1) * 8 : indent + 1
      start += length
    }
    let range = bytes.trimmed(start..<whole.upperBound)
    guard !range.isEmpty else {
      isAfterBlank = true
      return
    }
    guard lines.count < limits.linesMax else { throw .overLimit(.lines) }
    lines.append(line(range, number, indent, column: start - whole.lowerBound + 1))
    isAfterBlank = false
    isPageNew = false
  }

  private func line(_ range: Range<Int>, _ number: Int, _ indent: Int, column: Int) -> TextLine {
    let marker = LineMarker.of(bytes, in: range)
    let shape = ByteShape(bytes, range)
    var firstWord = 0
    while firstWord < range.count, bytes[range.lowerBound + firstWord] != 0x20 { firstWord += 1 }
    let isOneWord = firstWord == range.count
    var traits = starts((marker.map { Int($0.bodyStart) } ?? range.lowerBound)..<range.upperBound)
    traits.formUnion(ends(range))
    if isOneWord, isWebAddress(range) { traits.insert(.isAddress) }
    if shape.isPlain { traits.insert(.isPlain) }
    if isPageNew { traits.insert(.startsPage) }
    return TextLine(
      range: range, number: number, indent: indent, column: column,
      length: shape.scalars, firstWord: firstWord, isAfterBlank: isAfterBlank || isPageNew,
      marker: marker, traits: traits)
  }

  /// By the first letter, behind quotes and brackets.
  private func starts(_ range: Range<Int>) -> TextLine.Traits {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte.isASCIILower { return .startsLower }
      if byte.isASCIIUpper { return .startsUpper }
      if byte.isASCIIDigit { return [] }
      if byte >= 0xC3, byte < 0xC6, index + 1 < range.upperBound {
        return isLower(byte, bytes[index + 1]) ? .startsLower : .startsUpper
      }
      guard byte == 0x28 || byte == 0x22 || byte == 0x27 || byte == 0x5B || byte == 0xE2 else {
        return []
      }
      index += byte == 0xE2 ? 3 : 1
    }
    return []
  }

  /// Of the letters with accents that Welsh and its neighbours write.
  private func isLower(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xC3 ? second >= 0x9F : second & 1 == 1
  }

  private func ends(_ range: Range<Int>) -> TextLine.Traits {
    var end = range.upperBound
    while end > range.lowerBound {
      let byte = bytes[end - 1]
      // Closing quotes and brackets: ’ and ” are three bytes.
      if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D {
        end -= 1
      } else if byte == 0x99 || byte == 0x9D, end - range.lowerBound > 3, bytes[end - 3] == 0xE2 {
        end -= 3
      } else {
        break
      }
    }
    guard end > range.lowerBound else { return [] }
    switch bytes[end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): return .endsSentence
    case UInt8(ascii: ":"): return .endsColon
    case UInt8(ascii: ";"): return .endsSemicolon
    case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: "/"), UInt8(ascii: "&"): return .hangs
    case UInt8(ascii: "-"):
      let isWord = end - range.lowerBound > 1 && bytes[end - 2].isASCIILetter
      return isWord ? [.endsHyphen, .hangs] : .hangs
    default: return end == range.upperBound ? lastWord(range) : []
    }
  }

  /// Of a line without a mark at its end; '; and' is the end of an entry.
  private func lastWord(_ range: Range<Int>) -> TextLine.Traits {
    var start = range.upperBound
    while start > range.lowerBound, bytes[start - 1] > 0x20, range.upperBound - start < 10 {
      start -= 1
    }
    guard start > range.lowerBound, HangingWords.contains(bytes, start..<range.upperBound) else {
      return []
    }
    let before = bytes.trimmed(range.lowerBound..<start)
    let isEntry = !before.isEmpty && bytes[before.upperBound - 1] == UInt8(ascii: ";")
    if isEntry { return .endsSemicolon }
    let mayEnd = HangingWords.mayEndQuestion.contains(bytes, start..<range.upperBound)
    return mayEnd ? [.hangs, .hangsAsQuestion] : .hangs
  }

  private func isWebAddress(_ range: Range<Int>) -> Bool {
    guard range.count > 8, bytes[range.lowerBound] | 0x20 == UInt8(ascii: "h") else { return false }
    let start = range.lowerBound
    return bytes.equals("http://", in: start..<start + 7)
      || bytes.equals("https://", in: start..<min(start + 8, range.upperBound))
  }
}
