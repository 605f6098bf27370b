import Documents
import Foundation
import Testing

/// Real notices that lie beside the repository, and never in it.
@Suite("Real notices keep every word and every line")
struct RealNoticeTests {
  private static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared/seeds").path

  private static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
      $0.hasSuffix(".txt")
    }

  @Test("each word of the file is in the document once, on its line")
  func words() throws {
    guard !Self.names.isEmpty else {
      print("no notices in \(Self.folder): nothing was looked at")
      return
    }
    for name in Self.names {
      let bytes = Array(
        try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name)")))
      let document = try DocumentReader.read(bytes, name: name, form: .text)
      let read = Self.letters(document.text)
      let written = Self.letters(bytes)
      #expect(read.sorted() == written.sorted(), "\(name)")
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      for block in document.blocks {
        let line = document.lines.line(at: block.range.lowerBound)
        let column = document.lines.column(at: block.range.lowerBound)
        // Hard spaces become spaces: only letters are compared.
        let start = Self.letters(Array(document.text[block.range].prefix(6)))
        let rest = Self.letters(Array(lines[line - 1].dropFirst(column - 1)))
        #expect(rest.starts(with: start.prefix(rest.count)), "\(name):\(line)")
      }
    }
  }

  /// The letters of ASCII: signs of lists and white space may go, and footnotes may move.
  private static func letters(_ bytes: [UInt8]) -> [UInt8] {
    bytes.filter { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
  }
}
