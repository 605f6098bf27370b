import Documents
import Foundation
import Office
import Testing

@Suite("The text of a PDF")
struct PDFTextTests {
  /// A PDF of one page in the simplest form; its lines stand one below the other.
  private func file(_ lines: [String]) throws -> String {
    let text = lines.map { "(\($0)) Tj T*" }.joined(separator: "\n")
    let stream = "BT /F1 12 Tf 14 TL 72 720 Td\n\(text)\nET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        + "/Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    var pdf = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(pdf.utf8.count)
      pdf += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = pdf.utf8.count
    pdf += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      pdf += String(repeating: "0", count: 10 - digits.utf8.count) + digits + " 00000 n \n"
    }
    pdf += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
    return try write(pdf)
  }

  private func write(_ text: String) throws -> String {
    let path = NSTemporaryDirectory() + UUID().uuidString + ".pdf"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test("is taken out and read")
  func text() throws {
    let path = try file(["Housing notice", "", "We keep your claim for six years."])
    defer { try? FileManager.default.removeItem(atPath: path) }
    let text = try PDFText().text(of: path)
    let document = try DocumentReader.read(text, name: path, form: .pdf)
    #expect(
      document.blocks.map { document.words($0.range) } == [
        "Housing notice", "We keep your claim for six years.",
      ])
  }

  @Test("a PDF without text, one that is none, and a missing program have answers")
  func failures() throws {
    let empty = try file([])
    let junk = try write("no PDF at all")
    defer { for path in [empty, junk] { try? FileManager.default.removeItem(atPath: path) } }
    #expect(throws: PDFTextError.noText) { try PDFText().text(of: empty) }
    #expect(throws: PDFTextError.notReadable) { try PDFText().text(of: junk) }
    #expect(throws: PDFTextError.notReadable) { try PDFText().text(of: "/no/such/file.pdf") }
    #expect(throws: PDFTextError.notInstalled(program: "no-such-program")) {
      try PDFText(program: "no-such-program").text(of: empty)
    }
    let path = try file(["A line that is longer than ten bytes"])
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(throws: PDFTextError.tooMuchText(bytes: 10)) {
      try PDFText(outputBytesMax: 10).text(of: path)
    }
  }

  @Test("a program that takes too long is ended")
  func time() throws {
    let path = try write("#!/bin/sh\nexec sleep 30\n")
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    #expect(throws: PDFTextError.tooLong(seconds: 0)) {
      try PDFText(program: path, secondsMax: 0.3).text(of: path)
    }
  }
}
