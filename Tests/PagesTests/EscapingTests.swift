import Foundation
import Pages
import Testing
import Wording

/// Texts that would leave their place if they were not escaped, put into every field that a person
/// or a register supplies.
@Suite("Hostile texts")
struct EscapingTests {
  /// The last ones hide the mark in one character with an accent, which an escaping that looks at
  /// characters lets pass.
  static let attacks = [
    "<script>alert(1)</script>", "\" onfocus=\"alert(1)\" x=\"", "' autofocus onfocus='alert(1)",
    "</textarea></title></svg><script>alert(1)</script>", "{{frame.title}} {{{.}}} {{>token}}",
    "&lt;script&gt;", "<!--", "]]>", "<\u{301}script>", "\"\u{301} onfocus=alert(1) x=\"\u{301}",
    "\u{200D}\"\u{200D}>\u{FE0F}<\u{FE0F}b>",
  ]

  static let plain = try! Samples(.cy).all(RenderingTests.renderer).map {
    (name: $0.name, skeleton: EscapingTests().skeleton($0.html))
  }

  @Test("Nothing leaves its place", arguments: attacks)
  func attack(text: String) throws {
    let hostile = try Samples(.cy, dress: { $0 + text }).all(RenderingTests.renderer)
    for (calm, attacked) in zip(Self.plain, hostile) {
      #expect(skeleton(attacked.html) == calm.skeleton, "\(calm.name) with \(text)")
    }
  }

  @Test("A text is shown as it was typed")
  func asTyped() throws {
    let page = Samples(.en, dress: { "\n" + $0 + "<b>" }).question(.request)
    let html = try RenderingTests.renderer.render(page)
    #expect(html.contains(">\n\nHow much"), "the first newline of a text box is the parser's own")
    #expect(html.contains("by month.&lt;b&gt;</textarea>"))
  }

  /// The tags of a page with the names of their attributes, and no values.
  func skeleton(_ html: String) -> [String] {
    var tags: [String] = []
    var rest = html.unicodeScalars[...]
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...]
      tags.append(tag(&rest))
    }
    return tags
  }

  /// Reads one tag, as a browser does, and leaves its attributes' values out.
  private func tag(_ scalars: inout Substring.UnicodeScalarView) -> String {
    var name = ""
    var quote: Unicode.Scalar?
    while let scalar = scalars.popFirst() {
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == "\"" || scalar == "'" {
        quote = scalar
      } else if scalar == ">" {
        return name
      } else {
        name.unicodeScalars.append(scalar)
      }
    }
    return name + " (open)"
  }
}
