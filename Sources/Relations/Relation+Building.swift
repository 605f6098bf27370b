/// The verbs an engine builds its questions with, each returning a larger relation:
/// `Relation.table("enquiry", as: "e", columns: ["id", "kind"]).where(.column("e.kind") == "foi")`.
extension Relation {
  public func `where`(_ predicate: Predicate) -> Relation { .filtered(self, predicate) }

  public func select(_ expressions: [NamedExpression]) -> Relation { .projected(self, expressions) }

  /// The named columns only, under the names they have.
  public func select(_ columns: String...) -> Relation {
    .projected(self, columns.map { NamedExpression($0, .column($0)) })
  }

  /// The named columns under new names: `select(["e.id": "enquiry"])`.
  public func select(renaming columns: KeyValuePairs<String, String>) -> Relation {
    .projected(self, columns.map { NamedExpression($0.value, .column($0.key)) })
  }

  public func join(_ other: Relation, on predicate: Predicate) -> Relation {
    .joined(self, other, on: predicate)
  }

  public func leftJoin(_ other: Relation, on predicate: Predicate) -> Relation {
    .leftJoined(self, other, on: predicate)
  }

  public func matching(_ other: Relation, on predicate: Predicate) -> Relation {
    .matching(self, other, on: predicate)
  }

  public func lacking(_ other: Relation, on predicate: Predicate) -> Relation {
    .lacking(self, other, on: predicate)
  }

  public func grouped(by keys: [NamedExpression], _ measures: NamedMeasure...) -> Relation {
    .grouped(self, by: keys, measures: measures)
  }

  /// The rows grouped by columns that keep their names.
  public func grouped(by columns: String..., measures: [NamedMeasure]) -> Relation {
    .grouped(self, by: columns.map { NamedExpression($0, .column($0)) }, measures: measures)
  }

  /// Each distinct row once.
  public var distinct: Relation {
    .grouped(self, by: columns.map { NamedExpression($0, .column($0)) }, measures: [])
  }

  /// One row with one column, `count`: how many rows there are.
  public var counted: Relation {
    .grouped(self, by: [], measures: [NamedMeasure("count", .count)])
  }

  public func ordered(by orderings: Ordering...) -> Relation { .ordered(self, orderings) }

  /// The rows in the ascending order of the named columns.
  public func ordered(by columns: String...) -> Relation {
    .ordered(self, columns.map { Ordering(.column($0)) })
  }

  public func limit(_ count: Int) -> Relation { .limited(self, count) }

  public func union(_ others: Relation...) -> Relation { .united([self] + others) }
}

extension Expression: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  public init(stringLiteral text: String) { self = .value(.text(text)) }
  public init(integerLiteral integer: Int64) { self = .value(.integer(integer)) }
}
