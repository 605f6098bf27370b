import Ledger
import Testing

/// All 196 vectors of transparency-dev/merkle for the proofs that a ledger gives.
@Suite("Published vectors") struct PublishedVectorTests {
  typealias Vectors = PublishedVectors

  /// Hashes stand as text, so that what is no hash at all can stand there too.
  struct Inclusion {
    var index: Int
    var size: Int
    var root: String
    var leaf: String
    var proof: [String]
    var isGood = false

    var isAccepted: Bool {
      let hashes = proof.compactMap { LedgerHash(hex: $0) }
      guard let root = LedgerHash(hex: root), let leaf = LedgerHash(hex: leaf),
        hashes.count == proof.count
      else { return false }
      return MerkleTree.verifyInclusion(
        leaf: leaf, index: index, size: size, root: root, proof: hashes)
    }
  }

  struct Consistency {
    var oldSize: Int
    var newSize: Int
    var oldRoot: String
    var newRoot: String
    var proof: [String]
    var isGood = false

    var isAccepted: Bool {
      let hashes = proof.compactMap { LedgerHash(hex: $0) }
      guard let old = LedgerHash(hex: oldRoot), let new = LedgerHash(hex: newRoot),
        hashes.count == proof.count
      else { return false }
      return MerkleTree.verifyConsistency(
        oldSize: oldSize, oldRoot: old, newSize: newSize, newRoot: new, proof: hashes)
    }
  }

