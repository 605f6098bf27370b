import Foundation
import Pages
import Testing
import Wording

@Suite("Pages as HTML")
struct RenderingTests {
  static let renderer = try! PageRenderer()

  static func pages(_ language: Language) throws -> [(name: String, html: String)] {
    try Samples(language).all(renderer)
  }

  @Test("No template tag and no missing word is left over", arguments: Language.allCases)
  func leftovers(language: Language) throws {
    for (name, html) in try Self.pages(language) {
      #expect(!html.contains("{{") && !html.contains("}}"), "\(name)")
      #expect(!html.contains("⟦"), "\(name)")
      #expect(!html.contains("Optional("), "\(name)")
      #expect(!html.contains(#"href="""#), "\(name)")
    }
  }

  @Test("No element that should have words is empty", arguments: Language.allCases)
  func emptiness(language: Language) throws {
    let empty = try Regex(
      #"<(a|h1|h2|h3|p|li|dt|dd|th|td|caption|label|legend|button|summary|title|strong|span)\b[^>]*>\s*</\1>"#
    )
    for (name, html) in try Self.pages(language) {
      let found = html.matches(of: empty).map { String(html[$0.range]) }
      // A neighbour that does not exist leaves its place in the paging empty.
      #expect(found.filter { $0 != "<span></span>" } == [], "\(name)")
    }
  }

  @Test("Every page has one heading, one main part, its language and its pair")
  func structure() throws {
    for language in Language.allCases {
      for (name, html) in try Self.pages(language) where name != "root" && !name.hasPrefix("site-")
      {
        #expect(html.hasPrefix("<!DOCTYPE html>") || html.hasPrefix("\n<!DOCTYPE html>"), "\(name)")
        #expect(html.contains("<html lang=\"\(language.tag)\">"), "\(name)")
        #expect(html.ranges(of: "<h1").count == 1, "\(name)")
        #expect(html.ranges(of: "<main").count == 1, "\(name)")
        #expect(html.contains("hreflang=\"cy\" href=\"/cy"), "\(name)")
        #expect(html.contains("hreflang=\"en\" href=\"/en"), "\(name)")
        #expect(html.contains("lang=\"\(language.other.tag)\" hreflang=\"\(language.other.tag)\""))
      }
    }
  }

  @Test("The content security policy is never in the way", arguments: Language.allCases)
  func policy(language: Language) throws {
    let inline = try Regex(#"(?i)<script|<style|\sstyle=|\son[a-z]+=|javascript:|<iframe|<base"#)
    for (name, html) in try Self.pages(language) {
      #expect(html.firstMatch(of: inline) == nil, "\(name)")
    }
  }

  @Test("Every page of an example says so", arguments: Language.allCases)
  func example(language: Language) throws {
    let words = Catalogue.text("frame.example-word", in: language)
    for (name, html) in try Self.pages(language) {
      #expect(html.contains(">\(words)</strong>"), "\(name)")
    }
  }

  @Test("Unchecked Welsh is marked on Welsh pages only")
  func drafts() throws {
    for (name, html) in try Self.pages(.cy) where name != "root" {
      #expect(html.contains("Drafft – heb ei wirio"), "\(name)")
    }
    for (name, html) in try Self.pages(.en) where name != "root" {
      #expect(!html.contains("Draft – not checked"), "\(name)")
    }
  }

  @Test("Every id is used once, and every reference leads to one", arguments: Language.allCases)
  func references(language: Language) throws {
    let ids = try Regex<(Substring, Substring)>(#"\sid="([^"]*)""#)
    let uses = try Regex<(Substring, Substring)>(
      #"\s(?:for|aria-describedby|aria-labelledby|href)="(#?[^"/:?.]*)""#)
    for (name, html) in try Self.pages(language) {
      let found = html.matches(of: ids).map { String($0.1) }
      #expect(Set(found).count == found.count, "\(name)")
      let wanted = html.matches(of: uses).map { String($0.1) }
        .filter { !$0.isEmpty }
        .flatMap { $0.replacing("#", with: "").split(separator: " ").map(String.init) }
      for id in wanted { #expect(found.contains(id), "\(name): \(id)") }
    }
  }

  @Test("Start tags and end tags match", arguments: Language.allCases)
  func nesting(language: Language) throws {
    for (name, html) in try Self.pages(language) {
      #expect(try unclosed(html) == [], "\(name)")
    }
  }

  /// The elements left open, or the first end tag that closes another element.
  private func unclosed(_ html: String) throws -> [String] {
    let void: Set<String> = ["meta", "link", "input", "br", "hr", "img"]
    let tags = try Regex<(Substring, Substring, Substring, Substring)>(
      #"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*?(/?)>"#)
    var open: [String] = []
    for tag in html.matches(of: tags) {
      let name = String(tag.2)
      if void.contains(name) || tag.3 == "/" { continue }
      if tag.1.isEmpty {
        open.append(name)
      } else if open.last == name {
        open.removeLast()
      } else {
        return open + ["/" + name]
      }
    }
    return open
  }

  @Test("The renderer says which template is missing")
  func missing() throws {
    struct Nowhere: Page {
      static let template = "nowhere"
      let frame: Frame
    }
    let page = Nowhere(frame: Samples(.en).context.frame(title: "x", address: .home))
    #expect(throws: PageRenderer.Failure.self) { try Self.renderer.render(page) }
  }
}
