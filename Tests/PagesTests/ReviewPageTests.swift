import Documents
import Foundation
import Pages
import Publishing
import Reading
import Register
import Review
import Testing
import Wording

@Suite("The report on a notice")
struct ReviewPageTests {
  static let notice = """
    # Privacy notice of Glan Hafren libraries

    We are the data controller. Write to us at library@glanhafren.example.

    ## What we hold

    - your name and address
    - which books you borrow

    ## How long we keep it

    We keep your record for six years. We keep your record for six years.
    """

  static let styles = ReviewStyles { _ in "sha256-test" }

  @Test("Nothing is left over, and every link leads somewhere", arguments: Language.allCases)
  func whole(language: Language) throws {
    let html = try report(Self.notice, in: language)
    for mark in ["{{", "}}", "⟦", "Optional(", #"href="""#, "<script", " style="] {
      #expect(!html.contains(mark), "\(mark)")
    }
    let ids = Set(html.matches(of: try Regex<(Substring, Substring)>(#" id="([^"]+)""#)).map(\.1))
    let links = html.matches(of: try Regex<(Substring, Substring)>(##"href="#([^"]+)""##)).map(\.1)
    #expect(links.count > 8)
    #expect(links.filter { !ids.contains($0) } == [])
    #expect(html.contains("Drafft – heb ei wirio") == (language == .cy))
  }

  @Test(
    "The words that a finding points at are marked where they stand, not where they stand first")
  func marks() throws {
    let html = try report(Self.notice, in: .en)
    let marked = html.matches(of: try Regex<(Substring, Substring)>("<mark[^>]*>([^<]*)</mark>"))
    #expect(marked.map { String($0.1) } == ["data controller", "six years"])
    let second = try #require(html.range(of: "<mark class=\"marked-critical\""))
    #expect(html[..<second.lowerBound].contains("We keep your record for six years. We keep your"))
  }

  @Test("Findings of which one lies in the other are both marked")
  func overlap() throws {
    let html = try report(
      Self.notice, in: .en, [place("We are the data controller.", 3, 1), place("data", 3, 12)])
    let marked = html.matches(of: try Regex<(Substring, Substring)>("<mark[^>]*>([^<]*)</mark>"))
    #expect(marked.map { String($0.1) } == ["We are the ", "data", " controller."])
    #expect(html.contains(##"<a class="mark-number" href="#finding-2""##))
  }

  @Test("What the whole notice lacks stands apart from the words of its title")
  func absences() throws {
    let html = try report(Self.notice, in: .en)
    let start = try #require(html.range(of: #"id="absences""#)).lowerBound
    let end = try #require(html.range(of: #"id="notice""#)).lowerBound
    #expect(html[start..<end].contains("Nothing says how to complain."))
    #expect(html[start..<end].contains("Judged over the whole document."))
    #expect(!html[end...].contains("Nothing says how to complain."))
  }

  @Test("A table keeps its columns where cells are empty")
  func tables() throws {
    let table = "\n\n| What | How long |\n|---|---|\n| | six years |\n| Names | |\n"
    let html = try report(Self.notice + table, in: .en)
    let rows = html.matches(of: try Regex<(Substring, Substring)>("<tr>(<t[hd].*)</tr>")).map(\.1)
      .filter { !$0.contains("scope=\"row\"") && !$0.contains("class=\"number\"") }
    #expect(rows.count == 3)
    #expect(rows.allSatisfy { $0.matches(of: /<t[hd]/).count == 2 })
  }

  @Test("A notice in the other language is marked as such")
  func languages() throws {
    #expect(try report(Self.notice, in: .cy).contains(#"<p lang="en">We are the "#))
  }

  @Test("Nothing in a notice leaves its place", arguments: EscapingTests.attacks)
  func attack(text: String) throws {
    let calm = Self.notice.replacing("libraries", with: "libraries word")
      .replacing("books", with: "books word").replacing("six years.", with: "six years word.")
    let hostile = Self.notice.replacing("libraries", with: "libraries \(text)")
      .replacing("books", with: "books \(text)").replacing("six years.", with: "six years \(text).")
    // The words may be read otherwise, so that there are more or fewer of the same elements; other
    // ones, and other attributes, there are none.
    let own = Set(EscapingTests().skeleton(try report(calm, in: .en, form: .text)))
    let found = Set(EscapingTests().skeleton(try report(hostile, in: .en, form: .text)))
    #expect(found.subtracting(own) == [])
  }

  @Test("A folder's page counts findings and gaps", arguments: Language.allCases)
  func index(language: Language) throws {
    let page = ReviewIndexPage(
      [.init(try notice(Self.notice, .markdown, nil), link: "a.html")],
      unread: [.init(file: "<b>.pdf", reason: "this is a picture")], styles: Self.styles,
      day: "2026-11-22", in: language)
    let html = try RenderingTests.renderer.render(page)
    #expect(!html.contains("⟦") && !html.contains("{{") && !html.contains("<b>"))
    #expect(html.contains(#"<a href="a.html">notices/a.md</a>"#))
    #expect(html.contains(Catalogue.text("review.gap.no-complaint", in: language)))
  }

  // MARK: Samples

  private func report(
    _ text: String, in language: Language, _ places: [NoticePlace]? = nil,
    form: DocumentForm = .markdown
  ) throws -> String {
    let notice = try notice(text, form, places)
    let measure = Readability(of: [text], in: .en)
    return try RenderingTests.renderer.render(
      ReviewPage(
        notice,
        ReviewedNotice.Measured(
          whole: measure, sections: [.init(heading: nil, line: 1, measure: measure)],
          costliest: [.init(text: text, line: 1, cost: 9)]), styles: Self.styles,
        day: "2026-11-22", in: language))
  }

  private func notice(
    _ text: String, _ form: DocumentForm, _ places: [NoticePlace]?
  ) throws -> ReviewedNotice {
    let document = try DocumentReader.read(Array(text.utf8), name: "notices/a.md", form: form)
    let reading = NoticeReader().read(document)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let last = (lines.lastIndex { $0.contains("six years") } ?? 0) + 1
    let findings =
      (places ?? [
        place("data controller", 3, 12), place("six years", last, 60),
      ]).map { finding($0, in: document) } + [absence]
    return ReviewedNotice(
      file: "notices/a.md", title: reading.sections.last?.heading.map { _ in "A <notice>" },
      reading: reading, findings: findings, topics: ReviewTopic.all(in: reading, findings),
      gaps: NoticeGap.all(in: reading, findings))
  }

  private func place(_ words: String, _ line: Int, _ column: Int) -> NoticePlace {
    NoticePlace(line: line, column: column, excerpt: words, block: 0)
  }

  private func finding(_ place: NoticePlace, in document: Document) -> NoticeFinding {
    let block = document.blocks.lastIndex {
      document.lines.line(at: $0.range.lowerBound) <= place.line
    }
    return NoticeFinding(
      rule: "PN-01", severity: .critical,
      place: NoticePlace(
        line: place.line, column: place.column, excerpt: place.excerpt, block: block ?? 0),
      message: BilingualText(cy: "mae '\(place.excerpt)' yma", en: "'\(place.excerpt)' is here"),
      help: BilingualText(cy: "tynnwch ef", en: "take it out"), law: "UK GDPR Art 13(1)(a)",
      isAbsence: false)
  }

  private var absence: NoticeFinding {
    NoticeFinding(
      rule: "PN-10", severity: .high, place: place("Privacy notice", 1, 3),
      message: BilingualText(cy: "nid oes dim am gwyno", en: "nothing says how to complain"),
      help: BilingualText(cy: "dywedwch sut", en: "say how"), law: "UK GDPR Art 13(2)(d)",
      isAbsence: true)
  }
}
