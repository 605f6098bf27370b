import Gate
import Register
import TestSupport
import Testing

/// The gate of the five example registers together.
enum ExampleGate {
  static let bodies = [
    "cafcass-cymru", "cardiff-childrens-services", "manage-homes-and-places",
    "wandsworth-social-care", "wecare-wales",
  ]

  static let registers = Result { try bodies.map(ProjectFiles.register) }
  static let gate = registers.map { DisclosureGate($0) }

  static func rows() throws -> [DecisionRow] {
    try ProjectFiles.expected("gate/decisions").map(DecisionRow.init)
  }

  /// What each condition of the registers decides; without those that the gate reads otherwise.
  static func conditions() throws -> [DecisionRow] {
    let otherwise = try differences()
    return try ProjectFiles.expected("gate/conditions").map(DecisionRow.init)
      .filter { otherwise[$0.id] == nil }
  }

  /// Rows that the gate reads otherwise, with what it says and why.
  static func differences() throws -> [String: String] {
    Dictionary(
      try ProjectFiles.expected("gate/differences").map { ($0["case"] ?? "", $0["gate"] ?? "") },
      uniquingKeysWith: { first, _ in first })
  }
}

@Suite("The expected decisions")
struct ExpectedDecisionTests {
  @Test("there are 718 of them, written from notice and law")
  func count() throws {
    #expect(try ExampleGate.rows().count == 718)
  }

  @Test("the gate of the five registers agrees with every one")
  func agree() throws {
    let gate = try ExampleGate.gate.get()
    for row in try ExampleGate.rows() {
      let decision = gate.decide(try row.request())
      #expect(DecisionRow.line(decision) == row.expected, "\(row)")
    }
  }

  @Test("and with the 113 on single conditions, save those that are read otherwise")
  func conditions() throws {
    let gate = try ExampleGate.gate.get()
    let otherwise = try ExampleGate.differences()
    let rows = try ProjectFiles.expected("gate/conditions").map(DecisionRow.init)
    #expect(rows.count == 113 && otherwise.count == 19)
    for row in rows {
      let decision = gate.decide(try row.request())
      guard let told = otherwise[row.id] else {
        #expect(row.agrees(with: decision), "\(row): \(DecisionRow.line(decision))")
        continue
      }
      #expect(!row.agrees(with: decision), "\(row) is read alike by now")
      let said = [decision.answer.rawValue, decision.refusal?.rawValue].compactMap { $0 }
      #expect(said.joined(separator: " ") == told, "\(row)")
    }
  }

  @Test("what no disclosure opens says whom to call")
  func call() throws {
    let gate = try ExampleGate.gate.get()
    var called = 0
    for row in try ExampleGate.rows() {
      let decision = gate.decide(try row.request())
      let named = decision.call ?? (decision.lacksCall ? "not-stated" : nil)
      #expect(named == row.call, "\(row)")
      if named != nil { called += 1 }
    }
    #expect(called == 51)
  }
}

@Suite("The statements that a decision names")
struct DecidingStatementTests {
  /// The table also names promises of neighbouring statements, which no rule is said to rest on.
  @Test("carry a promise of the table's row in nine of ten decisions that name any, most carry all")
  func promises() throws {
    let gate = try ExampleGate.gate.get()
    let registers = try ExampleGate.registers.get()
    var named = 0
    var shared = 0
    var exact = 0
    for row in try ExampleGate.rows() {
      let request = try row.request()
      let decision = gate.decide(request)
      guard !decision.statements.isEmpty else { continue }
      let register = try #require(registers.first { $0.controller.id == request.register })
      let promises = Self.promises(decision.statements, request.service, register)
      if row.promises.isEmpty { continue }
      named += 1
      if row.promises.isSubset(of: promises) { exact += 1 }
      if !promises.isDisjoint(with: row.promises) { shared += 1 }
    }
    print("statements   \(named) decisions name some, \(shared) share a promise, \(exact) name all")
    #expect(named > 620 && shared * 10 >= named * 9 && exact * 5 >= named * 4)
  }

  /// The promises of statements by their ids, as a service writes them.
  static func promises(
    _ ids: [String], _ service: String, _ register: Register
  ) -> Set<String> {
    Set(
      ids.flatMap { id -> [String] in
        let parts = id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let owner = parts.count > 1 ? parts[0] : service
        let heads =
          (register.service(owner)?.own.heads ?? []) + register.controller.statements.heads
        return heads.filter { $0.id == parts[parts.count - 1] }.flatMap(\.keeps)
      })
  }
}
