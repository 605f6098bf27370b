import Relations

/// Something that keeps a record although its term has ended.
public struct RetentionStop: Sendable, Hashable {
  /// For example `open-access-request`: the key of its words.
  public let reason: String
  /// The rows that stop, and how they are joined to the records (`r`).
  public let against: Relation
  public let on: Predicate

  public init(reason: String, against: Relation, on: Predicate) {
    self.reason = reason
    self.against = against
    self.on = on
  }
}