  @Test("The hashes of RFC 6962's reference tests")
  func hashes() {
    #expect(MerkleTree.emptyRoot.hex == Vectors.emptyRoot)
    #expect(
      MerkleTree.leafHash(Array("L123456".utf8)).hex
        == "395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56")
    let leaves = Vectors.leaves.map { MerkleTree.leafHash($0) }
    for size in 1...leaves.count {
      #expect(MerkleTree.root(of: Array(leaves.prefix(size))).hex == Vectors.roots[size - 1])
    }
  }

  @Test("Our proofs are the published ones")
  func proofs() throws {
    let leaves = Vectors.leaves.map { MerkleTree.leafHash($0) }
    for (index, size, proof) in Vectors.inclusion {
      let ours = try MerkleTree.inclusionProof(index: index, in: Array(leaves.prefix(size)))
      #expect(ours.map(\.hex) == proof)
    }
    for (oldSize, size, proof) in Vectors.consistency {
      let ours = try MerkleTree.consistencyProof(from: oldSize, in: Array(leaves.prefix(size)))
      #expect(ours.map(\.hex) == proof)
    }
  }

  @Test("98 proofs of inclusion, good and spoiled")
  func inclusion() {
    let vectors = Vectors.inclusion.flatMap(spoiled) + singleEntries + emptyTrees
    #expect(vectors.count == 98 && vectors.count(where: \.isGood) == 6)
    for vector in vectors { #expect(vector.isAccepted == vector.isGood, "\(vector)") }
  }

  @Test("98 proofs of consistency, good and spoiled")
  func consistency() {
    let vectors = Vectors.consistency.flatMap(spoiled) + equalOrEmpty
    #expect(vectors.count == 98 && vectors.count(where: \.isGood) == 6)
    for vector in vectors { #expect(vector.isAccepted == vector.isGood, "\(vector)") }
  }

  private func spoiled(_ index: Int, _ size: Int, _ proof: [String]) -> [Inclusion] {
    let leaf = MerkleTree.leafHash(Vectors.leaves[index]).hex
    let root = Vectors.roots[size - 1]
    let good = Inclusion(
      index: index, size: size, root: root, leaf: leaf, proof: proof, isGood: true)
    func with(_ change: (inout Inclusion) -> Void) -> Inclusion {
      var vector = good
      vector.isGood = false
      change(&vector)
      return vector
    }
    var all = [
      good, with { $0.index -= 1 }, with { $0.index += 1 }, with { $0.index ^= 2 },
      with { $0.size *= 2 }, with { $0.size /= 2 }, with { $0.leaf = "wrong leaf" },
      with { $0.root = Vectors.emptyRoot }, with { $0.root = Vectors.someHash },
      with { $0.proof.append("") }, with { $0.proof.append(root) },
      with { $0.proof.insert("", at: 0) }, with { $0.proof.insert(root, at: 0) },
    ]
    all += proof.indices.map { place in with { $0.proof[place] = turned(proof[place], 8) } }
    if !proof.isEmpty { all.append(with { $0.proof.removeLast() }) }
    if proof.count > 1 { all.append(with { $0.proof.insert(Vectors.someHash, at: 1) }) }
    return all
  }

  private var singleEntries: [Inclusion] {
    let hash = MerkleTree.leafHash(Array("data".utf8)).hex
    return [(hash, hash), (hash, ""), ("", hash), ("", "")].map { root, leaf in
      Inclusion(
        index: 0, size: 1, root: root, leaf: leaf, proof: [], isGood: root == hash && leaf == hash)
    }
  }

  private var emptyTrees: [Inclusion] {
    [(0, 0), (0, 1), (1, 0), (2, 1)].flatMap { index, size in
      [("", Vectors.someHash), (Vectors.emptyRoot, ""), (Vectors.emptyRoot, Vectors.someHash)].map {
        Inclusion(index: index, size: size, root: $0, leaf: $1, proof: [])
      }
    }
  }

  private func spoiled(_ oldSize: Int, _ newSize: Int, _ proof: [String]) -> [Consistency] {
    let (old, new) = (Vectors.roots[oldSize - 1], Vectors.roots[newSize - 1])
    let good = Consistency(
      oldSize: oldSize, newSize: newSize, oldRoot: old, newRoot: new, proof: proof, isGood: true)
    guard let first = proof.first else { return [good] }
    func with(_ change: (inout Consistency) -> Void) -> Consistency {
      var vector = good
      vector.isGood = false
      change(&vector)
      return vector
    }
    let all = [
      good, with { $0.oldSize -= 1 }, with { $0.oldSize += 1 }, with { $0.oldSize ^= 2 },
      with { $0.newSize *= 2 }, with { $0.newSize /= 2 }, with { $0.oldRoot = "wrong" },
      with { $0.newRoot = "wrong" }, with { ($0.oldRoot, $0.newRoot) = (new, old) },
      with { $0.proof = [] }, with { $0.proof.append("") }, with { $0.proof.append(old) },
      with { $0.proof.append(new) }, with { $0.proof.insert("", at: 0) },
      with { $0.proof.insert(old, at: 0) }, with { $0.proof.insert(new, at: 0) },
      with { $0.proof.insert(first, at: 0) }, with { $0.proof.removeLast() },
    ]
    return all
      + proof.indices.map { place in with { $0.proof[place] = turned(proof[place], 16) } }
  }

  private var equalOrEmpty: [Consistency] {
    let (one, two, empty) = ("root 1", "root 2", Vectors.emptyRoot)
    // Its roots may be any bytes, ours are always hashes: this one must hold, so it gets some.
    let same = Consistency(
      oldSize: 1, newSize: 1, oldRoot: Vectors.someHash, newRoot: Vectors.someHash, proof: [],
      isGood: true)
    let bad: [(Int, Int, String, String, [String])] = [
      (0, 0, one, two, []), (1, 1, one, two, []), (0, 0, one, one, []), (0, 1, one, two, []),
      (1, 0, one, two, []), (2, 1, one, two, []), (1, 2, one, two, []), (0, 0, empty, two, []),
      (1, 1, empty, two, []), (0, 0, empty, empty, [empty]), (1, 1, empty, empty, [empty]),
      (0, 1, empty, two, []), (0, 1, empty, empty, [empty]),
    ]
    return [same]
      + bad.map { Consistency(oldSize: $0, newSize: $1, oldRoot: $2, newRoot: $3, proof: $4) }
  }

  /// The hash with bits of its first byte turned over.
  private func turned(_ hex: String, _ bits: UInt8) -> String {
    guard let hash = LedgerHash(hex: hex) else { return "" }
    var bytes = hash.bytes
    bytes[0] ^= bits
    return LedgerHash(bytes: bytes)?.hex ?? ""
  }
}
