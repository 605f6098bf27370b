/// The parts of an entry that have a limit of their own.
public enum LedgerEntryField: String, Hashable, Sendable, CaseIterable {
  case id, moment, act, subject, actor, register, statement, purpose
  case factKey = "fact key"
  case factValue = "fact value"

  /// The most characters that the field may have.
  ///
  /// Together with the largest numbers of statements and facts these keep a body under 32 KiB,
  /// so that its line in an export stays within `LedgerExport.lineByteMax`.
  public var lengthMax: Int {
    switch self {
    case .id, .act, .subject, .factKey: 64
    case .moment: LedgerMoment.length
    case .actor: 96
    case .register, .statement, .purpose: 128
    case .factValue: 256
    }
  }
}
