/// The attributes of an element, as the parser hands them over: names and values in turn.
struct HTMLAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  init(_ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) { self.list = list }

  /// The value of an attribute; empty where it has none, `nil` where it is not there.
  func value(_ name: StaticString) -> Bytes? {
    guard var next = list else { return nil }
    while let found = next[0] {
      if HTMLAttributes.isEqual(found, name) {
        guard let value = next[1] else { return Bytes(start: nil, count: 0) }
        return Bytes(start: value, count: HTMLAttributes.length(value))
      }
      next += 2
    }
    return nil
  }

  var isEmpty: Bool { list == nil }

  func text(_ name: StaticString) -> String? {
    value(name).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func isEqual(_ found: UnsafePointer<UInt8>, _ name: StaticString) -> Bool {
    for offset in 0..<name.utf8CodeUnitCount where found[offset] != name.utf8Start[offset] {
      return false
    }
    return found[name.utf8CodeUnitCount] == 0
  }

  private static func length(_ value: UnsafePointer<UInt8>) -> Int {
    var count = 0
    while value[count] != 0 { count += 1 }
    return count
  }
}
