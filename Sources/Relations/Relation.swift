/// A question to governed tables, as a value: what an engine asks, before any SQL.
///
/// The engines are pure and only say which rows they mean; `Systems` renders the question for the
/// database that holds the rows. A relation is a bag of rows: duplicates are kept, and an order
/// holds only where ``ordered(_:_:)`` is outermost or has nothing but ``limited(_:_:)`` and
/// ``projected(_:_:)`` about it.
public indirect enum Relation: Sendable, Hashable {
  /// A table's rows; its columns are exposed as `alias.column`. A table outside the usual schema is
  /// named `schema.table`.
  case table(String, as: String, columns: [String])
  /// The rows for which the predicate is true.
  case filtered(Relation, Predicate)
  /// The same rows, exposing only these expressions under their new names.
  case projected(Relation, [NamedExpression])
  /// Every pair of rows for which the predicate is true.
  case joined(Relation, Relation, on: Predicate)
  /// The pairs, and each left row without a partner once, with nulls for the right.
  case leftJoined(Relation, Relation, on: Predicate)
  /// The left rows that have at least one partner, each once.
  case matching(Relation, Relation, on: Predicate)
  /// The left rows that have no partner.
  case lacking(Relation, Relation, on: Predicate)
  /// A row for each distinct combination of the keys (nulls are equal to each other here). Without
  /// keys, exactly one row, even of no rows.
  case grouped(Relation, by: [NamedExpression], measures: [NamedMeasure])
  /// The rows in this order. Of two orders, the outer decides and the inner breaks its ties.
  case ordered(Relation, [Ordering])
  /// At most so many rows, the first ones where there is an order.
  case limited(Relation, Int)
  /// The rows of all, duplicates kept. The parts expose the same columns in the same sequence.
  case united([Relation])
}
