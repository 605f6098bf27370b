import Inspection
import Register
import Relations
import SyntheticBodies
import Systems
import TestBodies
import Testing

/// Tests/Expected/retention/systems.csv, on both databases: sound systems identify nobody, and what is
/// planted in them does.
@Suite("What is to identify nobody in the invented bodies", .serialized)
struct SyntheticAnonymityTests {
  static let systems: [(SyntheticBody, String)] = [
    (.cafcassCymru, "extracts"), (.cardiffChildrensServices, "reporting"),
    (.weCareWales, "insights"),
  ]

  @Test("nothing stands against what is sound", arguments: systems, BodyDatabase.allCases)
  func sound(_ system: (SyntheticBody, String), _ store: BodyDatabase) async throws {
    let look = try await Self.look(system.0, system.1, store)
    #expect(!look.verdicts.isEmpty)
    for verdict in look.verdicts {
      #expect(verdict.reason == nil, "\(verdict.table): \(verdict.detail)")
      #expect(verdict.rows > 0)
    }
  }

  @Test(
    "what is planted is told as what it is",
    arguments: [
      ("cafcass-only-child-of-a-year", AnonymityReason.smallCell),
      ("cafcass-original-beyond-researchers", .noRecord),
      ("cafcass-case-number-to-observatory", .identifierColumn),
      ("cardiff-names-in-planning", .noReason), ("cardiff-three-children-published", .smallCell),
      ("wecare-whole-address-of-a-visitor", .identifierColumn),
      ("wecare-extract-not-certified", .notCertified),
    ], BodyDatabase.allCases)
  func planted(_ fault: (name: String, reason: AnonymityReason), _ store: BodyDatabase) async throws
  {
    let planted = try required(BodyFault.named(fault.name))
    let look = try await Self.look(planted.body, planted.system, store, planting: planted)
    #expect(look.verdicts.compactMap(\.reason) == [fault.reason])
  }

  @Test("what other systems know of people is found where it should not be")
  func knownElsewhere() async throws {
    let register = try ExampleRegister.of("cardiff-childrens-services")
    var found = KnownPeople()
    let record = try required(register.system("care-record"))
    let name = try await BodyDatabase.sqlite.with(.cardiffChildrensServices, "care-record") {
      database, _, _ in
      try await found.add(record, in: database)
      return try await database.read { session in
        try session.row(
          "SELECT given_name, family_name FROM person WHERE LENGTH(given_name) > 3 "
            + "AND LENGTH(family_name) > 3 AND family_name <> 'Null' ORDER BY id LIMIT 1")
      }
    }
    #expect(found.count > 50)
    let words = try required(name).values.compactMap { value -> String? in
      guard case .text(let text) = value else { return nil }
      return text
    }
    let known = found
    let reporting = try required(register.system("reporting"))
    try await BodyDatabase.sqlite.with(.cardiffChildrensServices, "reporting") { database, _, _ in
      try await database.write {
        _ = try $0.execute(
          "UPDATE published_table SET category = ? WHERE cell_no = 1",
          [.text("not \(words.joined(separator: " ").uppercased())")])
      }
      let look = try await AnonymityLook(reporting, in: database, knowing: known)
      #expect(look.verdicts.compactMap(\.reason) == [.identifierValue])
      // Nothing of the value is told.
      #expect(look.verdicts.allSatisfy { !$0.detail.contains(words[1]) })
    }
  }

  private static func look(
    _ body: SyntheticBody, _ system: String, _ store: BodyDatabase,
    planting fault: BodyFault? = nil
  ) async throws -> AnonymityLook {
    let map = try required(try ExampleRegister.of(body.rawValue).system(system))
    return try await store.with(body, system) { database, _, _ in
      if let fault {
        let rows = try await database.write { try fault.plant(in: $0, today: BodyDatabase.today) }
        #expect(rows > 0)
      }
      return try await AnonymityLook(map, in: database, knowing: KnownPeople())
    }
  }
}
