/// The ids that have come, as one short number each, to find the ones that come twice.
///
/// A number is a keyed digest of 64 bits with a key that is new in every process. Two different ids
/// share one with a chance of about one in 40 million in a log of a million entries, and then in one
/// process only; ids that are the same always share it, so that none passes unseen.
struct IdMarks: Sendable {
  /// A table with open places, 0 for an empty one; its length is a power of two.
  private var table = [UInt64](repeating: 0, count: 1024)
  private var count = 0

  /// The mark of an id.
  static func mark(of id: UnsafeRawBufferPointer) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(bytes: id)
    return max(1, UInt64(bitPattern: Int64(hasher.finalize())))
  }

  /// Remembers a mark.
  ///
  /// - Returns: false where it has come before.
  mutating func insert(_ mark: UInt64) -> Bool {
    if count * 2 >= table.count { grow() }
    guard Self.place(mark, in: &table) else { return false }
    count += 1
    return true
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: table.count * 2)
    for mark in table where mark != 0 { _ = Self.place(mark, in: &larger) }
    table = larger
  }

  private static func place(_ mark: UInt64, in table: inout [UInt64]) -> Bool {
    table.withUnsafeMutableBufferPointer { places in
      let last = places.count - 1
      var place = Int(truncatingIfNeeded: mark) & last
      while places[place] != 0 {
        if places[place] == mark { return false }
        place = (place + 1) & last
      }
      places[place] = mark
      return true
    }
  }
}
