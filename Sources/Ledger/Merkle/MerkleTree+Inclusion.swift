extension MerkleTree {
  /// The proof that one entry is in the tree (RFC 9162, section 2.1.3.1).
  ///
  /// - Parameters:
  ///   - index: The index of the entry, from 0.
  ///   - leaves: The hashes of all entries of the tree.
  /// - Returns: The hashes beside the path from the entry to the root, lowest first; empty for
  ///   a tree of one entry.
  /// - Throws: `MerkleProofError.indexOutsideTree`.
  public static func inclusionProof(
    index: Int, in leaves: [LedgerHash]
  ) throws(MerkleProofError) -> [LedgerHash] {
    guard leaves.indices.contains(index) else {
      throw .indexOutsideTree(index: index, size: leaves.count)
    }
    var proof: [LedgerHash] = []
    var part = leaves[...]
    while part.count > 1 {
      let middle = part.startIndex + split(part.count)
      let (left, right) = (part[..<middle], part[middle...])
      proof.append(root(of: index < middle ? right : left))
      part = index < middle ? left : right
    }
    return proof.reversed()
  }

  /// Whether the proof shows that the leaf is at this index in the tree with this root
  /// (RFC 9162, section 2.1.3.2).
  public static func verifyInclusion(
    leaf: LedgerHash, index: Int, size: Int, root: LedgerHash, proof: [LedgerHash]
  ) -> Bool {
    guard index >= 0, index < size else { return false }
    var node = index
    var last = size - 1
    var hash = leaf
    for sibling in proof {
      guard last > 0 else { return false }
      if node & 1 == 1 || node == last {
        hash = nodeHash(sibling, hash)
        while node & 1 == 0, node != 0 {
          node >>= 1
          last >>= 1
        }
      } else {
        hash = nodeHash(hash, sibling)
      }
      node >>= 1
      last >>= 1
    }
    return last == 0 && hash == root
  }
}
