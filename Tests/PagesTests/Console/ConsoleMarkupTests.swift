import Pages
import Testing
import Wording

/// What holds of the markup of every page of the console.
@Suite("Console markup")
struct ConsoleMarkupTests {
  @Test("Every page renders in both languages, with all its words", arguments: Language.allCases)
  func renders(language: Language) throws {
    for (name, html) in try RenderedConsole.of(language) {
      let leftOver = ["⟦", "{{", "}}", "Optional("].filter(html.contains)
      let missing = ["<!DOCTYPE html>", #"<html lang="\#(language.tag)">"#, "</html>"]
        .filter { !html.contains($0) }
      #expect(leftOver.isEmpty, "\(name)")
      #expect(missing.isEmpty, "\(name)")
      #expect(html.pieces("<h1").count == 2, "\(name) has one h1")
    }
  }

  @Test("No page has an empty word, heading, label or link", arguments: Language.allCases)
  func noHoles(language: Language) throws {
    let tags = [
      "h1", "h2", "h3", "label", "legend", "a", "button", "th", "dt", "dd", "caption", "summary",
      "li", "p", "option", "strong", "title",
    ]
    for (name, html) in try RenderedConsole.of(language) {
      let empty = tags.filter(html.hasEmpty)
      let blank = ["aria-label", "href", "action", "formaction", "id", "name"]
        .filter { html.values(of: $0).contains("") }
      #expect(empty.isEmpty, "\(name)")
      #expect(blank.isEmpty, "\(name)")
    }
  }

  @Test("No page holds a script, an inline style or a handler", arguments: Language.allCases)
  func nothingInline(language: Language) throws {
    for (name, html) in try RenderedConsole.of(language) {
      let found = ["<script", "<style", " style=", " onclick=", "javascript:"]
        .filter(html.lowercased().contains)
      #expect(found.isEmpty, "\(name)")
    }
  }

  @Test("A hostile text never ends its place in the page", arguments: Language.allCases)
  func hostile(language: Language) throws {
    let dress: @Sendable (String) -> String = {
      #"<b onload='x'>"&{{w.title}}{{{.}}}"# + "\"\u{301}><i>" + $0
    }
    for (name, html) in try RenderedConsole(ConsoleSamples(language, dress: dress)).pages {
      let found = ["<b ", "<i>", "onload='x'", "\"\u{301}"].filter(html.holds)
      #expect(found.isEmpty, "\(name)")
      let keepsBraces = html.contains("{{w.title}}")
      #expect(keepsBraces, "\(name): braces of a person stay as they are")
    }
  }

  @Test("Each form is sent by post and carries the token", arguments: Language.allCases)
  func tokens(language: Language) throws {
    for (name, html) in try RenderedConsole.of(language) {
      for form in html.pieces("<form ").dropFirst() {
        let body = form.pieces("</form>")[0]
        let missing = [#"value="a-form-token""#, #"method="post""#].filter { !body.contains($0) }
        #expect(missing.isEmpty, "\(name)")
      }
    }
  }

  @Test("Every id is used once, and what is pointed at exists", arguments: Language.allCases)
  func ids(language: Language) throws {
    for (name, html) in try RenderedConsole.of(language) {
      let ids = html.values(of: "id")
      let pointers = ["for", "aria-describedby", "aria-labelledby"].flatMap(html.values(of:))
        .flatMap { $0.split(separator: " ").map(String.init) }
      let anchors = html.values(of: "href").filter { $0.hasPrefix("#") }.map { $0.dropFirst() }
      let lost = Set(pointers + anchors.map(String.init)).subtracting(ids)
      #expect(Set(ids).count == ids.count, "\(name)")
      #expect(lost.isEmpty, "\(name)")
    }
  }

  @Test("Every control of a form has a label", arguments: Language.allCases)
  func labels(language: Language) throws {
    for (name, html) in try RenderedConsole.of(language) {
      let labelled = html.values(of: "for")
      let controls = ["<input", "<textarea", "<select"].flatMap { html.pieces($0).dropFirst() }
        .map { $0.pieces(">")[0] }
        .filter { !$0.contains(#"type="hidden""#) && !$0.contains("aria-label=") }
      let unlabelled = controls.filter { !labelled.contains($0.values(of: "id").first ?? "") }
      #expect(unlabelled.isEmpty, "\(name)")
    }
  }

  @Test("Every head of a table has its scope, and every table its caption")
  func tables() throws {
    for (name, html) in try RenderedConsole.of(.en) {
      let heads = html.pieces("<th").dropFirst().filter { !$0.hasPrefix("ead") }
      let unscoped = heads.filter { !$0.hasPrefix(" scope=") }
      #expect(unscoped.isEmpty, "\(name)")
      #expect(html.pieces("<table").count == html.pieces("<caption").count, "\(name)")
    }
  }

  @Test("Every word of the console is written in both languages with the same arguments")
  func catalogue() throws {
    let console = try #require(Catalogue.areas.first { $0.name == "console" }).messages
    #expect(console.count > 200)
    for (key, message) in console {
      #expect(!message.cy.isEmpty && !message.en.isEmpty, "\(key)")
      #expect(message.placeholders(in: .cy) == message.placeholders(in: .en), "\(key)")
    }
  }
}
