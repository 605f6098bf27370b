import Testing

@testable import Mail

@Suite("A letter")
struct LetterTests {
  private func letter(to: String = "sian@post.example", subject: String = "Rydym") -> Letter {
    Letter(
      id: "abc", from: "office@body.example", to: to, subject: subject,
      body: "Diolch.\nRhaid ateb erbyn 24 Rhagfyr – gweler y llythyr.")
  }

  @Test("keeps its id as its message id, and every line is ASCII and short")
  func mime() throws {
    let text = String(decoding: try letter(subject: "Ŵyn a gŵydd").mime(), as: UTF8.self)
    #expect(text.contains("Message-ID: <abc@body.example>\r\n"))
    #expect(text.contains("Subject: =?utf-8?B?"))
    #expect(text.utf8.allSatisfy { $0 < 128 })
    #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 200 })
  }

  @Test(
    "is not sent where a line break would end a header",
    arguments: [
      "a@b.example\r\nBcc: c@d.example", "a@b.example\nX: y", "nobody", "a@b.example\u{0}",
    ])
  func injection(_ address: String) {
    #expect(throws: MailError.malformed) { try letter(to: address).mime() }
    #expect(throws: MailError.malformed) { try letter(subject: "a\nb").mime() }
  }
}
