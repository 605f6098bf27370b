import Ledger
import Testing

@Suite("Merkle tree") struct MerkleTreeTests {
  /// The inputs that the implementations of Certificate Transparency test with.
  static let inputs: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
    Array(0x50...0x57), Array(0x60...0x6f),
  ]

  /// The published roots over the first inputs, for sizes from 0 to 8.
  static let roots = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  @Test("The roots over the known inputs are the published ones", arguments: 0...8)
  func knownRoots(size: Int) {
    let leaves = Self.inputs.prefix(size).map(MerkleTree.leafHash)
    #expect(MerkleTree.root(of: leaves).hex == Self.roots[size])
    #expect(TreeFrontier(leaves: leaves).root.hex == Self.roots[size])
  }

  @Test("Our root is that of the definition, for every size up to 130")
  func definition() {
    let bodies = (0..<130).map { [UInt8($0), 7] }
    for size in 0...bodies.count {
      let ours = MerkleTree.root(of: bodies.prefix(size).map(MerkleTree.leafHash))
      #expect(ours.bytes == NaiveTree.root(bodies.prefix(size).map(NaiveTree.leaf)))
    }
  }

  @Test("A leaf hash and a node hash of the same bytes differ")
  func separation() {
    let left = MerkleTree.leafHash([1])
    let right = MerkleTree.leafHash([2])
    #expect(MerkleTree.nodeHash(left, right) != MerkleTree.leafHash(left.bytes + right.bytes))
  }
}
