import Casebook
import Gate
import Register
import StatutoryTime
import TestBodies
import TestSupport
import Testing

@testable import Office

@Suite("A request for items", .serialized)
struct RequestWordsTests {
  @Test(
    "does not say of itself what opens the gate",
    arguments: [
      ["correction": "2026-11-01", "correction.sent-before": "full-name"],
      ["correction.sent-before": "full-name"], ["bulk": "yes"],
      ["plan.approved": "2026-11-01", "plan.approver": "second-person"],
    ])
  func words(_ more: [String: String]) async throws {
    try await CareRecordBody.with(.sqlite) { body in
      let child = try await body.child()
      let asked = try body.asked(
        ["full-name"], about: child, recipient: "newspapers", more: more)
      await #expect(throws: ItemRefusal.notForTheAsker(try Self.first(more))) {
        _ = try await body.disclosures.make(asked, .init(), by: .role("team-manager"))
      }
      #expect(try await body.rows().allSatisfy { $0.state == .notDelivered })
    }
  }

  /// The first of the words that the refusal looks for.
  private static func first(_ said: [String: String]) throws -> String {
    let order = ["correction", "correction.sent-before", "bulk", "plan.approved"]
    return try required(order.first { said[$0] != nil })
  }

  @Test("is not handed over by what may be obtained")
  func obtaining() async throws {
    try await CareRecordBody.with(.sqlite) { body in
      let asked = try body.asked(
        ["full-name"], about: try await body.child(), recipient: "education-services",
        more: ["direction": "obtain"])
      await #expect(throws: ItemRefusal.obtains) {
        _ = try await body.disclosures.make(asked, .init(), by: .role("team-manager"))
      }
    }
  }

  @Test("is of the day on which it is made: what has ended is not in force again")
  func day() async throws {
    try await CareRecordBody.with(.sqlite) { body in
      let asked = try body.asked(["full-name"], about: try await body.child())
      let earlier = ItemRequest(
        DisclosureRequest(
          id: "test", service: asked.request.service, subject: asked.request.subject,
          recipient: asked.request.recipient, purpose: asked.request.purpose,
          items: asked.request.items, circumstances: asked.request.circumstances,
          at: try required(LocalDay(iso: "2024-01-01"))),
        person: asked.person, telling: asked.telling)
      await #expect(throws: ItemRefusal.notOfToday) {
        _ = try await body.disclosures.make(earlier, .init(), by: .role("team-manager"))
      }
    }
  }
}
