/// How many records go in one transaction: fewer where one takes long, for others wait meanwhile.
///
/// It starts with what a batch of the plan holds, so that a small batch is one transaction, and
/// follows the time that the last one took.
public struct RunPace: Sendable, Hashable {
  /// What a transaction may take; others in the same rows, or in all of SQLite, wait as long.
  public static let target = Duration.milliseconds(250)
  public static let records = 25...DisposalPlan.batchRecords

  public private(set) var records: Int

  public init(records: Int = DisposalPlan.batchRecords) {
    self.records = min(max(records, Self.records.lowerBound), Self.records.upperBound)
  }

  /// - Parameter done: how many records the transaction was about.
  public mutating func took(_ time: Duration, for done: Int) {
    guard done > 0, time > .zero else { return }
    // A few records in a short time say nothing of how long many take.
    guard time > Self.target || done >= records else { return }
    let fitting = Double(done) * (Self.target / time)
    // Half or twice as many at a time: one slow moment of the machine does not decide.
    let next = min(max(fitting, Double(records) / 2), Double(records) * 2)
    records = min(max(Int(next), Self.records.lowerBound), Self.records.upperBound)
  }
}
