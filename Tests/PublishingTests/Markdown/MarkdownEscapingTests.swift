import Register
import Testing
import Wording

@testable import Publishing

@Suite("Hostile texts in Markdown")
struct MarkdownEscapingTests {
  @Test(
    "are shown and not carried out",
    arguments: [
      ("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"),
      ("[x](javascript:alert)", "\\[x\\](javascript:alert)"),
      ("![x](http://evil.example/p)", "\\!\\[x\\](http://evil.example/p)"),
      ("# heading", "\\# heading"), ("- item", "\\- item"), ("1. one", "1\\. one"),
      ("2.0", "2.0"), ("a | b", "a \\| b"),
      ("`code` *b* _i_ ~s~", "\\`code\\` \\*b\\* \\_i\\_ \\~s\\~"),
      ("&lt;b&gt;", "&amp;lt;b&amp;gt;"), ("@everyone", "&#64;everyone"),
      ("one\n\n# two", "one \\# two"), ("a\u{2028}b\r\nc\u{0}", "a b c"),
      ("right\u{202E}left", "rightleft"), ("\\", "\\\\"),
      ("Cwcïau’r wefan – ŵyl", "Cwcïau’r wefan – ŵyl"),
    ])
  func escaped(text: String, markdown: String) {
    #expect(MarkdownText.escaped(text) == markdown)
  }

  @Test("an address is a link only if it can be nothing else")
  func links() {
    #expect(
      MarkdownText.link("www.ico.org.uk/complaints", to: "https://")
        == "[www.ico.org.uk/complaints](https://www.ico.org.uk/complaints)")
    #expect(MarkdownText.link("javascript:alert(1)", to: "https://") == "javascript:alert(1)")
    #expect(MarkdownText.link("x) [y](z", to: "mailto:") == "x) \\[y\\](z")
  }

  @Test("nowhere in what is published do a register’s texts become markup")
  func everywhere() throws {
    let evil = "<img src=x onerror=e>[a](javascript:b)\\n# |x|"
    let pair = "{ cy: \"cy \(evil)\", en: \"en \(evil)\" }"
    let register = try SmallRegister.read(
      organisation: """
        contacts:
          - { id: desk, from: 1, name: \(pair), role: desk, email: ["x)](javascript:y)"], website: ["javascript:z"] }
        """,
      name: pair,
      service: """
        subjects: [{ id: readers, from: 1, name: \(pair), detail: \(pair), when: \(pair), age: child }]
        items:
          - { id: needs, name: \(pair), assumed: \(pair), category: special, required-for: \(pair) }
        lawful-bases:
          - { id: a, from: 1, name: \(pair), special: 9(2)(g), schedule-1: "<b>", laws: ["<i>[a](b)"] }
        recipients:
          - id: court
            from: 1
            name: \(pair)
            law-governs: { status: conflict, law: "<u>", how: \(pair) }
        """)
    let service = register.services[0]
    let old = NoticeVersion(try SmallRegister.read(), number: 1, date: "2026-11-22")
    let new = NoticeVersion(register, number: 2, date: "2026-11-23")
    for language in Language.allCases {
      let pages = [
        Notice(service, of: register).markdown(in: language),
        try #require(ChildrensNotice(service, of: register)).markdown(in: language),
        OrganisationNotice(register).markdown(in: language) { "\($0).md" },
        NoticeChanges(from: old, to: new).markdown(in: language),
        PolicyDocument(register).markdown(in: language),
        AssumptionList(register).markdown(in: language),
        ReadabilityReport(register).markdown(in: language),
      ]
      for page in pages {
        #expect(page.contains("&lt;"))
        #expect(!page.contains("<"))
        let links = page.matches(of: #/[^\\]\]\((?<to>[^)]*)\)/#).map { String($0.output.to) }
        #expect(
          links.allSatisfy { $0 == "library.md" || $0 == "mailto:gwybodaeth@vale.example" },
          "\(links)")
        #expect(!page.contains { $0 == "\u{202E}" })
        for line in page.split(separator: "\n") where line.hasPrefix("#") {
          #expect(line.wholeMatch(of: #/#{1,3} .*/#) != nil, "\(line)")
        }
        #expect(!page.split(separator: "\n").contains("# |x|"))
      }
    }
  }
}
