/// Why a proof cannot be made.
public enum MerkleProofError: Error, Hashable, Sendable {
  /// There is no entry with this index in a tree of this size.
  case indexOutsideTree(index: Int, size: Int)
  /// The older tree would be larger than the newer one, or its size is negative.
  case oldSizeOutsideTree(oldSize: Int, size: Int)
}
