import Relations
import Testing

@Suite("A relation without meaning is refused before any database is asked")
struct ValidationTests {
  static let enquiry = Relation.table("enquiry", as: "e", columns: ["id", "kind"])
  static let person = Relation.table("person", as: "p", columns: ["id", "name"])
  static let exposed = ["e.id", "e.kind"]

  static let sound: [Relation] = [
    enquiry,
    enquiry.where(.column("e.kind") == "foi" && .column("e.id") > 3).select("e.id"),
    enquiry.select(renaming: ["e.id": "enquiry"]).ordered(by: "enquiry").limit(0),
    enquiry.join(person, on: .column("e.id") == .column("p.id")),
    enquiry.matching(person, on: .column("p.name") == "x").select("e.id"),
    enquiry.grouped(by: "e.kind", measures: [NamedMeasure("oldest", .min(.column("e.id")))]),
    enquiry.counted,
    enquiry.distinct,
    enquiry.union(enquiry, enquiry),
    enquiry.select("e.id").join(enquiry.select("e.kind"), on: .always),
  ]

  @Test("sound relations are let through", arguments: sound)
  func letThrough(_ relation: Relation) throws {
    try relation.validate()
  }

  static let faulty: [(Relation, RelationError)] = [
    (enquiry.where(.column("kind") == "foi"), .unknownColumn("kind", exposed: exposed)),
    (
      enquiry.where(.not(.or([.always, .isNull(.column("e.x"))]))),
      .unknownColumn("e.x", exposed: exposed)
    ),
    (
      enquiry.where(.oneOf(.column("e.x"), [1])),
      .unknownColumn("e.x", exposed: exposed)
    ),
    (enquiry.select("e.id").ordered(by: "e.kind"), .unknownColumn("e.kind", exposed: ["e.id"])),
    (enquiry.select("p.id"), .unknownColumn("p.id", exposed: exposed)),
    (
      enquiry.matching(person, on: .always).select("p.id"),
      .unknownColumn("p.id", exposed: exposed)
    ),
    (
      enquiry.join(person, on: .column("p.kind") == 1),
      .unknownColumn("p.kind", exposed: exposed + ["p.id", "p.name"])
    ),
    (
      .grouped(enquiry, by: [], measures: [NamedMeasure("n", .sum(.column("n")))]),
      .unknownColumn("n", exposed: exposed)
    ),
    (enquiry.join(enquiry, on: .always), .duplicateColumn("e.id")),
    (enquiry.lacking(enquiry, on: .always), .duplicateColumn("e.id")),
    (
      enquiry.select([NamedExpression("a", 1), NamedExpression("a", 2)]),
      .duplicateColumn("a")
    ),
    (.table("t", as: "t", columns: ["a", "a"]), .duplicateColumn("t.a")),
    (.table("", as: "t", columns: ["a"]), .unusableName("")),
    (.table("s.", as: "t", columns: ["a"]), .unusableName("s.")),
    (.table("t", as: "a.b", columns: ["a"]), .unusableName("a.b")),
    (.table("t", as: "t", columns: [""]), .unusableName("")),
    (enquiry.select([NamedExpression("", 1)]), .unusableName("")),
    (.table("t", as: "t", columns: []), .noColumns),
    (enquiry.select([]), .noColumns),
    (.grouped(enquiry, by: [], measures: []), .noColumns),
    (.united([]), .emptyUnion),
    (enquiry.union(enquiry.select("e.id")), .differentColumns(exposed, ["e.id"])),
    (enquiry.limit(-1), .negativeLimit(-1)),
    (enquiry.limit(-1).union(enquiry), .negativeLimit(-1)),
  ]

  @Test("faults are named, also deep inside", arguments: faulty)
  func faults(_ relation: Relation, _ error: RelationError) {
    #expect(throws: error) { try relation.validate() }
    #expect(throws: error) { try Relation.united([relation]).limit(4).validate() }
  }
}
