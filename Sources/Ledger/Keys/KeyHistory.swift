/// The keys of a log, oldest first, and the sizes at which each of them signs.
///
/// A key signs from its handover on up to the next one. The checkpoint of a handover bears both
/// signatures, and the last entry under it names the key that takes over: so whoever trusts one
/// key of the log can follow it to the others.
public struct KeyHistory: Hashable, Sendable {
  /// The most handovers of one log.
  public static let handoverCountMax = 64

  /// The name of the log.
  public let origin: String
  /// The key that the log began with.
  public let first: NoteVerifier
  /// What came after it, oldest first.
  public let handovers: [KeyHandover]

  /// Makes the history of a log.
  public init(origin: String, first: NoteVerifier, handovers: [KeyHandover] = []) {
    self.origin = origin
    self.first = first
    self.handovers = handovers
  }

  /// Makes the history of a log that has had one key only, which bears the name of the log.
  public init(_ only: NoteVerifier) { self.init(origin: only.name, first: only) }

  /// All keys, oldest first.
  public var verifiers: [NoteVerifier] { [first] + handovers.map(\.verifier) }

  /// The key that signs now.
  public var current: NoteVerifier { handovers.last?.verifier ?? first }

  /// The keys that may sign a log of this size: one, or two at a handover.
  public func verifiers(at size: Int) -> [NoteVerifier] {
    let sizes = handovers.map { $0.checkpoint?.size ?? 0 }
    return verifiers.enumerated().filter { position, _ in
      let isFrom = position == 0 || sizes[position - 1] <= size
      let isUntil = position == sizes.count || size <= sizes[position]
      return isFrom && isUntil
    }.map(\.element)
  }
}
