/// From a service, a direction and a recipient to their statement: an open-addressed table, with a
/// slot in two empty, so that a look-up is one or two reads.
struct FlowIndex: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var mask: Int
  private var count = 0

  init() {
    keys = Array(repeating: 0, count: 16)
    values = Array(repeating: -1, count: 16)
    mask = 15
  }

  /// - Parameter name: number of the recipient's name, from 1.
  static func key(service: Int32, isSource: Bool, name: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: service)) << 33 | (isSource ? 1 << 32 : 0) | UInt64(name)
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
  }

  @inline(__always)
  subscript(key: UInt64) -> Int32 {
    var slot = slot(key)
    while true {
      let there = keys[slot]
      if there == key { return values[slot] }
      if there == 0 { return -1 }
      slot = (slot &+ 1) & mask
    }
  }

  /// Keeps the first value of a key: the nearest statement governs.
  mutating func insert(_ value: Int32, for key: UInt64) {
    if (count + 1) * 2 > keys.count { grow() }
    var slot = slot(key)
    while keys[slot] != 0 {
      if keys[slot] == key { return }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    values[slot] = value
    count += 1
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    values = Array(repeating: -1, count: keys.count)
    mask = keys.count - 1
    for (key, value) in old {
      var slot = slot(key)
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = value
    }
  }
}
