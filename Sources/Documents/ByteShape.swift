/// What a look at eight bytes at a time can say of a line.
struct ByteShape {
  /// Characters, near enough.
  private(set) var scalars = 0
  /// ASCII without controls, and never two spaces together.
  private(set) var isPlain = true

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  init(_ bytes: Bytes, _ range: Range<Int>) {
    var index = range.lowerBound
    var continuations = 0
    var endsInSpace = false
    var odd: UInt64 = 0
    while index + 8 <= range.upperBound {
      let word = bytes.word(at: index)
      // Inside a scalar: the highest bit set, the next one not.
      continuations += ((word >> 7) & (~word >> 6) & ByteShape.ones).nonzeroBitCount
      let spaces = ByteShape.spaces(in: word)
      odd |= word & ByteShape.highs | ByteShape.controls(in: word)
      odd |= spaces & (spaces << 8 | (endsInSpace ? 0x80 : 0))
      endsInSpace = spaces >> 63 == 1
      index += 8
    }
    while index < range.upperBound {
      let byte = bytes[index]
      if byte.isContinuation { continuations += 1 }
      let isSpace = byte == 0x20
      if byte >= 0x80 || byte < 0x20 || isSpace && endsInSpace { odd = 1 }
      endsInSpace = isSpace
      index += 1
    }
    scalars = range.count - continuations
    isPlain = odd == 0
  }

  /// Never wrong when it says so: bytes above ASCII can hide behind a control, and not one be it.
  static func hasNoControls(_ word: UInt64) -> Bool {
    let ascii = word & ~highs
    return ((ascii &- ones * 0x20) & ~ascii & highs) & ~word == 0
  }

  /// The highest bit of each byte that is a space, exactly.
  private static func spaces(in word: UInt64) -> UInt64 {
    let other = word ^ (ones * 0x20)
    return ~((other & ~highs) &+ ~highs | other) & highs
  }

  /// The highest bit of each byte below a space; right as long as all are ASCII.
  private static func controls(in word: UInt64) -> UInt64 {
    (word &- ones * 0x20) & ~word & highs
  }
}
