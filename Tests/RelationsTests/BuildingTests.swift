import Relations
import Testing

@Suite("Questions read as they are said")
struct BuildingTests {
  static let enquiry = Relation.table("enquiry", as: "e", columns: ["id", "kind"])

  @Test("operators make predicates, and keep chains flat")
  func operators() {
    let predicate: Relations.Predicate =
      .column("a") == 1 && .column("b") != "x" && !(.column("c") < .column("d"))
    let expected = Relations.Predicate.and([
      .compare(.column("a"), .equal, .value(1)),
      .compare(.column("b"), .notEqual, .value("x")),
      .not(.compare(.column("c"), .less, .column("d"))),
    ])
    #expect((predicate == expected) as Bool)
    let either: Relations.Predicate =
      .column("a") >= 1 || .column("a") <= .null || .column("a") > .bytes([1])
    guard case .or(let parts) = either else {
      Issue.record("not a disjunction")
      return
    }
    #expect(parts.count == 3)
    #expect((Relations.Predicate.always && predicate) == predicate)
    #expect(either.columns == ["a", "a", "a"])
  }

  @Test("columns and tables are known without a database")
  func columns() {
    let person = Relation.table("person", as: "p", columns: ["id"])
    let relation = Self.enquiry
      .leftJoin(person, on: .column("e.id") == .column("p.id"))
      .lacking(Self.enquiry.select(renaming: ["e.id": "other"]), on: .always)
    #expect(relation.columns == ["e.id", "e.kind", "p.id"])
    #expect(relation.tables == ["enquiry", "person"])
    #expect(relation.counted.columns == ["count"])
    #expect(
      relation.grouped(by: [NamedExpression("k", .column("e.kind"))], NamedMeasure("n", .count))
        .columns == ["k", "n"])
  }

  @Test("texts are the same only when their bytes are")
  func values() {
    #expect(Value.text("\u{e9}") != Value.text("e\u{301}"))
    #expect(Set([Value.text("\u{e9}"), Value.text("e\u{301}"), Value.text("\u{e9}")]).count == 2)
    #expect(Value.null.isNull && Value.null == nil)
    #expect(Value.integer(1) != Value.text("1"))
  }
}
