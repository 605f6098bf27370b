import Casebook
import Foundation
import Gate
import Register
import Relations
import StatutoryTime
import SyntheticBodies
import Systems
import TestBodies
import TestSupport
import Testing

@testable import Office

/// Random chains of systems, people, rows marked as deleted, and ways of asking.
@Suite("What is withheld in a linked system leaves by no path", .serialized)
struct LinkedFamiliesTests {
  private static let people = 8

  /// The street as somebody may have written it elsewhere.
  private static let spellings = [
    "14 Heol y Graig", "HEOL Y GRAIG", "lives at Heol-y-Graig, 14", "heol ŷ gràig",
    "Bwthyn yr Onnen 14, Heol y Graig",
  ]

  @Test("over one to four further systems", arguments: Store.allCases)
  func families(_ store: Store) async throws {
    var dice = Dice(seed: store == .sqlite ? 21 : 22)
    var left = NothingProtectedLeavesTests.wholeCount
    var handedOver = 0
    while left > 0 {
      let ties = (0..<dice.next(1...4)).map { _ in dice.pick(LinkedBody.Tie.allCases) }
      var withheld: Set<Int> = []
      var gone: [Int: Set<Int>] = [:]
      var notes: [Int: String] = [:]
      for person in 1...Self.people {
        if dice.next(0...1) == 0 { withheld.insert(person) }
        gone[person] = dice.next(0...2) == 0 ? [dice.next(1...ties.count)] : []
        notes[person] = dice.pick(Self.spellings)
      }
      let asks = (0..<min(left, 24)).map { _ in
        (
          person: dice.next(1...Self.people), isHurried: dice.next(0...3) == 0,
          isCSV: dice.next(0...1) == 0
        )
      }
      left -= asks.count
      let (kept, removed, said) = (withheld, gone, notes)
      handedOver += try await Self.count(store, ties, kept, removed, said, asks)
    }
    #expect(handedOver * 2 > NothingProtectedLeavesTests.wholeCount)
  }

  private static func count(
    _ store: Store, _ ties: [LinkedBody.Tie], _ withheld: Set<Int>, _ gone: [Int: Set<Int>],
    _ notes: [Int: String], _ asks: [(person: Int, isHurried: Bool, isCSV: Bool)]
  ) async throws -> Int {
    let counted = Counted()
    try await LinkedBody.with(store, ties) { body in
      for person in 1...Self.people {
        try await body.add(
          person, number: "999 000 \(1_000 + person)", isWithheld: withheld.contains(person),
          removed: gone[person] ?? [], more: ["note": notes[person] ?? ""])
      }
      for ask in asks {
        let made = try await body.disclosures.make(
          try asked(ask.person, ask.isHurried, body),
          .init(form: ask.isCSV ? .csv : .json, isFreeTextRead: true), by: .role("worker"))
        guard made.record != nil else { continue }
        counted.count += 1
        #expect(
          LinkedBody.holdsStreet(made.bytes) == !withheld.contains(ask.person),
          "\(ties) \(gone[ask.person] ?? [])")
      }
      for person in 1...3 {
        let letters = try? await body.disclosures.correct(
          CorrectionOrder(
            person: try required(try body.asked(person: person).person), as: .correction,
            into: FileManager.default.temporaryDirectory.path, isFreeTextRead: true),
          by: .role("worker"))
        for file in (letters?.letters ?? []).compactMap(\.file) {
          let bytes = Array(try Data(contentsOf: URL(filePath: file)))
          #expect(!withheld.contains(person) || !LinkedBody.holdsStreet(bytes))
          try FileManager.default.removeItem(atPath: file)
        }
      }
      let system = try #require(body.disclosures.systems.first)
      let table = try #require(system.map.table("s0"))
      let protected = try await body.disclosures.protectedPeople(in: table, of: system)
      #expect(
        Set(protected.byRow.filter { $0.value.protected == [.address] }.keys)
          == Set(withheld.map { [.integer(Int64($0))] }))
    }
    return counted.count
  }

  private static func asked(
    _ person: Int, _ isHurried: Bool, _ body: LinkedBody
  ) throws -> ItemRequest {
    let asked = try body.asked(["full-name", "address", "first-language"], person: person)
    guard isHurried else { return asked }
    return ItemRequest(
      asked.request.with(
        try asked.request.circumstances.with(["emergency": "yes", "reason": "danger"])),
      person: asked.person, telling: asked.telling)
  }

  private final class Counted: @unchecked Sendable {
    // The body is handed over once.
    var count = 0
  }
}
