import StatutoryTime

/// What a person found about whether a record is still needed, or still relevant.
///
/// - Law: UK GDPR Art 5(1)(c), (e)
public struct NeedDecision: Sendable, Hashable {
  public let finding: Finding
  public let day: LocalDay

  public init(_ finding: Finding, on day: LocalDay) {
    self.finding = finding
    self.day = day
  }

  public enum Finding: String, Sendable, Hashable {
    /// It has ended: the record may go.
    case ended
    /// Found needed, until somebody looks again.
    case stillNeeded
    /// Doubted, and nobody has decided.
    case doubted
  }
}
