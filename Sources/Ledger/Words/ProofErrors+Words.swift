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

extension ProofTextError: CustomStringConvertible {
  /// The error in words.
  public var description: String {
    switch self {
    case .tooLong(let limit): "the proof is longer than \(limit) bytes"
    case .unknownFirstLine: "the first line is not that of a receipt or of a proof of consistency"
    case .badLine(let number): "line \(number) is malformed"
    case .tooManyHashes(let limit): "there are more than \(limit) hashes"
    case .noCheckpoint: "the proof ends before its checkpoint"
    }
  }
}

extension ProofFault: CustomStringConvertible {
  /// The fault in words, for the holder of a proof.
  public var description: String {
    switch self {
    case .checkpoint(let fault): "\(fault)"
    case .noEntry: "the receipt has no entry in it"
    case .otherEntry: "the receipt is of another entry than the one given"
    case .notIncluded(let index):
      "the entry is not the one with index \(index) in the log that the checkpoint signs"
    case .notConsistent(let oldSize, let size):
      "the log with \(size) entries does not begin with the \(oldSize) of the kept checkpoint"
    case .otherOldSize(let expected, let found):
      "the proof begins at \(found) entries, the kept checkpoint has \(expected)"
    case .forked(let size):
      "the log was forked: two signed checkpoints of \(size) entries have different roots"
    }
  }
}
