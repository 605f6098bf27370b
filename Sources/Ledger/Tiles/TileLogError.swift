/// Why a log cannot be written as tiles.
public enum TileLogError: Error, Hashable, Sendable {
  /// The entries do not come in the order of their indexes.
  case outOfOrder(index: Int, due: Int)
  /// The entry is longer than the format allows.
  case entryTooLong(index: Int, limit: Int)
}

/// What is wrong with one file of a tiled log.
public enum TileFault: Hashable, Sendable {
  /// The file is not there.
  case missing
  /// A tile of hashes has another length than its path says.
  case wrongLength(expected: Int, found: Int)
  /// A bundle of entries has fewer entries than its path says, or bytes behind the last.
  case badBundle
  /// The hash with this place in the tile is not that of the tile below.
  case otherHash(position: Int)
}
