/// The right edge of a Merkle tree: all that is needed to append entries and to know the root.
///
/// It holds one hash for each full subtree, largest first, at most 63 of them whatever the size
/// of the log. The sequencer stores it beside the tree size and never reads old entries again.
public struct TreeFrontier: Hashable, Sendable {
  /// The number of leaves.
  public private(set) var size: Int

  /// The roots of the full subtrees, largest first: one for each bit of the size that is set.
  public private(set) var nodes: [LedgerHash]

  /// Makes the frontier of a tree without leaves.
  public init() {
    size = 0
    nodes = []
  }

  /// Makes the frontier of a tree over these leaves.
  public init(leaves: some Sequence<LedgerHash>) {
    self.init()
    for leaf in leaves { append(leaf) }
  }

  init(size: Int, nodes: [LedgerHash]) {
    self.size = size
    self.nodes = nodes
  }

  /// Adds one leaf after the last one.
  public mutating func append(_ leafHash: LedgerHash) {
    var node = leafHash
    var full = size
    while full & 1 == 1 {
      node = MerkleTree.nodeHash(nodes.removeLast(), node)
      full >>= 1
    }
    nodes.append(node)
    size += 1
  }

  /// Adds a full subtree after the last leaf.
  ///
  /// - Parameters:
  ///   - root: The root of the subtree.
  ///   - leafCount: How many leaves it has: a power of two of which the size is a multiple.
  mutating func append(subtree root: LedgerHash, leafCount: Int) {
    precondition(size % leafCount == 0, "a subtree begins at a multiple of its size")
    var node = root
    var full = size / leafCount
    while full & 1 == 1 {
      node = MerkleTree.nodeHash(nodes.removeLast(), node)
      full >>= 1
    }
    nodes.append(node)
    size += leafCount
  }

  /// The root of the tree (RFC 9162, section 2.1.1).
  public var root: LedgerHash {
    guard var root = nodes.last else { return MerkleTree.emptyRoot }
    for node in nodes.dropLast().reversed() { root = MerkleTree.nodeHash(node, root) }
    return root
  }
}
