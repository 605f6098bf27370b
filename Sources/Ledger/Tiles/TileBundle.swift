/// The entries of one bundle, each behind its length in two big-endian bytes.
enum TileBundle {
  /// Cuts a bundle into entries.
  ///
  /// - Returns: nil when the bundle does not have exactly this many.
  static func entries(_ bytes: [UInt8], count: Int) -> [[UInt8]]? {
    var entries: [[UInt8]] = []
    entries.reserveCapacity(count)
    var offset = 0
    for _ in 0..<count {
      guard offset + 2 <= bytes.count else { return nil }
      let length = Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
      offset += 2
      guard offset + length <= bytes.count else { return nil }
      entries.append(Array(bytes[offset..<offset + length]))
      offset += length
    }
    return offset == bytes.count ? entries : nil
  }
}
