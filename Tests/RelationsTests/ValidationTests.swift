import Relations
import Testing

@Suite("A relation without meaning is refused before any database is asked")
struct ValidationTests {
  static let enquiry = Relation.table("enquiry", as: "e", columns: ["id", "kind"])

  @Test("a sound relation exposes its names in sequence")
  func sound() throws {
    let relation = Self.enquiry
      .where(.column("e.kind") == .text("foi") && .column("e.id") > .integer(3))
      .select("e.id")
      .ordered(by: "e.id")
      .limit(5)
    try relation.validate()
    #expect(relation.columns == ["e.id"])
    #expect(relation.tables == ["enquiry"])
  }
}
