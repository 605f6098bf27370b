import Foundation

extension Letter {
  /// The message as RFC 5322 text with a base64 body, lines ended by CR LF.
  ///
  /// - Throws: `MailError.malformed` where an address or the subject holds a line break.
  func mime() throws(MailError) -> [UInt8] {
    let headerParts = [id, from, to, subject]
    let hasBreak = headerParts.contains { part in
      part.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
    guard !hasBreak, to.contains("@"), from.contains("@") else { throw .malformed }
    let domain = from.split(separator: "@").last.map(String.init) ?? "localhost"
    let headers = [
      "From: <\(from)>",
      "To: <\(to)>",
      "Subject: \(encodedSubject)",
      "Message-ID: <\(id)@\(domain)>",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      "Auto-Submitted: auto-replied",
    ]
    let encoded = Data(body.replacing("\n", with: "\r\n").utf8)
      .base64EncodedString(options: [
        .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
      ])
    return Array((headers.joined(separator: "\r\n") + "\r\n\r\n" + encoded + "\r\n").utf8)
  }

  private var encodedSubject: String {
    subject.utf8.allSatisfy { $0 < 128 }
      ? subject : "=?utf-8?B?\(Data(subject.utf8).base64EncodedString())?="
  }
}
