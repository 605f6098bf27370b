import Documents
import Testing

@Suite("A Markdown text becomes blocks")
struct MarkdownBlocksTests {
  private func read(_ text: String) throws(DocumentError) -> Document {
    try DocumentReader.read(Array(text.utf8), name: "notice.md", form: .markdown)
  }

  @Test("blocks keep their lines behind the front matter")
  func structure() throws {
    let text = """
      ---
      title: Notice
      ---
      # Notice

      We are **Bro Afallon**
      & answer for [it](/dp).

      - names
        1. old
      - homes

        and gardens

      | What | How long |
      |------|----------|
      | Claim | *6* years |

      <details><summary>Children</summary>

      Less of it.
      """
    let document = try read(text)
    #expect(
      Outline.lines(document) == [
        "4 H1 Notice", "6 P We are Bro Afallon & answer for it.", "9 - names", "10 -- old",
        "11 - homes", "13 P and gardens", "15 C0.0.0 What", "15 C0.0.1 How long",
        "17 C0.1.0 Claim", "17 C0.1.1 6 years", "19 H2 Children", "21 P Less of it.",
      ])
    let block = document.blocks[1]
    #expect(block.links.map(\.target) == ["/dp"])
    #expect(document.lines.line(at: block.range.upperBound - 1) == 7)
  }

  @Test("comments and what was struck out are marks")
  func marks() throws {
    let document = try read("Kept ~~five~~ six years.\n\n<!-- TODO: ask Elin -->\n")
    #expect(Outline.lines(document) == ["1 P Kept six years."])
    #expect(
      document.marks == [
        EditorialMark(kind: .deletion, line: 1, words: "five"),
        EditorialMark(kind: .comment, line: 3, words: "TODO: ask Elin"),
      ])
  }

  @Test("what would take its parser hours is refused or read as words")
  func hostile() throws {
    #expect(throws: DocumentError.overLimit(.depth)) {
      try read(String(repeating: "> ", count: 20_000))
    }
    #expect(throws: DocumentError.overLimit(.markdownBytes)) {
      try read(String(repeating: "a ", count: 1_000_001))
    }
    let columns = String(repeating: "|a", count: 5_000)
    let table = "\(columns)\n\(columns.replacing("a", with: "-"))\n"
    let document = try read(table + String(repeating: "|x\n", count: 5_000))
    #expect(document.blocks.count == 1)
  }
}
