extension MerkleProofError: CustomStringConvertible {
  /// The error in words.
  public var description: String {
    switch self {
    case .indexOutsideTree(let index, let size): "there is no entry \(index) in \(size) entries"
    case .oldSizeOutsideTree(let oldSize, let size):
      "\(oldSize) entries are not the beginning of \(size)"
    }
  }
}

extension TreeFrontierError: CustomStringConvertible {
  /// The error in words.
  public var description: String {
    switch self {
    case .noSize: "the stored tree has no size"
    case .sizeTooLarge: "the stored tree is larger than a tree can be"
    case .wrongLength(let expected, let found):
      "the stored tree has \(found) bytes and should have \(expected)"
    }
  }
}
