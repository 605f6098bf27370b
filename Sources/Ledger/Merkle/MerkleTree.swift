import Crypto

/// The hashing of RFC 9162, section 2.1: one digest that stands for a whole list of entries.
///
/// Leaves and inner nodes are hashed with different first bytes, so that nobody can pass an
/// inner node off as an entry. The functions that make proofs take the list of all leaf hashes;
/// the functions that check proofs need only the proof.
public enum MerkleTree {
  /// The root of a log without entries: SHA-256 of nothing.
  public static let emptyRoot = LedgerHash.sha256([])

  /// The hash of one entry: SHA-256 of a zero byte and the entry's bytes.
  public static func leafHash(_ body: [UInt8]) -> LedgerHash {
    body.withUnsafeBytes(leafHash)
  }

  /// The hash of one entry whose bytes lie elsewhere.
  public static func leafHash(_ body: UnsafeRawBufferPointer) -> LedgerHash {
    var hasher = SHA256()
    withUnsafeBytes(of: UInt8(0x00)) { hasher.update(bufferPointer: $0) }
    hasher.update(bufferPointer: body)
    return LedgerHash(hasher.finalize())
  }

  /// The hash of an inner node: SHA-256 of a one byte and the two hashes below it.
  public static func nodeHash(_ left: LedgerHash, _ right: LedgerHash) -> LedgerHash {
    withUnsafeTemporaryAllocation(byteCount: 1 + 2 * LedgerHash.byteCount, alignment: 8) { buffer in
      buffer[0] = 0x01
      left.store(in: buffer, at: 1)
      right.store(in: buffer, at: 1 + LedgerHash.byteCount)
      var hasher = SHA256()
      hasher.update(bufferPointer: UnsafeRawBufferPointer(buffer))
      return LedgerHash(hasher.finalize())
    }
  }

  /// The root of the tree over these leaves (RFC 9162, section 2.1.1).
  public static func root(of leaves: [LedgerHash]) -> LedgerHash {
    root(of: leaves[...])
  }

  static func root(of leaves: ArraySlice<LedgerHash>) -> LedgerHash {
    var frontier = TreeFrontier()
    for leaf in leaves { frontier.append(leaf) }
    return frontier.root
  }

  /// The root over a number of leaves that is a power of two.
  static func root(ofFull leaves: [LedgerHash]) -> LedgerHash {
    precondition(leaves.count.nonzeroBitCount == 1, "not a full tree")
    var nodes = leaves
    var count = leaves.count
    while count > 1 {
      count /= 2
      for place in 0..<count { nodes[place] = nodeHash(nodes[2 * place], nodes[2 * place + 1]) }
    }
    return nodes[0]
  }

  /// The number of leaves in the left subtree: the largest power of two below the size.
  ///
  /// - Parameter size: The number of leaves of the tree, at least 2.
  static func split(_ size: Int) -> Int {
    1 << (Int.bitWidth - 1 - (size - 1).leadingZeroBitCount)
  }
}
