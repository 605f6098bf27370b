import Casebook
import Register
import StatutoryTime
import Systems
import TestSupport
import Testing

@Suite("A record that is not taken")
struct RecordRefusalTests {
  private func refusal(_ content: RecordContent) throws -> RecordRefusal? {
    let register = try VisitorRegister.register()
    let service = try #require(register.service("visitor-register"))
    let table = try #require(RecordTable(service, in: register))
    do {
      _ = try table.check(content)
      return nil
    } catch {
      return error
    }
  }

  @Test("has an item that is not stated; the nearest statement is named")
  func notStated() throws {
    #expect(
      try refusal(RecordContent(fields: ["date-of-birth": "1990-01-01"]))
        == .notStated(name: "date-of-birth", nearest: nil))
    guard
      case .notStated(_, let nearest) = try refusal(RecordContent(fields: ["emails": "a@b.cymru"]))
    else {
      Issue.record("an item that is not stated was taken")
      return
    }
    #expect(nearest?.field == "email")
    #expect(nearest?.item == "contact-details")
    let long = String(repeating: "x", count: 10_000)
    guard case .notStated(let name, _) = try refusal(RecordContent(fields: [long: "1"])) else {
      Issue.record("a name of ten thousand letters was taken")
      return
    }
    #expect(name.count == 60)
  }

  @Test("has an event, a fact or a value that the service does not know")
  func unknown() throws {
    let day = try #require(LocalDay(iso: "2026-11-26"))
    #expect(
      try refusal(RecordContent(events: ["arived": day]))
        == .noSuchEvent(name: "arived", nearest: "arrived"))
    #expect(
      try refusal(RecordContent(facts: ["sites": "cardiff"]))
        == .noSuchFact(name: "sites", nearest: "site"))
    #expect(
      try refusal(RecordContent(facts: ["site": "Swansea"]))
        == .noSuchValue(fact: "site", among: ["cardiff", "st-asaph"]))
  }

  @Test(
    "has a value of another kind, none, or too long a one",
    arguments: [
      ("name", "Efa\nMorgan"), ("name", "Efa\u{0}"), ("email", "efa"), ("email", "a@b@c"),
      ("email", "efa @example.cymru"), ("telephone", "ring me"), ("telephone", "12"),
      ("nhs-number", "943 476 5918"), ("nhs-number", "12345"), ("badge", "12a"), ("badge", "007"),
      ("badge", "9999999999999999999"), ("born", "2026-02-30"), ("born", "26/11/2026"),
      ("photograph", String(repeating: "g", count: 64)), ("photograph", "abc"),
    ])
  func kinds(_ field: String, _ value: String) throws {
    guard case .notOfKind(field, _)? = try refusal(RecordContent(fields: [field: value])) else {
      Issue.record("'\(field)' took a value of another kind")
      return
    }
  }

  @Test("is empty, or longer than is stated")
  func lengths() throws {
    #expect(try refusal(RecordContent(fields: ["name": " \n "])) == .empty(field: "name"))
    let name = String(repeating: "ŵ", count: 200)
    #expect(try refusal(RecordContent(fields: ["name": name])) == nil)
    #expect(
      try refusal(RecordContent(fields: ["name": name + "y"]))
        == .tooLong(field: "name", lengthMax: 200))
    // One character with a million marks on it.
    let marks = "e" + String(repeating: "\u{301}", count: 1_000_000)
    #expect(
      try refusal(RecordContent(fields: ["name": marks]))
        == .tooLong(field: "name", lengthMax: 200))
  }

  @Test(
    "is none of those that are as stated",
    arguments: [
      ("name", "Siân O’Brien-Núñez"), ("email", "siân@enghraifft.cymru"),
      ("telephone", "+44 (0)29 2037 0000"), ("nhs-number", "943 476 5919"), ("badge", "-42"),
      ("born", "1899-02-28"), ("note", "Dwy linell\nar bapur."),
      ("photograph", String(repeating: "0af9", count: 16)),
    ])
  func sound(_ field: String, _ value: String) throws {
    #expect(try refusal(RecordContent(fields: [field: value])) == nil)
  }

  @Test("leaves no row, no act and no entry", arguments: Store.allCases)
  func nothing(_ store: Store) async throws {
    try await RecordFixture.with(store) { fixture in
      await #expect(throws: RecordRefusal.self) {
        _ = try await fixture.records.write(
          RecordContent(fields: ["name": "Efa Morgan", "religion": "Methodist"]),
          RecordFixture.now)
      }
      let name = fixture.records.table.name
      let counts = try await fixture.casebook.read { session in
        try [
          "SELECT COUNT(*) AS n FROM \(name)", "SELECT COUNT(*) AS n FROM ledger_entry",
          "SELECT COUNT(*) AS n FROM act",
        ].map { try session.row($0)?.integer("n") }
      }
      #expect(counts == [0, 0, 0])
    }
  }
}
