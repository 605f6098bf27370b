import Foundation
import Pages
import Testing
import Wording

/// A word that a template names and the catalogue lacks would show as nothing, so that no look at
/// the page finds it: these tests read the templates themselves.
@Suite("Words of templates")
struct TemplateWordsTests {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Pages/Templates")

  /// The catalogue prefix of each public template's own words.
  static let prefixes = [
    "home": "portal.home", "notice": "portal.notice", "enquiry-start": "enquiry.start",
    "enquiry-question": "enquiry.question", "enquiry-check": "enquiry.check",
    "enquiry-sent": "enquiry.sent", "published-requests": "portal.published",
    "published-request": "portal.request", "cookies": "help.cookies",
    "accessibility": "help.accessibility", "problem": "portal.failure",
    "published-index": "published.index", "published-notice": "published.notice",
    "published-children": "published.children", "published-children-index": "published.children",
    "published-changes": "published.changes", "published-record": "published.record",
    "published-policy": "published.policy", "published-assumptions": "published.assumptions",
    "published-readability": "published.readability",
    "review": "review", "review-index": "review.index",
  ]

  static func templates() throws -> [(name: String, source: String)] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "mustache" }.map {
      ($0.deletingPathExtension().lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
    }
  }

  static func names(_ pattern: String, in source: String) throws -> [String] {
    let regex = try Regex<(Substring, Substring)>(pattern)
    return source.matches(of: regex).map { String($0.1) }
  }

  @Test("Every word of the frame is in the catalogue", arguments: Language.allCases)
  func frame(language: Language) throws {
    let words = Catalogue.words("frame", in: language)
    for (name, source) in try Self.templates() {
      for word in try Self.names(#"frame\.w\.([A-Za-z0-9]+)"#, in: source) {
        #expect(words[word] != nil, "\(name): \(word)")
      }
    }
  }

  @Test("Every word of a report's frame is in the catalogue", arguments: Language.allCases)
  func reports(language: Language) throws {
    let words = Catalogue.words("review.page", in: language)
    for (name, source) in try Self.templates() where name.hasPrefix("review") {
      for word in try Self.names(#"frame\.own\.([A-Za-z0-9]+)"#, in: source) {
        #expect(words[word] != nil, "\(name): \(word)")
      }
    }
  }

  @Test("Every word of a public page is in the catalogue", arguments: Language.allCases)
  func portal(language: Language) throws {
    for (name, source) in try Self.templates() {
      guard let prefix = Self.prefixes[name] else { continue }
      let words = Catalogue.words(prefix, in: language)
      for word in try Self.names(#"[^.]\bw\.([A-Za-z0-9]+)"#, in: source) {
        #expect(words[word] != nil, "\(name): \(word)")
      }
    }
  }

  @Test("Only drawings and our own styles go into a page unescaped")
  func unescaped() throws {
    for (name, source) in try Self.templates() {
      for tag in try Self.names(#"(\{\{[{&].*?\}\})"#, in: source) {
        let inDrawing = tag == "{{{.}}" && source.contains("Svg}}")
        let isStyles = tag == "{{{frame.stylesheet}}"
        #expect(inDrawing || isStyles || tag.contains("Svg"), "\(name): \(tag)")
      }
    }
  }
}
