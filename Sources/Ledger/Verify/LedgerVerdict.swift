/// What a verification found.
public struct LedgerVerdict: Hashable, Sendable {
  /// Everything that is wrong, in the order in which it was found.
  public let faults: [LedgerFault]
  /// What the verification could not see, or rests on.
  public let notes: [LedgerNote]
  /// What was verified.
  public let summary: LedgerSummary

  /// Whether nothing is wrong.
  public var isSound: Bool { faults.isEmpty }
}

/// What was verified.
public struct LedgerSummary: Hashable, Sendable {
  /// The number of entries that were read.
  public let entryCount: Int
  /// The root over all entries; nil when they were not one unbroken row of indexes.
  public let root: LedgerHash?
  /// The newest checkpoint; nil when it could not be read.
  public let checkpoint: Checkpoint?
  /// The text of the key whose signature was good; nil when none was.
  public let signedBy: String?
}
