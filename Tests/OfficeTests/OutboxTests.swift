import Casebook
import Mail
import Office
import StatutoryTime
import Synchronization
import TestSupport
import Testing

/// Answers each attempt with the next error of a list, then with success.
final class ScriptedCarrier: MailCarrier {
  private let errors: Mutex<[MailError]>
  let sent = Mutex<[Letter]>([])

  init(_ errors: [MailError]) { self.errors = Mutex(errors) }

  func send(_ letter: Letter) async throws(MailError) {
    let error = errors.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    if let error { throw error }
    sent.withLock { $0.append(letter) }
  }
}

@Suite("The outbox", .serialized)
struct OutboxTests {
  @Test("tries again later, and tells of it once it is sent", arguments: Store.allCases)
  func retries(_ store: Store) async throws {
    let carrier = ScriptedCarrier([.unreachable, .deferred(code: 451)])
    try await TestOffice.with(store, carrier: carrier) { (office: Office) async throws in
      let id = try await office.on("2026-11-02").receive(goodAnswers).id
      for day in ["2026-11-02", "2026-11-03", "2026-11-04"] {
        try await office.on(day).deliverMail()
      }
      let message = try #require(try await office.casebook.messages(on: id).first)
      #expect(message.state == .sent && message.attempts == 3)
      #expect(carrier.sent.withLock { $0.count } == 1)
      #expect(
        try await office.casebook.acts(on: id).map(\.name)
          == ["enquiry-received", "acknowledgement-sent"])
      #expect(try await office.casebook.reconcile().isWhole)
    }
  }

  @Test("gives up where the server refuses for good", arguments: Store.allCases)
  func givesUp(_ store: Store) async throws {
    let carrier = ScriptedCarrier([.refused(code: 550)])
    try await TestOffice.with(store, carrier: carrier) { (office: Office) async throws in
      let id = try await office.receive(goodAnswers).id
      let result = try await office.deliverMail()
      #expect(result == (0, 1))
      let message = try #require(try await office.casebook.messages(on: id).first)
      #expect(message.state == .failed && message.failure == "refused-550")
      #expect(
        try await office.casebook.acts(on: id).map(\.name)
          == ["enquiry-received", "acknowledgement-failed"])
    }
  }

  @Test("writes in the person's language, Welsh first for both, and no name in the subject")
  func letters() async throws {
    let carrier = ScriptedCarrier([])
    try await TestOffice.with(.sqlite, carrier: carrier) { (office: Office) async throws in
      _ = try await office.receive(goodAnswers.merging(["language": "both"]) { $1 })
      try await office.deliverMail()
      let letter = try #require(carrier.sent.withLock { $0.first })
      #expect(letter.subject.hasPrefix("Rydym"))
      #expect(!letter.subject.contains("Siân") && !letter.body.contains("Siân"))
      #expect(!letter.body.contains("How much was spent"))
      #expect(letter.body.contains("24 Rhagfyr 2026") && letter.body.contains("24 December 2026"))
      #expect(!letter.body.contains("⟦"))
    }
  }
}
