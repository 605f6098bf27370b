import Relations

/// A record on its way into its table: each column's value, sealed where it must be.
public struct RecordRow: Sendable {
  public let id: String
  let table: String
  let register: String
  let madeOn: String
  let lookUpSecret: String
  /// Column -> value, for every column beside those that all tables have.
  let values: [(column: String, value: Value)]
}
