#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Looks through a body once, without making anything of it, and says whether it is an entry.
///
/// It takes nothing that `LedgerEntry.init(body:)` refuses; of what it does not take, that one says
/// why. The form has no freedom: the keys come in one order, and texts need no escapes, because
/// their alphabet has none of the characters that do.
struct EntryScan {
  private let bytes: UnsafeRawBufferPointer
  private let start: UnsafePointer<UInt8>
  private let count: Int
  private let isOpaque = LedgerAlphabet.opaqueTable
  private var offset = 0
  /// The text that was read last.
  private var text = 0..<0

  private init(_ bytes: UnsafeRawBufferPointer, _ start: UnsafePointer<UInt8>) {
    self.bytes = bytes
    self.start = start
    count = bytes.count
  }

  /// Where the id of the entry stands; nil where the body is not plainly one.
  static func id(in body: UnsafeRawBufferPointer) -> Range<Int>? {
    guard body.count <= LedgerEntry.bodyByteMax,
      let start = body.baseAddress?.assumingMemoryBound(to: UInt8.self)
    else { return nil }
    var scan = EntryScan(body, start)
    return scan.entry()
  }

  private mutating func entry() -> Range<Int>? {
    guard take("{\"act\":"), opaque(.act), isKebab(text), take(",\"actor\":"), opaque(.actor),
      isActor(text), take(",\"facts\":{"), facts(), take(",\"id\":"), opaque(.id)
    else { return nil }
    let id = text
    guard take(",\"moment\":"), opaque(.moment), isMoment(text) else { return nil }
    if take(",\"purpose\":"), !opaque(.purpose) { return nil }
    guard take(",\"register\":"), opaque(.register), take(",\"statements\":["), statements()
    else { return nil }
    if take(",\"subject\":"), !opaque(.subject) { return nil }
    return take("}") && offset == count ? id : nil
  }

  private mutating func facts() -> Bool {
    if take("}") { return true }
    var before: Range<Int>?
    for _ in 0..<LedgerEntry.factCountMax {
      guard opaque(.factKey), isKebab(text), before.map({ isLess($0, text) }) ?? true else {
        return false
      }
      before = text
      guard take(":"), opaque(.factValue) else { return false }
      if take("}") { return true }
      guard take(",") else { return false }
    }
    return false
  }

  private mutating func statements() -> Bool {
    if take("]") { return true }
    for _ in 0..<LedgerEntry.statementCountMax {
      guard opaque(.statement) else { return false }
      if take("]") { return true }
      guard take(",") else { return false }
    }
    return false
  }

  /// A text in quotes of characters that need no escape, no longer than the field allows.
  private mutating func opaque(_ field: LedgerEntryField) -> Bool {
    guard take("\"") else { return false }
    let first = offset
    var place = offset
    while place < count, isOpaque[Int(start[place])] { place += 1 }
    offset = place
    text = first..<place
    return place > first && place - first <= field.lengthMax && take("\"")
  }

  @inline(__always)
  private mutating func take(_ expected: StaticString) -> Bool {
    let length = expected.utf8CodeUnitCount
    guard count - offset >= length, memcmp(start + offset, expected.utf8Start, length) == 0 else {
      return false
    }
    offset += length
    return true
  }

  /// Words of lower-case letters and digits with single hyphens between, a letter first.
  private func isKebab(_ range: Range<Int>) -> Bool {
    guard let first = range.first, isLetter(bytes[first]) else { return false }
    var wasHyphen = false
    for place in range {
      let isHyphen = bytes[place] == UInt8(ascii: "-")
      guard isHyphen ? !wasHyphen : isLetter(bytes[place]) || isDigit(bytes[place]) else {
        return false
      }
      wasHyphen = isHyphen
    }
    return !wasHyphen
  }

  private func isActor(_ range: Range<Int>) -> Bool {
    guard let colon = range.first(where: { bytes[$0] == UInt8(ascii: ":") }) else {
      return isKebab(range)
    }
    return isKebab(range.lowerBound..<colon) && colon + 1 < range.upperBound
  }

  private func isMoment(_ range: Range<Int>) -> Bool {
    LedgerMoment.isValid(UnsafeRawBufferPointer(rebasing: bytes[range]))
  }

  private func isLess(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    bytes[left].lexicographicallyPrecedes(bytes[right])
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7a }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
