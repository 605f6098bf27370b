/// Writes a log as the files of C2SP `tlog-tiles`, which any tool for such logs reads.
///
/// It keeps one unfinished tile a level and one bundle of entries, so that a log of any length
/// needs no memory. The files are those of the final size: full tiles, and one partial tile at the
/// right edge of each level that has one.
public struct TileLogWriter {
  /// The most bytes of an entry: the format writes its length in two bytes.
  public static let entryByteMax = 65_535

  private let write: (_ path: String, _ bytes: [UInt8]) throws -> Void
  private var size = 0
  private var bundle: [UInt8] = []
  /// The hashes of the unfinished tile of each level, from level 0 on.
  private var levels: [[LedgerHash]] = [[]]

  /// Makes a writer.
  ///
  /// - Parameter write: Takes each file once, with its path under the prefix of the log.
  public init(write: @escaping (_ path: String, _ bytes: [UInt8]) throws -> Void) {
    self.write = write
  }

  /// Adds the next entry.
  ///
  /// - Parameter entry: The entry as it is stored. Its stored leaf hash goes into the tile, where
  ///   there is one: a log that was tampered with must show it.
  /// - Throws: `TileLogError.outOfOrder`, `.entryTooLong`, and what writing throws.
  public mutating func append(_ entry: StoredLedgerEntry) throws {
    guard entry.index == size else { throw TileLogError.outOfOrder(index: entry.index, due: size) }
    guard entry.body.count <= Self.entryByteMax else {
      throw TileLogError.entryTooLong(index: size, limit: Self.entryByteMax)
    }
    bundle.append(UInt8(entry.body.count >> 8))
    bundle.append(UInt8(entry.body.count & 0xff))
    bundle += entry.body
    size += 1
    if size.isMultiple(of: TilePath.fullWidth) {
      try write(TilePath(.entries, number: size / TilePath.fullWidth - 1).text, bundle)
      bundle.removeAll(keepingCapacity: true)
    }
    try push(entry.leaf ?? MerkleTree.leafHash(entry.body), level: 0)
  }

  /// Writes the partial tiles and the checkpoint.
  ///
  /// - Parameter checkpoint: The newest signed checkpoint, as it is stored.
  public mutating func finish(checkpoint: String) throws {
    let rest = size % TilePath.fullWidth
    if rest > 0 {
      let path = TilePath(.entries, number: size / TilePath.fullWidth, width: rest)
      try write(path.text, bundle)
    }
    var count = size
    for (level, hashes) in levels.enumerated() {
      if !hashes.isEmpty {
        let path = TilePath(
          .hashes(level: level), number: count / TilePath.fullWidth, width: hashes.count)
        try write(path.text, Self.bytes(of: hashes))
      }
      count /= TilePath.fullWidth
    }
    try write(TilePath.checkpoint, Array(checkpoint.utf8))
  }

  private mutating func push(_ hash: LedgerHash, level: Int) throws {
    if level == levels.count { levels.append([]) }
    levels[level].append(hash)
    guard levels[level].count == TilePath.fullWidth else { return }
    var count = size
    for _ in 0..<level { count /= TilePath.fullWidth }
    let path = TilePath(.hashes(level: level), number: count / TilePath.fullWidth - 1)
    try write(path.text, Self.bytes(of: levels[level]))
    let root = MerkleTree.root(of: levels[level])
    levels[level].removeAll(keepingCapacity: true)
    try push(root, level: level + 1)
  }

  static func bytes(of hashes: [LedgerHash]) -> [UInt8] {
    hashes.reduce(into: []) { $0 += $1.bytes }
  }
}
