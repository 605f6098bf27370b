import Foundation
import Gate
import Register
import StatutoryTime
import Testing

@Suite("What a register can give at all, and what a change of it would give")
struct GateAnalysisTests {
  private func ways(_ item: String, _ recipient: String, _ body: String) throws -> [GateWay] {
    try ExampleGate.gate.get().ways(of: item, to: recipient, in: body)
  }

  @Test("no request gives what the notices keep back")
  func never() throws {
    #expect(try ways("dna-sample/results", "the-court", "cafcass-cymru") == [])
    #expect(
      try ways("name-of-the-child", "welsh-government-casp", "cardiff-childrens-services") == [])
    #expect(
      try ways(
        "childrens-services/full-name", "welsh-government-casp", "cardiff-childrens-services")
        == [])
    #expect(try ways("event-attendees/names", "anyone-else", "wecare-wales") == [])
    #expect(try ways("dietary-requirements", "fellow-attendees", "wecare-wales") == [])
  }

  @Test("a way names everything that must be shown")
  func conditions() throws {
    let way = try #require(
      ways("name", "approved-third-party-details", "cafcass-cymru").first {
        $0.item == "dna-sample/name"
      })
    #expect(way.conditions.contains(.courtOrder) && way.conditions.contains(.approvedList))
    let anybody = try ways("proceedings-information", "newspaper", "cafcass-cymru")
    #expect(!anybody.isEmpty && anybody.allSatisfy { $0.conditions.contains(.courtPermission) })
    let line = String(decoding: try way.json(), as: UTF8.self)
    #expect(line.contains(#""recipient":"approved-third-party-details""#))
  }

  @Test("whatever a random request is given, a way was told beforehand")
  func complete() throws {
    let registers = try ExampleGate.registers.get()
    let gate = try ExampleGate.gate.get()
    var requests = RandomRequests(registers, rows: try ExampleGate.rows(), seed: 42)
    var known: [String: Bool] = [:]
    var given = 0
    for _ in 0..<6_000 {
      let request = try requests.next()
      guard !request.obtains, request.circumstances.day(.correction) == nil else { continue }
      let decision = gate.decide(request)
      guard decision.answer == .permit else { continue }
      for item in decision.items {
        let full = item.contains("/") ? item : "\(request.service)/\(item)"
        let key = "\(full) \(request.recipient)"
        let isTold =
          known[key]
          ?? [full, item].contains {
            !gate.ways(of: $0, to: request.recipient, in: request.register).isEmpty
          }
        known[key] = isTold
        #expect(isTold, "\(request)")
        given += 1
      }
    }
    #expect(given > 300, "\(given)")
  }

  @Test("a register with a gate dropped opens what was closed, and no other request changes")
  func differences() throws {
    let register = try #require(
      ExampleGate.registers.get().first { $0.controller.id == "cafcass-cymru" })
    let changed = try #require(
      RegisterMutations(register: register).all.first {
        $0.name.hasSuffix("anyone-else: without the gate permission-of-the-court")
      })
    let requests = try ExampleGate.rows().filter { $0.row["register"] == "cafcass-cymru" }
      .map { try $0.request() }
    let found = DisclosureGate.differences(
      DisclosureGate(register), DisclosureGate(changed.register), over: requests)
    #expect(found.contains { $0.request.id == "caf-permission-01" && $0.kind == .opened })
    #expect(found.allSatisfy { $0.kind != .closed && $0.kind != .narrowed })
    #expect(
      DisclosureGate.differences(
        DisclosureGate(register), DisclosureGate(register), over: requests) == [])
    let line = String(decoding: try found[0].json(), as: UTF8.self)
    #expect(line.contains(#""change":"opened""#))
  }
}
