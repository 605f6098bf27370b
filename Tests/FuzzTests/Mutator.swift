/// Changes bytes as an attacker, a bad editor or a bad cable would: with a seed, so that a failure
/// can be seen again.
struct Mutator {
  private var state: UInt64
  private let dictionary: [[UInt8]]

  init(seed: UInt64, dictionary: [String]) {
    state = seed | 1
    self.dictionary = dictionary.map { Array($0.utf8) }
  }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(bound, 1)))
  }

  /// - Parameter others: texts from which parts are taken over.
  mutating func mutated(_ seed: [UInt8], others: [[UInt8]]) -> [UInt8] {
    var bytes = seed
    for _ in 0...next(6) { change(&bytes, others) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8], _ others: [[UInt8]]) {
    let at = next(bytes.count + 1)
    switch next(9) {
    case 0 where !bytes.isEmpty: bytes[min(at, bytes.count - 1)] ^= 1 << UInt8(next(8))
    case 1 where !bytes.isEmpty: bytes[min(at, bytes.count - 1)] = UInt8(next(256))
    case 2: bytes.insert(UInt8(next(256)), at: at)
    case 3: bytes.removeSubrange(at..<min(bytes.count, at + next(40)))
    case 4: bytes.insert(contentsOf: dictionary[next(dictionary.count)], at: at)
    case 5:
      let unit = dictionary[next(dictionary.count)]
      for _ in 0..<(1 << next(10)) { bytes.insert(contentsOf: unit, at: at) }
    case 6:
      let other = others[next(others.count)]
      let from = next(other.count + 1)
      bytes.insert(contentsOf: other[from..<min(other.count, from + next(400))], at: at)
    case 7: bytes = Array(bytes[..<at])
    default:
      let end = min(bytes.count, at + next(200))
      bytes.insert(contentsOf: bytes[at..<end], at: at)
    }
  }
}
