/// What was verified.
public struct LedgerSummary: Hashable, Sendable {
  /// The number of entries that were read.
  public let entryCount: Int
  /// The root over all entries; nil when they were not one unbroken row of indexes.
  public let root: LedgerHash?
  /// The newest checkpoint; nil when there is none that could be read.
  public let checkpoint: Checkpoint?
  /// The text of the key whose signature was good; nil when none was.
  public let signedBy: String?

  /// The summary of an export of which not even the first line could be read.
  static let nothing = LedgerSummary(entryCount: 0, root: nil, checkpoint: nil, signedBy: nil)
}
