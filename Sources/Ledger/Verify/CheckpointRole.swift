/// Which of the checkpoints of a verification is meant.
public enum CheckpointRole: String, Hashable, Sendable {
  /// The checkpoint that came with the log.
  case newest
  /// The checkpoint that somebody kept from before, to compare with.
  case older
}
