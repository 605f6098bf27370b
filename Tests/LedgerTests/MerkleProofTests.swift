import Ledger
import Testing

@Suite("Merkle proofs") struct MerkleProofTests {
  static let sizeMax = 64
  static let leaves = (0..<sizeMax).map { MerkleTree.leafHash([UInt8($0)]) }
  static let roots = (0...sizeMax).map { MerkleTree.root(of: Array(leaves.prefix($0))) }

  @Test("Every inclusion proof up to size 64 is that of the definition and is accepted")
  func inclusion() throws {
    for size in 1...Self.sizeMax {
      let leaves = Array(Self.leaves.prefix(size))
      let naive = leaves.map(\.bytes)
      for index in 0..<size {
        let proof = try MerkleTree.inclusionProof(index: index, in: leaves)
        #expect(proof.map(\.bytes) == NaiveTree.path(index, naive))
        #expect(isIncluded(index, size, proof))
      }
    }
  }

  @Test("Every consistency proof up to size 64 is that of the definition and is accepted")
  func consistency() throws {
    for size in 0...Self.sizeMax {
      let leaves = Array(Self.leaves.prefix(size))
      let naive = leaves.map(\.bytes)
      for oldSize in 0...size {
        let proof = try MerkleTree.consistencyProof(from: oldSize, in: leaves)
        let expected = oldSize == 0 ? [] : NaiveTree.subproof(oldSize, naive, true)
        #expect(proof.map(\.bytes) == expected)
        #expect(isConsistent(oldSize, size, proof))
      }
    }
  }

  @Test("A changed, shortened or lengthened inclusion proof is refused")
  func brokenInclusion() throws {
    for size in 1...33 {
      for index in 0..<size {
        let leaves = Array(Self.leaves.prefix(size))
        let proof = try MerkleTree.inclusionProof(index: index, in: leaves)
        for broken in mutations(of: proof) { #expect(!isIncluded(index, size, broken)) }
        for other in 0..<size where other != index {
          #expect(!isIncluded(other, size, proof, leaf: Self.leaves[index]))
        }
        #expect(!isIncluded(index, size, proof, root: Self.roots[size - 1]))
      }
    }
  }

  @Test("A changed, shortened or lengthened consistency proof is refused")
  func brokenConsistency() throws {
    for size in 1...33 {
      for oldSize in 0...size {
        let leaves = Array(Self.leaves.prefix(size))
        let proof = try MerkleTree.consistencyProof(from: oldSize, in: leaves)
        for broken in mutations(of: proof) { #expect(!isConsistent(oldSize, size, broken)) }
        let wrong = MerkleTree.leafHash([200])
        #expect(!isConsistent(oldSize, size, proof, oldRoot: wrong))
        // Only the older root 0 does not look at the newer one: nothing is in it to compare.
        if oldSize > 0 { #expect(!isConsistent(oldSize, size, proof, newRoot: wrong)) }
      }
    }
  }

  @Test("Sizes and indexes outside the tree are refused")
  func outside() {
    #expect(throws: MerkleProofError.indexOutsideTree(index: 3, size: 3)) {
      try MerkleTree.inclusionProof(index: 3, in: Array(Self.leaves.prefix(3)))
    }
    #expect(throws: MerkleProofError.indexOutsideTree(index: -1, size: 0)) {
      try MerkleTree.inclusionProof(index: -1, in: [])
    }
    #expect(throws: MerkleProofError.oldSizeOutsideTree(oldSize: 4, size: 3)) {
      try MerkleTree.consistencyProof(from: 4, in: Array(Self.leaves.prefix(3)))
    }
    #expect(!isIncluded(0, 0, []))
    #expect(!isIncluded(-1, 1, []))
    #expect(!isConsistent(2, 1, []))
    #expect(!isConsistent(-1, 1, []))
  }

  private func mutations(of proof: [LedgerHash]) -> [[LedgerHash]] {
    let wrong = MerkleTree.leafHash([201])
    var broken = [proof + [wrong], [wrong] + proof]
    for position in proof.indices {
      var changed = proof
      changed[position] = wrong
      var shorter = proof
      shorter.remove(at: position)
      broken += [changed, shorter]
    }
    return broken
  }

  private func isIncluded(
    _ index: Int, _ size: Int, _ proof: [LedgerHash], leaf: LedgerHash? = nil,
    root: LedgerHash? = nil
  ) -> Bool {
    MerkleTree.verifyInclusion(
      leaf: leaf ?? Self.leaves[max(index, 0)], index: index, size: size,
      root: root ?? Self.roots[size], proof: proof)
  }

  private func isConsistent(
    _ oldSize: Int, _ size: Int, _ proof: [LedgerHash], oldRoot: LedgerHash? = nil,
    newRoot: LedgerHash? = nil
  ) -> Bool {
    MerkleTree.verifyConsistency(
      oldSize: oldSize, oldRoot: oldRoot ?? Self.roots[max(oldSize, 0)], newSize: size,
      newRoot: newRoot ?? Self.roots[size], proof: proof)
  }
}
