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

  init(faults: [LedgerFault], notes: [LedgerNote] = [], summary: LedgerSummary = .nothing) {
    self.faults = faults
    self.notes = notes
    self.summary = summary
  }
}
