import Crypto

/// The hashing of RFC 9162, section 2.1: one digest that stands for a whole list of entries.
///
/// Leaves and inner nodes are hashed with different first bytes, so that nobody can pass an
/// inner node off as an entry. The functions that make proofs take the list of all leaf hashes;
/// the functions that check proofs need only the proof.
public enum MerkleTree {
  private static let leafPrefix: [UInt8] = [0x00]
  private static let nodePrefix: [UInt8] = [0x01]

  /// The root of a log without entries: SHA-256 of nothing.
  public static let emptyRoot = LedgerHash.sha256([])

  /// The hash of one entry: SHA-256 of a zero byte and the entry's bytes.
  public static func leafHash(_ body: [UInt8]) -> LedgerHash {
    var hasher = SHA256()
    hasher.update(data: leafPrefix)
    hasher.update(data: body)
    return LedgerHash(hasher.finalize())
  }

  /// The hash of an inner node: SHA-256 of a one byte and the two hashes below it.
  public static func nodeHash(_ left: LedgerHash, _ right: LedgerHash) -> LedgerHash {
    var hasher = SHA256()
    hasher.update(data: nodePrefix)
    left.withBytes { hasher.update(bufferPointer: $0) }
    right.withBytes { hasher.update(bufferPointer: $0) }
    return LedgerHash(hasher.finalize())
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

  /// The number of leaves in the left subtree: the largest power of two below the size.
  ///
  /// - Parameter size: The number of leaves of the tree, at least 2.
  static func split(_ size: Int) -> Int {
    1 << (Int.bitWidth - 1 - (size - 1).leadingZeroBitCount)
  }
}
