extension MerkleTree {
  /// The proof that the newer tree begins with the whole older one (RFC 9162, 2.1.4.1).
  ///
  /// - Parameters:
  ///   - oldSize: The number of entries of the older tree.
  ///   - leaves: The hashes of all entries of the newer tree.
  /// - Returns: The hashes that lead from the older root to the newer one; empty when both trees
  ///   are the same or the older one has no entries.
  /// - Throws: `MerkleProofError.oldSizeOutsideTree`.
  public static func consistencyProof(
    from oldSize: Int, in leaves: [LedgerHash]
  ) throws(MerkleProofError) -> [LedgerHash] {
    guard (0...leaves.count).contains(oldSize) else {
      throw .oldSizeOutsideTree(oldSize: oldSize, size: leaves.count)
    }
    guard oldSize > 0 else { return [] }
    var proof: [LedgerHash] = []
    var part = leaves[...]
    while part.endIndex != oldSize {
      let middle = part.startIndex + split(part.count)
      let (left, right) = (part[..<middle], part[middle...])
      proof.append(root(of: oldSize <= middle ? right : left))
      part = oldSize <= middle ? left : right
    }
    // A part that begins at 0 is the older tree itself, whose root the verifier has.
    if part.startIndex > 0 { proof.append(root(of: part)) }
    return proof.reversed()
  }

  /// Whether the proof shows that the newer tree begins with the whole older one
  /// (RFC 9162, section 2.1.4.2).
  ///
  /// A tree without entries is the beginning of every tree; its proof is empty.
  public static func verifyConsistency(
    oldSize: Int, oldRoot: LedgerHash, newSize: Int, newRoot: LedgerHash, proof: [LedgerHash]
  ) -> Bool {
    guard oldSize >= 0, oldSize <= newSize else { return false }
    if oldSize == newSize { return proof.isEmpty && oldRoot == newRoot }
    if oldSize == 0 { return proof.isEmpty && oldRoot == emptyRoot }
    var path = proof[...]
    // An older tree that is a full subtree of the newer one is the start of its own proof.
    if oldSize & (oldSize - 1) == 0 { path = ([oldRoot] + proof)[...] }
    guard let first = path.popFirst() else { return false }

    var node = oldSize - 1
    var last = newSize - 1
    while node & 1 == 1 {
      node >>= 1
      last >>= 1
    }
    var (old, new) = (first, first)
    for sibling in path {
      guard last > 0 else { return false }
      if node & 1 == 1 || node == last {
        old = nodeHash(sibling, old)
        new = nodeHash(sibling, new)
        while node & 1 == 0, node != 0 {
          node >>= 1
          last >>= 1
        }
      } else {
        new = nodeHash(new, sibling)
      }
      node >>= 1
      last >>= 1
    }
    return last == 0 && old == oldRoot && new == newRoot
  }
}
