import Relations
import Systems
import Testing

@Suite("Corners of the algebra that chance seldom finds")
struct CornerTests {
  static let table = NaiveEvaluator.Table(
    columns: ["n", "t"], rows: [[1, "a"], [2, nil], [nil, "b"], [2, "a"]])
  static let full = Relation.table("full", as: "f", columns: ["n", "t"])
  static let empty = Relation.table("empty", as: "e", columns: ["n", "t"])

  static func measured(_ source: Relation, _ measures: Measure...) -> Relation {
    .grouped(
      source, by: [], measures: measures.enumerated().map { NamedMeasure("m\($0)", $1) })
  }

  static func constant(_ value: Value) -> [NamedExpression] {
    [NamedExpression("k", .value(value))]
  }

  static let relations: [(String, Relation)] = [
    ("a sum of nothing but nulls", measured(full, .sum(.null))),
    ("least and greatest of nulls", measured(full, .min(.null), .max(.null))),
    ("measures of no rows", measured(empty, .count, .sum(.column("e.n")), .min(.column("e.t")))),
    ("measures of constants", measured(full, .sum(3), .min("x"), .max(7))),
    ("measures of no rows, passed over", measured(empty, .count).select([.init("k", 5)])),
    ("measures passed over", measured(full, .count).select(constant(5))),
    ("grouped by a constant", .grouped(full, by: constant("x"), measures: [.init("c", .count)])),
    ("nothing, grouped by a constant", .grouped(empty, by: constant(1), measures: [])),
    ("grouped by a null", .grouped(full, by: constant(nil), measures: [.init("c", .count)])),
    ("grouped twice", measured(full.grouped(by: "f.t", measures: []), .count)),
    ("distinct", full.select("f.n").distinct),
    ("none at all", full.limit(0)),
    ("none of none", full.limit(0).counted),
    (
      "constants of an unmatched side are null",
      full.leftJoin(empty.select(constant("x")), on: .always)
    ),
    (
      "conditions of an unmatched side stay in the join",
      full.leftJoin(
        full.where(.column("f.n") > 1).select(renaming: ["f.n": "other"]),
        on: .column("other") == .column("f.n"))
    ),
    (
      "a filter above a left join",
      full.leftJoin(empty, on: .always).where(.isNull(.column("e.n")))
    ),
    (
      "a joined pair left of nothing",
      full.leftJoin(
        full.select(renaming: ["f.n": "a"]).join(
          full.select(renaming: ["f.n": "b"]), on: .column("a") == .column("b")),
        on: .column("a") == .column("f.n"))
    ),
    ("matching nothing", full.matching(empty, on: .always)),
    (
      "matching itself by columns with nulls",
      full.matching(
        .table("full", as: "g", columns: ["n", "t"]),
        on: .column("f.n") == .column("g.n") && .column("g.t") == .column("f.t"))
    ),
    (
      "matching itself by one column, turned",
      full.matching(
        .table("full", as: "g", columns: ["n", "t"]), on: .column("g.t") == .column("f.t"))
    ),
    ("lacking nothing", full.lacking(empty, on: .always)),
    (
      "an unknown condition is no partner",
      full.lacking(full.select(renaming: ["f.n": "x"]), on: .column("x") == .null)
    ),
    ("one of nothing, denied", full.where(.not(.oneOf(.column("f.n"), [])))),
    ("one of a null, denied", full.where(.not(.oneOf(.column("f.n"), [1, nil])))),
    ("null compared with null", full.where(.not(.null == .null))),
    ("limited parts of a union", .united([full.ordered(by: "f.n", "f.t").limit(1), full])),
    ("a union of one", .united([full])),
    (
      "a column that is null in every part",
      .united([full.select(constant(nil)), empty.select(constant(nil))])
    ),
    (
      "a null beside numbers",
      Relation.united([
        full.select(constant(nil)), full.select(constant(nil)), full.select(renaming: ["f.n": "k"]),
      ]).where(.not(.column("k") > 1))
    ),
  ]

  @Test("mean what they say", arguments: TestEngine.allCases)
  func corners(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await database.write { session in
        for name in ["full", "empty"] {
          try session.execute("CREATE TABLE \"\(name)\" (n INTEGER, t TEXT)")
        }
        for row in Self.table.rows {
          try session.execute("INSERT INTO \"full\" VALUES (?, ?)", row)
        }
      }
      let tables = ["full": Self.table, "empty": .init(columns: Self.table.columns, rows: [])]
      let evaluator = NaiveEvaluator(tables: tables)
      for (name, relation) in Self.relations {
        let found = try await database.read { try $0.rows(relation).map(\.values) }
        let expected = evaluator.evaluate(relation).rows
        #expect(Self.bag(found) == Self.bag(expected), "\(name)")
      }
    }
  }

  private static func bag(_ rows: [[Value]]) -> [[Value]: Int] {
    rows.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
