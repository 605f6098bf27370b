import Foundation
import Gate
import Register
import Testing

@Suite("Careless changes of a register")
struct GateMutationTests {
  /// Whether 'make mutations' asks for the whole list.
  private static let isListed =
    ProcessInfo.processInfo.environment["ADDEWID_MUTATIONS"] != nil

  @Test(
    "a condition dropped or a permit widened turns a row of the table",
    arguments: ExampleGate.bodies)
  func mutations(_ body: String) throws {
    let register = try #require(
      ExampleGate.registers.get().first { $0.controller.id == body })
    let rows = try ExampleGate.rows().filter { $0.row["register"] == body }
    let requests = try rows.map { ($0, try $0.request()) }
    let mutations = RegisterMutations(register: register).all
    var survivors: [String] = []
    for mutation in mutations {
      let gate = DisclosureGate(mutation.register)
      let turned = requests.filter { row, request in
        DecisionRow.line(gate.decide(request)) != row.expected
      }
      if turned.isEmpty { survivors.append(mutation.name) }
      if Self.isListed {
        let seen = turned.isEmpty ? "NOTHING" : turned.map(\.0.id).joined(separator: " ")
        print("mutation     \(mutation.name): \(seen)")
      }
    }
    print("mutations    \(body): \(mutations.count - survivors.count) of \(mutations.count) seen")
    for survivor in survivors where !Self.isListed { print("mutations    not seen: \(survivor)") }
    // A statement that the table has no row for is not seen; nine in ten are.
    #expect(survivors.count * 10 <= mutations.count, "\(survivors)")
  }
}
