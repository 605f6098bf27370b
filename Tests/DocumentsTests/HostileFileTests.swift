import Documents
import Foundation
import Testing

@Suite("Files that are no documents are refused")
struct HostileFileTests {
  private func error(_ bytes: [UInt8], _ form: DocumentForm) -> DocumentError? {
    do throws(DocumentError) {
      _ = try DocumentReader.read(bytes, name: "file", form: form)
      return nil
    } catch {
      return error
    }
  }

  @Test("by their size, before anything of them is read", arguments: DocumentForm.allCases)
  func size(form: DocumentForm) {
    let bytes = [UInt8](repeating: 0x61, count: 200_000_000)
    #expect(error(bytes, form) == .overLimit(.fileBytes))
  }

  @Test("by their first bytes", arguments: DocumentForm.allCases)
  func otherForms(form: DocumentForm) {
    #expect(error([0xD0, 0xCF, 0x11, 0xE0, 0xA1], form) == .otherForm(.oldWord))
    #expect(error(Array("{\\rtf1 a}".utf8), form) == .otherForm(.richText))
    #expect(error([0x89, 0x50, 0x4E, 0x47, 0x0D], form) == .otherForm(.picture))
    #expect(error(Array("%PDF-1.7".utf8), form) == .otherForm(.pdf))
  }

  @Test("by a NUL or too many controls", arguments: [DocumentForm.text, .html, .markdown, .pdf])
  func controls(form: DocumentForm) {
    #expect(error(Array("We keep\u{0} it".utf8), form) == .notText)
    #expect(error([UInt8](repeating: 0x07, count: 100), form) == .notText)
    let isRead = error(Array("We \u{7}keep it. ".utf8) + Array(repeating: 0x61, count: 300), form)
    #expect(isRead == nil)
  }

  @Test("random bytes are refused or read, in every form")
  func random() {
    var numbers = SystemRandomNumberGenerator()
    for form in DocumentForm.allCases {
      for count in 0..<200 {
        _ = error((0..<count).map { _ in UInt8.random(in: 1...255, using: &numbers) }, form)
      }
    }
  }

  @Test("by their lines and blocks")
  func counts() {
    var limits = DocumentLimits.standard
    limits.linesMax = 10
    limits.blocksMax = 5
    func error(_ text: String, _ form: DocumentForm) -> DocumentError? {
      do throws(DocumentError) {
        _ = try DocumentReader.read(Array(text.utf8), name: "a", form: form, limits: limits)
        return nil
      } catch {
        return error
      }
    }
    #expect(error(String(repeating: "a\n", count: 11), .text) == .overLimit(.lines))
    #expect(error(String(repeating: "a\n\n", count: 6), .text) == .overLimit(.blocks))
    #expect(error(String(repeating: "<p>a</p>", count: 6), .html) == .overLimit(.blocks))
    #expect(error(String(repeating: "a\n\n", count: 6), .markdown) == .overLimit(.blocks))
  }

  @Test("what is wrong is said with a way on, and without the names of types")
  func words() {
    let errors: [DocumentError] =
      [.notText, .notADocument, .damaged(part: "word/a.xml"), .documentType(part: "word/a.xml")]
      + DocumentError.Limit.allCases.map { .overLimit($0) }
      + DocumentError.OtherForm.allCases.map { .otherForm($0) }
    for error in errors {
      #expect(error.words.contains("\nhelp: "))
      #expect(error.words.split(separator: "\n").count == 2)
    }
  }

  @Test("empty files have no blocks", arguments: [DocumentForm.text, .html, .markdown, .pdf])
  func empty(form: DocumentForm) throws {
    for text in ["", "\n", " \u{C}\n\t", "\u{FEFF}"] {
      let document = try DocumentReader.read(Array(text.utf8), name: "a", form: form)
      #expect(document.blocks.isEmpty)
    }
  }
}
