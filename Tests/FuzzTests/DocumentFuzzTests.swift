import Documents
import Foundation
import PackedFiles
import Testing

/// Every reader of documents, given files that nobody would write: it answers or refuses, and what
/// it answers holds together.
@Suite("Readers of documents under fire", .serialized)
struct DocumentFuzzTests {
  private static let seconds =
    ProcessInfo.processInfo.environment["ADDEWID_FUZZ_SECONDS"].flatMap(Double.init) ?? 1

  private static let words = [
    "<p>", "</p>", "<ul><li>", "</li>", "<table><tr><td>", "</table>", "<main>", "<del>", "</del>",
    "<a href=\"#a\">", "<!--", "-->", "<script>", "&amp;", "&#0;", "&#x1F4A9;", "<br><br>", "<dl>",
    "<dt>", "<dd>", "hidden", "\n", "\n\n", "\r", "\u{C}", "\u{A0}", "• ", "- ", "(a) ", "1. ",
    "1.2.3 ", ": ", "https://a.example", "LL99 1AA", "# ", "> ", "| a | b |\n|---|---|\n", "```",
    "<w:p>", "</w:p>", "<w:r>", "<w:t>", "</w:t>", "</w:r>", "<w:tbl><w:tr><w:tc>", "</w:tbl>",
    "<w:pStyle w:val=\"A\"/>", "<w:numId w:val=\"1\"/>", "<w:ilvl w:val=\"99\"/>", "<w:del>",
    "</w:del>", "<w:tab/>", "<w:fldChar w:fldCharType=\"end\"/>", "---\n", "[a](b)", "~~",
    "\u{FEFF}", "\u{0}", "\u{2028}", "ŵ", "’",
  ]

  private static let seeds: [[UInt8]] = [
    """
    Housing notice

    What we hold
    We hold the details of everybody who lives with you, and of those who lived with
    you before:

      • names;
      • homes.

    Data Protection Officer
    Tre Wen
    LL99 1AA

    Page 1 of 2
    \u{C}We keep them.
    """,
    """
    <!DOCTYPE html><html><head><title>a</title></head><body><nav><a href="/">Home</a></nav>
    <main><h1>Notice</h1><p>We keep <del>five</del> six &amp; more.</p><ul><li>a<ul><li>b</ul></ul>
    <table><tr><th>a<td>b</table><dl><dt>c<dd>d</dl></main><footer>e</footer></body></html>
    """,
    "---\na: b\n---\n# Notice\n\nWe *keep* [it](/a).\n\n- a\n  1. b\n\n| a | b |\n|---|---|\n| c | d |\n",
  ].map { Array($0.utf8) }

  private static let body = Array(
    """
    <w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>Notice</w:t></w:r></w:p><w:p><w:ins>
    <w:r><w:t>six</w:t></w:r></w:ins><w:del><w:r><w:delText>five</w:delText></w:r></w:del></w:p>
    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
    """.utf8)

  @Test("each form", arguments: DocumentForm.allCases)
  func reads(form: DocumentForm) {
    let end = Date().addingTimeInterval(Self.seconds)
    let start = UInt64(Date().timeIntervalSince1970)
    // A trap ends the process: the seed is what brings its input back.
    print("seed \(start)")
    var mutator = Mutator(seed: start, dictionary: Self.words)
    var rounds = 0
    while Date() < end || rounds < 20 {
      let seeds = form == .docx ? [Self.body] : Self.seeds
      var bytes = mutator.mutated(seeds[mutator.next(seeds.count)], others: seeds)
      var lines = bytes.count { $0 == 0x0A } + 1
      if form == .docx {
        bytes = PackedFile.document(body: String(decoding: bytes, as: UTF8.self)).bytes
        lines = bytes.count
      }
      rounds += 1
      guard let document = try? DocumentReader.read(bytes, name: "file", form: form) else {
        continue
      }
      #expect(Self.holdsTogether(document, lines: lines))
    }
  }

  /// Blocks follow on one another in valid UTF-8, links lie within them, and lines in the file.
  private static func holdsTogether(_ document: Document, lines: Int) -> Bool {
    var place = 0
    for block in document.blocks {
      guard block.range.lowerBound == place, !block.range.isEmpty,
        document.text[block.range.upperBound] == 0x0A,
        String(validating: document.text[block.range], as: UTF8.self) != nil,
        block.links.allSatisfy({ block.range.contains($0.range.lowerBound) && !$0.range.isEmpty }),
        (1...lines).contains(document.lines.line(at: block.range.lowerBound))
      else { return false }
      place = block.range.upperBound + 1
    }
    return place == document.text.count
      && document.marks.allSatisfy { (1...lines).contains($0.line) }
  }
}
