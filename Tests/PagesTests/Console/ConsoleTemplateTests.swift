import Foundation
import Testing
import Wording

/// A word that a template names and the catalogue lacks would show as nothing.
@Suite("Words of the console's templates")
struct ConsoleTemplateTests {
  static let pages = [
    "access-answer": "answer", "case": "case", "cases": "cases", "certificate": "certificate",
    "close": "close", "disclose": "disclose", "figures": "figures", "ledger": "ledger",
    "plan": "plan", "proof": "proof", "publish": "publish", "retention": "retention",
    "search": "search", "sign-in": "sign-in", "status": "status",
  ]

  @Test("Every word of a page is in the catalogue", arguments: pages.keys.sorted())
  func words(template: String) throws {
    let source = try source(of: template)
    let page = try #require(Self.pages[template])
    let regex = try Regex<(Substring, Substring)>(#"\{\{w\.([A-Za-z0-9]+)\}\}"#)
    let named = Set(source.matches(of: regex).map { String($0.1) })
    for language in Language.allCases {
      let known = ["common", page].map { Catalogue.words("console.\($0)", in: language) }
      let missing = named.filter { name in known.allSatisfy { $0[name] == nil } }
      #expect(missing.isEmpty)
    }
  }

  private func source(of template: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Sources/Pages/Templates/console-\(template).mustache")
    return try String(contentsOf: file, encoding: .utf8)
  }
}
