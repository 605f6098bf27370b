import Casebook
import Disposal
import Rights
import StatutoryTime
import Systems
import TestSupport
import Testing

@testable import Office

@Suite("What open requests of the casebook stop in a system", .serialized)
struct RequestStopTests {
  private let day = LocalDay(iso: "2026-11-25")!

  private func ask(_ office: Office, name: String, email: String) async throws -> String {
    try await office.receive([
      "kind": "sar", "request": "What do you hold about me?", "name": name, "email": email,
      "language": "cy",
    ]).id
  }

  @Test("a person who asks for access keeps their records, by address or by name")
  func stopped() async throws {
    try await GovernedCalls.with(.sqlite) { calls in
      let own = try await ask(calls.office, name: "Someone", email: "Person2@Post.example")
      let named = try await ask(calls.office, name: "Person 4", email: "new@post.example")
      let other = try await ask(calls.office, name: "Nobody Here", email: "no@post.example")
      _ = try await calls.office.receive(goodAnswers)
      let plan = try await calls.disposal().plan(asOf: day, by: .role("records-manager"))
      #expect(plan.recordCount == GovernedCalls.old.count - 2)
      let tally = try #require(try plan.recordTallies().first)
      #expect(tally.stopped["open-request"] == 2)
      let stops = try #require(try plan.requestStops())
      let found = Dictionary(uniqueKeysWithValues: stops.access.map { ($0.request, $0.records) })
      #expect(found == [own: 1, named: 1, other: 0])
      #expect(stops.information == 1)
      #expect(plan.requests?.contains("Person") == false)
    }
  }

  @Test("a request that comes after the plan stops the run", arguments: Store.allCases)
  func afterThePlan(_ store: Store) async throws {
    try await GovernedCalls.with(store) { calls in
      let disposal = try calls.disposal()
      let plan = try await disposal.plan(asOf: day, by: .role("records-manager"))
      try await disposal.approve(plan.id, by: .role("head-of-it"))
      _ = try await ask(calls.office, name: "Someone", email: "person2@post.example")
      let done = try await disposal.apply(plan.id, by: .role("records-manager"))
      #expect(done.counts.records == GovernedCalls.old.count - 1)
      #expect(done.counts.leftAlone == 1)
    }
  }
}
