import Ledger
import Testing

@Suite("Tree frontier") struct TreeFrontierTests {
  @Test("A frontier that is stored and read after every entry gives the same roots")
  func roundTrip() throws {
    var frontier = TreeFrontier()
    var leaves: [LedgerHash] = []
    for number in 0..<200 {
      leaves.append(MerkleTree.leafHash([UInt8(number)]))
      frontier.append(leaves[number])
      frontier = try TreeFrontier(bytes: frontier.bytes)
      #expect(frontier.size == leaves.count)
      #expect(frontier.root == MerkleTree.root(of: leaves))
      #expect(frontier.nodes.count == leaves.count.nonzeroBitCount)
    }
    #expect(frontier == TreeFrontier(leaves: leaves))
  }

  @Test("An empty frontier is eight zero bytes")
  func empty() throws {
    #expect(TreeFrontier().bytes == [UInt8](repeating: 0, count: 8))
    #expect(try TreeFrontier(bytes: TreeFrontier().bytes) == TreeFrontier())
  }

  @Test("Bytes that do not fit their size are refused")
  func refused() {
    let stored = TreeFrontier(leaves: [MerkleTree.leafHash([1])]).bytes
    #expect(throws: TreeFrontierError.noSize) { try TreeFrontier(bytes: [0]) }
    #expect(throws: TreeFrontierError.wrongLength(expected: 40, found: 39)) {
      try TreeFrontier(bytes: stored.dropLast())
    }
    #expect(throws: TreeFrontierError.wrongLength(expected: 40, found: 41)) {
      try TreeFrontier(bytes: stored + [0])
    }
    #expect(throws: TreeFrontierError.sizeTooLarge) {
      try TreeFrontier(bytes: [UInt8](repeating: 0xff, count: 8))
    }
  }
}
