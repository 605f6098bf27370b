import Crypto

/// The tree of RFC 9162 as its definition reads, to compare ours with. Slow on purpose.
enum NaiveTree {
  static func leaf(_ body: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: [0x00] + body)) }

  static func root(_ leaves: [[UInt8]]) -> [UInt8] {
    if leaves.isEmpty { return Array(SHA256.hash(data: [UInt8]())) }
    if leaves.count == 1 { return leaves[0] }
    let left = split(leaves.count)
    let children = root(Array(leaves[..<left])) + root(Array(leaves[left...]))
    return Array(SHA256.hash(data: [0x01] + children))
  }

  /// PATH(m, D_n) of section 2.1.3.1.
  static func path(_ index: Int, _ leaves: [[UInt8]]) -> [[UInt8]] {
    guard leaves.count > 1 else { return [] }
    let middle = split(leaves.count)
    let (left, right) = (Array(leaves[..<middle]), Array(leaves[middle...]))
    return index < middle
      ? path(index, left) + [root(right)] : path(index - middle, right) + [root(left)]
  }

  /// SUBPROOF(m, D_n, b) of section 2.1.4.1.
  static func subproof(_ size: Int, _ leaves: [[UInt8]], _ isWhole: Bool) -> [[UInt8]] {
    if size == leaves.count { return isWhole ? [] : [root(leaves)] }
    let middle = split(leaves.count)
    let (left, right) = (Array(leaves[..<middle]), Array(leaves[middle...]))
    return size <= middle
      ? subproof(size, left, isWhole) + [root(right)]
      : subproof(size - middle, right, false) + [root(left)]
  }

  private static func split(_ size: Int) -> Int {
    var left = 1
    while left * 2 < size { left *= 2 }
    return left
  }
}
