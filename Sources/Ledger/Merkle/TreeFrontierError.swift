/// Why stored bytes are not a frontier.
public enum TreeFrontierError: Error, Hashable, Sendable {
  /// There are too few bytes to hold a size.
  case noSize
  /// The size is larger than a tree can be.
  case sizeTooLarge
  /// A tree of this size needs another number of bytes.
  case wrongLength(expected: Int, found: Int)
}
