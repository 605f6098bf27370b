import Casebook
import Foundation
import StatutoryTime
import TestSupport
import Testing

@Suite("Records beside a plain dictionary")
struct RecordOracleTests {
  private static let names = [
    "Efa Morgan", "efa morgan", "Siân Ŵyn", "Zahra Okonkwo", "Nguyễn Thị Hạnh", "Owain Rees",
    "Łukasz Żółć", "محمد علي", "李小龍", "O’Brien",
  ]

  @Test(
    "agree after any sequence of writing, changing, finding and destroying",
    arguments: Store.allCases)
  func agree(_ store: Store) async throws {
    for seed in UInt64(1)...3 {
      var chance = Chance(state: seed)
      try await RecordFixture.with(store) { fixture in
        var oracle: [String: RecordContent] = [:]
        for step in 0..<80 {
          try await self.step(fixture.records, &oracle, &chance)
          if step == 40 {
            fixture.masters.write(8, 7)
            _ = try await fixture.keys.rotate(batch: 3)
            fixture.masters.write(8)
          }
        }
        let ids = oracle.keys.sorted()
        let found = try await fixture.records.read(ids)
        #expect(found.map(\.id) == ids, "seed \(seed)")
        for record in found {
          #expect(record.content == oracle[record.id], "seed \(seed)")
          #expect(try await fixture.records.isAsRecorded(record.id), "seed \(seed)")
        }
        #expect(try await fixture.keys.status().keys == oracle.count, "seed \(seed)")
        #expect(try await fixture.casebook.reconcile().isWhole, "seed \(seed)")
      }
    }
  }

  private func step(
    _ records: Records, _ oracle: inout [String: RecordContent], _ chance: inout Chance
  ) async throws {
    let held = oracle.keys.sorted()
    switch chance.below(10) {
    case 0..<4:
      let contents = (0...chance.below(3)).map { _ in Self.content(&chance) }
      let ids = try await records.write(contents, RecordFixture.now)
      for (id, content) in zip(ids, contents) { oracle[id] = content }
    case 4..<6:
      guard let id = held.pick(&chance) else { return }
      let content = Self.content(&chance)
      try await records.change(id, RecordFixture.now) { $0 = content }
      oracle[id] = content
    case 6..<7:
      let gone = held.filter { _ in chance.below(4) == 0 }
      #expect(try await records.destroy(gone, RecordFixture.now) == gone.count)
      for id in gone { oracle[id] = nil }
    default:
      let name = Self.names[chance.below(Self.names.count)]
      let expected = oracle.filter { $0.value.fields["name"].map(Self.form) == Self.form(name) }
      let found = try await records.find("name", name)
      #expect(Set(found.map(\.id)) == Set(expected.keys))
    }
  }

  /// Written apart from the product's own form: for these names lower case is enough.
  private static func form(_ name: String) -> String {
    name.lowercased().precomposedStringWithCanonicalMapping
  }

  private static func content(_ chance: inout Chance) -> RecordContent {
    var content = RecordContent()
    content.fields["name"] = names[chance.below(names.count)]
    if chance.below(2) == 0 { content.fields["email"] = "e\(chance.below(5))@enghraifft.cymru" }
    if chance.below(2) == 0 { content.fields["badge"] = "\(chance.below(2_000) - 1_000)" }
    if chance.below(2) == 0 {
      content.fields["note"] = String(repeating: "Nodyn.\n", count: chance.below(40)) + "Diwedd"
    }
    if chance.below(2) == 0 { content.facts["site"] = ["cardiff", "st-asaph"][chance.below(2)] }
    if chance.below(2) == 0 {
      content.events["arrived"] = LocalDay(iso: "2026-11-\(10 + chance.below(20))")
    }
    return content
  }
}

/// A small generator with a seed, so that a failure can be seen again.
struct Chance {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}

extension [String] {
  fileprivate func pick(_ chance: inout Chance) -> String? {
    isEmpty ? nil : self[chance.below(count)]
  }
}
