import Ledger
import Testing

@Suite("Ledger entry") struct LedgerEntryTests {
  @Test(
    "Names, addresses and sentences do not fit into a fact",
    arguments: [
      "Siân Lewis", "Sian Lewis", "O'Neill", "sian@council.example", "see a letter", "1 High",
      "Lewis\t", "Lewis\n", "“Lewis”", "Dŵr", "\u{212A}elvin", "(029)", "&amp", "a\u{0}b", "a\\b",
    ])
  func planted(value: String) {
    #expect(throws: LedgerEntryError.forbiddenCharacter(.factValue)) {
      try entry(facts: ["note": value])
    }
    #expect(throws: LedgerEntryError.forbiddenCharacter(.subject)) { try entry(subject: value) }
    #expect(throws: LedgerEntryError.forbiddenCharacter(.statement)) {
      try entry(statements: [value])
    }
    #expect(throws: LedgerEntryError.self) { try entry(actor: value) }
    #expect(throws: LedgerEntryError.self) { try entry(facts: [value: "1"]) }
  }

  @Test("An error never repeats what was refused")
  func silent() {
    do {
      _ = try entry(facts: ["note": "Sian Lewis"])
      Issue.record("the name was taken")
    } catch {
      #expect(!"\(error) \(String(reflecting: error))".contains("Lewis"))
    }
  }

  @Test(
    "Counts, days, moments, digests and opaque ids fit",
    arguments: [
      "0", "2026-03-01", "2026-03-01T09:30:00.000Z", "sha256:ba7816bf", "ungWv48Bz+pB/Fa0=",
      "a;b,c.d",
    ])
  func wanted(value: String) throws {
    #expect(try entry(facts: ["value": value]).facts["value"] == value)
  }

  @Test(
    "An actor is a kind, or a kind and an opaque id",
    arguments: [
      ("public", true), ("staff:x7Q-1", true), ("system:sequencer", true), ("api:a:b", true),
      ("Megan", false), ("staff:", false), (":x", false), ("Staff:x", false), ("staff-:x", false),
    ])
  func actors(actor: String, isGood: Bool) {
    #expect(((try? entry(actor: actor)) != nil) == isGood)
  }

  @Test(
    "An act is in kebab case",
    arguments: [
      ("disclosed", true), ("step-2-done", true), ("Disclosed", false), ("two words", false),
      ("-a", false), ("a-", false), ("a--b", false), ("2a", false), ("a_b", false),
    ])
  func acts(act: String, isGood: Bool) {
    #expect(((try? entry(act: act)) != nil) == isGood)
  }

  @Test(
    "A moment is a real UTC moment with milliseconds",
    arguments: [
      ("2026-03-01T09:30:00.000Z", true), ("2024-02-29T23:59:59.999Z", true),
      ("2000-02-29T00:00:00.000Z", true), ("2100-02-29T00:00:00.000Z", false),
      ("2026-02-29T00:00:00.000Z", false), ("2026-04-31T00:00:00.000Z", false),
      ("2026-13-01T00:00:00.000Z", false), ("2026-00-01T00:00:00.000Z", false),
      ("2026-03-00T00:00:00.000Z", false), ("2026-03-01T24:00:00.000Z", false),
      ("2026-03-01T09:60:00.000Z", false), ("2026-03-01T09:30:60.000Z", false),
      ("2026-03-01T09:30:00Z", false), ("2026-03-01T09:30:00.000+00:00", false),
      ("2026-03-01 09:30:00.000Z", false), ("", false), ("٢٠٢٦-03-01T09:30:00.000Z", false),
    ])
  func moments(moment: String, isGood: Bool) {
    #expect(((try? entry(moment: moment)) != nil) == isGood)
  }

  @Test("Every field may be as long as its limit and no longer")
  func lengths() throws {
    let fields: [(LedgerEntryField, (String) throws -> LedgerEntry)] = [
      (.id, { try entry(id: $0) }), (.act, { try entry(act: $0) }),
      (.subject, { try entry(subject: $0) }), (.actor, { try entry(actor: $0) }),
      (.register, { try entry(register: $0) }), (.statement, { try entry(statements: [$0]) }),
      (.purpose, { try entry(purpose: $0) }), (.factKey, { try entry(facts: [$0: "1"]) }),
      (.factValue, { try entry(facts: ["a": $0]) }),
    ]
    for (field, make) in fields {
      let longest = String(repeating: "a", count: field.lengthMax)
      _ = try make(longest)
      #expect(throws: LedgerEntryError.tooLong(field, limit: field.lengthMax)) {
        try make(longest + "a")
      }
      #expect(throws: LedgerEntryError.empty(field)) { try make("") }
    }
  }

  @Test("There may be 64 statements and 64 facts, and the longest entry fits into a line")
  func counts() throws {
    let statements = Array(repeating: String(repeating: "s", count: 128), count: 64)
    let keys = (10..<74).map { String(repeating: "k", count: 62) + "\($0)" }
    let facts = Dictionary(
      uniqueKeysWithValues: keys.map { ($0, String(repeating: "v", count: 256)) })
    let longest = try LedgerEntry(
      id: String(repeating: "i", count: 64), moment: "2026-03-01T09:30:00.000Z",
      act: String(repeating: "a", count: 64), subject: String(repeating: "s", count: 64),
      actor: String(repeating: "a", count: 96), register: String(repeating: "r", count: 128),
      statements: statements, purpose: String(repeating: "p", count: 128), facts: facts)
    #expect(longest.body.count <= LedgerEntry.bodyByteMax)
    #expect(try LedgerEntry(body: longest.body) == longest)
    let stored = StoredLedgerEntry(index: .max, body: longest.body, leaf: longest.leafHash)
    #expect(LedgerExport.line(stored).utf8.count <= LedgerExport.lineByteMax)

    #expect(throws: LedgerEntryError.tooManyStatements(limit: 64)) {
      try entry(statements: statements + ["s"])
    }
    #expect(throws: LedgerEntryError.tooManyFacts(limit: 64)) {
      try entry(facts: facts.merging(["one-more": "1"]) { $1 })
    }
  }

  private func entry(
    id: String = "a1", moment: String = "2026-03-01T09:30:00.000Z",
    act: String = "enquiry-received", subject: String? = nil, actor: String = "public",
    register: String = "r1", statements: [String] = [], purpose: String? = nil,
    facts: [String: String] = [:]
  ) throws -> LedgerEntry {
    try LedgerEntry(
      id: id, moment: moment, act: act, subject: subject, actor: actor, register: register,
      statements: statements, purpose: purpose, facts: facts)
  }
}
