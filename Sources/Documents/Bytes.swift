#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The bytes of a file or of a part of it. Readers look at bytes: characters and regular
/// expressions cost a hundred times as much, and notices come by the thousand.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UInt8 {
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  var isASCIILower: Bool { self &- 0x61 < 26 }
  var isASCIIUpper: Bool { self &- 0x41 < 26 }
  var isASCIILetter: Bool { (self | 0x20).isASCIILower }
  /// A space, or one of the controls from tab to carriage return.
  var isASCIIWhite: Bool { self == 0x20 || self &- 0x09 < 5 }
  /// Inside a scalar of several bytes.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
  /// The first byte of some scalar that is white space.
  var mayLeadWhite: Bool { self == 0xC2 || self &- 0xE1 < 3 }
}

extension Bytes {
  /// Length of the white space that starts here, in bytes; 0 where there is none.
  ///
  /// - Law: none; White_Space of the Unicode Character Database
  func white(at index: Int, before end: Int) -> Int {
    let byte = self[index]
    if byte < 0x80 { return byte.isASCIIWhite ? 1 : 0 }
    guard byte.mayLeadWhite, index + 1 < end else { return 0 }
    let second = self[index + 1]
    if byte == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : 0 }
    guard index + 2 < end else { return 0 }
    let third = self[index + 2]
    switch (byte, second) {
    case (0xE1, 0x9A): return third == 0x80 ? 3 : 0
    case (0xE2, 0x80):
      let isWhite = third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
      return isWhite ? 3 : 0
    case (0xE2, 0x81): return third == 0x9F ? 3 : 0
    case (0xE3, 0x80): return third == 0x80 ? 3 : 0
    default: return 0
    }
  }

  /// Length of the white space that ends here.
  func white(endingAt end: Int, after start: Int) -> Int {
    guard end > start else { return 0 }
    if self[end - 1] < 0x80 { return self[end - 1].isASCIIWhite ? 1 : 0 }
    for length in 2...3 where end - length >= start {
      if white(at: end - length, before: end) == length { return length }
    }
    return 0
  }

  /// A range without the white space around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let length = white(at: start, before: end)
      if length == 0 { break }
      start += length
    }
    while end > start {
      let length = white(endingAt: end, after: start)
      if length == 0 { break }
      end -= length
    }
    return start..<end
  }

  /// The place of the next line feed, or the end.
  func lineEnd(from start: Int) -> Int {
    guard let base = baseAddress, start < count,
      let found = memchr(base + start, 0x0A, count - start)
    else { return count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Eight bytes as one number, the first one lowest.
  func word(at index: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(
        fromByteOffset: index, as: UInt64.self))
  }

  func slice(_ range: Range<Int>) -> Bytes { Bytes(rebasing: self[range]) }

  /// Whether the ASCII letters of a range are a word's, whatever their case.
  func equals(_ word: StaticString, in range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count {
      let byte = self[range.lowerBound + offset]
      let lower = byte.isASCIIUpper ? byte | 0x20 : byte
      if lower != word.utf8Start[offset] { return false }
    }
    return true
  }
}
