import Systems

/// A run that the database broke off: whole transactions are done, the one under way is not, and
/// the plan waits to be taken up again.
public struct RunInterrupted: Error, Sendable, Hashable {
  public let plan: String
  /// As it stands in plans: `cafcass-cymru/iris`.
  public let system: String
  public let batchesDone: Int
  public let batches: Int
  public let cause: DatabaseError
}
