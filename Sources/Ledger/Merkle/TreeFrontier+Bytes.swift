extension TreeFrontier {
  private static let sizeByteCount = 8

  /// The stored form: the size as eight big-endian bytes, then the hashes, largest subtree first.
  public var bytes: [UInt8] {
    let sizeBytes = withUnsafeBytes(of: UInt64(size).bigEndian) { Array($0) }
    return nodes.reduce(into: sizeBytes) { $0 += $1.bytes }
  }

  /// Reads the stored form.
  ///
  /// - Throws: `TreeFrontierError` when the number of hashes does not fit the size. A changed
  ///   hash cannot be seen here; it shows as a wrong root.
  public init(bytes: [UInt8]) throws(TreeFrontierError) {
    guard bytes.count >= Self.sizeByteCount else { throw .noSize }
    let stored = bytes.prefix(Self.sizeByteCount).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard let size = Int(exactly: stored) else { throw .sizeTooLarge }
    let expected = Self.sizeByteCount + size.nonzeroBitCount * LedgerHash.byteCount
    guard bytes.count == expected else {
      throw .wrongLength(expected: expected, found: bytes.count)
    }
    let starts = stride(from: Self.sizeByteCount, to: expected, by: LedgerHash.byteCount)
    let nodes = starts.compactMap { LedgerHash(bytes: bytes[$0..<$0 + LedgerHash.byteCount]) }
    self.init(size: size, nodes: nodes)
  }
}
