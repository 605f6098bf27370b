/// An entry as a store or an export holds it: bytes that nobody has checked yet.
public struct StoredLedgerEntry: Hashable, Sendable {
  /// The index that the sequencer gave, from 0.
  public let index: Int
  /// The bytes of the body.
  public let body: [UInt8]
  /// The leaf hash that was stored beside the body; nil where none was kept.
  public let leaf: LedgerHash?

  /// Makes a stored entry.
  public init(index: Int, body: [UInt8], leaf: LedgerHash? = nil) {
    self.index = index
    self.body = body
    self.leaf = leaf
  }

  /// Whether the body is the one whose hash is stored beside it; nil where none is.
  ///
  /// This is what names an altered entry: it depends on nothing but the entry.
  public var isAsStored: Bool? {
    leaf.map { $0 == MerkleTree.leafHash(body) }
  }
}
