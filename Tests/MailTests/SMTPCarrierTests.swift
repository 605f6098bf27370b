import Foundation
import Mail
import Testing

@Suite("Sending by SMTP", .serialized)
struct SMTPCarrierTests {
  private struct NoServer: Error, CustomStringConvertible {
    let description = "ADDEWID_TEST_SMTP is not set; `make test` starts a mail server and sets it"
  }

  private func send(to address: String) async throws {
    guard let url = ProcessInfo.processInfo.environment["ADDEWID_TEST_SMTP"] else {
      throw NoServer()
    }
    try await SMTPCarrier(url: url, requiresTLS: false).send(
      Letter(
        id: UUID().uuidString, from: "office@body.example", to: address, subject: "Prawf",
        body: "Ŵyn"))
  }

  @Test("a letter that the server takes is sent")
  func sends() async throws { try await send(to: "carrier-test@post.example") }

  @Test("what the server refuses for good and for now is told apart")
  func refusals() async throws {
    await #expect(throws: MailError.refused(code: 550)) {
      try await send(to: "refuse@post.example")
    }
    await #expect(throws: MailError.deferred(code: 451)) {
      try await send(to: "defer@post.example")
    }
  }

  @Test("a server that is not there can be tried again")
  func unreachable() async {
    await #expect(throws: MailError.unreachable) {
      try await SMTPCarrier(url: "smtp://127.0.0.1:1", requiresTLS: false).send(
        Letter(id: "a", from: "a@b.example", to: "c@d.example", subject: "s", body: "b"))
    }
  }

  @Test("nothing goes in the clear where TLS is asked for")
  func needsTLS() async throws {
    guard let url = ProcessInfo.processInfo.environment["ADDEWID_TEST_SMTP"] else {
      throw NoServer()
    }
    await #expect(throws: MailError.self) {
      try await SMTPCarrier(url: url, requiresTLS: true).send(
        Letter(id: "a", from: "a@b.example", to: "c@d.example", subject: "s", body: "b"))
    }
  }
}
