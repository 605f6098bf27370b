import Documents
import Drafting
import Foundation
import Reading
import Register
import RegisterLanguage
import Review
import StatutoryTime
import Testing

/// A notice and the register that was drafted from it.
struct DraftedNotice {
  let bytes: [UInt8]
  let draft: RegisterDraft
  let register: Register?
  /// What the language itself finds.
  let faults: [Finding]

  init(_ bytes: [UInt8], name: String) throws {
    self.bytes = bytes
    let form = DocumentForm.of(bytes, name: name) ?? .text
    let document = try DocumentReader.read(bytes, name: name, form: form)
    draft = RegisterDraft(
      NoticeReader().read(document), from: DraftSource(name: name, sha256: "00ff"))
    (register, faults) = RegisterReader.read(draft.files)
  }

  init(_ text: String, name: String = "notice.txt") throws {
    try self.init(Array(text.utf8), name: name)
  }

  init(_ path: Path) throws {
    try self.init(
      Array(Data(contentsOf: URL(fileURLWithPath: path.path))),
      name: path.path.split(separator: "/").last.map(String.init) ?? "")
  }

  var lines: [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  var text: String {
    draft.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
  }

  /// What the law finds, without open assumptions.
  func rules(on day: String = "2026-11-26") -> Set<String> {
    guard let register, let day = LocalDay(iso: day) else { return [] }
    return Set(RuleCatalogue.findings(in: register, today: day).map(\.rule)).subtracting(["AS-01"])
  }

  /// A file with a notice.
  struct Path: Sendable, CustomTestStringConvertible {
    let path: String
    var testDescription: String { path.split(separator: "/").last.map(String.init) ?? path }

    static func example(_ name: String) -> Path { Path(path: "\(root)/Examples/notices/\(name)") }

    private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") {
      "\($0)/\($1)"
    }

    /// The sample notices, and the notices that are kept beside the project where they are there.
    static let all: [Path] = {
      let examples = ["good.en.md", "good.cy.md", "notice.en.txt", "notice.cy.txt", "poor.html"]
      let beside = "\(root)/../shared/seeds"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: beside)) ?? []
      return examples.map(example)
        + names.sorted().filter { $0.hasSuffix(".txt") }.map { Path(path: "\(beside)/\($0)") }
    }()
  }
}
