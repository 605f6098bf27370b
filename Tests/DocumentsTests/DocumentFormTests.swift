import Documents
import PackedFiles
import Testing

@Suite("The form of a file is seen")
struct DocumentFormTests {
  private func form(_ text: String, _ name: String) -> DocumentForm? {
    DocumentForm.of(Array(text.utf8), name: name)
  }

  @Test("by its first bytes before its name")
  func bytes() {
    #expect(form("%PDF-1.4", "notice.txt") == .pdf)
    #expect(form("<!DOCTYPE HTML><p>", "notice.txt") == .html)
    #expect(form("\u{FEFF}\n<?xml version='1'?><!-- a -->\n<html>", "notice") == .html)
    #expect(DocumentForm.of(PackedFile.document(body: "").bytes, name: "a.txt") == .docx)
    #expect(DocumentForm.of(PackedFile.workbook(rows: "").bytes, name: "a.docx") == nil)
  }

  @Test("else by the end of its name, and else it is a text")
  func names() {
    #expect(form("a", "Notice.HTM") == .html)
    #expect(form("a", "notice.md") == .markdown)
    #expect(form("a", "notice.docx") == .docx)
    #expect(form("a", "notice") == .text)
    #expect(form("", "notice.welsh") == .text)
  }

  @Test("encodings of office programs are all read")
  func encodings() throws {
    func words(_ bytes: [UInt8]) throws -> String {
      let document = try DocumentReader.read(bytes, name: "a", form: .text)
      return document.words(document.blocks[0].range)
    }
    #expect(try words([0xEF, 0xBB, 0xBF] + Array("Tân".utf8)) == "Tân")
    #expect(try words([0xFF, 0xFE, 0x54, 0, 0xE2, 0, 0x6E, 0]) == "Tân")
    #expect(try words([0xFE, 0xFF, 0, 0x54, 0, 0xE2, 0, 0x6E]) == "Tân")
    #expect(try words([0x54, 0xE2, 0x6E, 0x92]) == "Tân’")
    // One broken byte among sound ones is mended, and the others stay what they are.
    #expect(try words(Array("Tân a ŵy".utf8) + [0xE2]) == "Tân a ŵy\u{FFFD}")
  }
}
