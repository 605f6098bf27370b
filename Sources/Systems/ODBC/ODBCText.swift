/// Texts in UTF-16, as most drivers give them.
enum ODBCText {
  /// Reads units that are mostly of ASCII, where each becomes one byte, and others as they are.
  static func utf16(_ bytes: UnsafeRawBufferPointer) -> String {
    let units = bytes.assumingMemoryBound(to: UInt16.self)
    guard units.allSatisfy({ $0 < 0x80 }) else { return String(decoding: units, as: UTF16.self) }
    return String(unsafeUninitializedCapacity: units.count) { place in
      for index in units.indices { place[index] = UInt8(truncatingIfNeeded: units[index]) }
      return units.count
    }
  }
}
