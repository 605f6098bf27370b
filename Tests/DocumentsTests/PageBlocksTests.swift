import Documents
import Testing

@Suite("A page of the web becomes blocks")
struct PageBlocksTests {
  private func read(_ page: String) throws -> Document {
    try DocumentReader.read(Array(page.utf8), name: "notice.html", form: .html)
  }

  private func outline(_ page: String) throws -> [String] { Outline.lines(try read(page)) }

  @Test("headings, paragraphs and lists keep their levels and lines")
  func structure() throws {
    let page = """
      <!DOCTYPE html>
      <h1>Housing
      notice</h1>
      <p>We are Bro Afallon Council
      &amp; we answer for it.</p>
      <ul>
        <li>your name
        <li>your home:
          <ul><li>now</li><li>before</li></ul>
      </ul>
      <details><summary>Children</summary>We ask less of them.</details>
      """
    #expect(
      try outline(page) == [
        "2 H1 Housing notice",
        "4 P We are Bro Afallon Council & we answer for it.",
        "7 - your name",
        "8 - your home:",
        "9 -- now",
        "9 -- before",
        "11 H2 Children",
        "11 P We ask less of them.",
      ])
  }

  @Test("a list of definitions is a table, and a table that only places text is none")
  func tables() throws {
    let page = """
      <table><tr><th>What<th>How long<tr><td>Claim<td>6 years</table>
      <dl><dt>Basis</dt><dd>Public task</dd></dl>
      <table role="presentation"><tr><td>Left</td><td>Right</td></tr></table>
      <table><tr><td>Alone</td></tr></table>
      """
    #expect(
      try outline(page) == [
        "1 C0.0.0 What", "1 C0.0.1 How long", "1 C0.1.0 Claim", "1 C0.1.1 6 years",
        "2 C1.0.0 Basis", "2 C1.0.1 Public task", "3 P Left", "3 P Right", "4 P Alone",
      ])
  }

  @Test("the part that a page calls its content is the notice")
  func content() throws {
    let page = """
      <div>Pay your bill today</div>
      <main><nav><a href="/">Home</a></nav><header><h1>Notice</h1></header>
      <p>We keep what you tell us for as long as we need it to answer you, and a year more.</p>
      </main><p>Follow us</p>
      """
    #expect(
      try outline(page) == [
        "~1 P Pay your bill today", "~2 P Home", "2 H1 Notice",
        "3 P We keep what you tell us for as long as we need it to answer you, and a year more.",
        "~4 P Follow us",
      ])
  }

  @Test("without one, roles, classes and links show what is around the notice")
  func surroundings() throws {
    let page = """
      <body class="has-nav"><div class="siteBreadcrumb">Home &gt; Council</div>
      <div role="banner">Bro Afallon</div><div id="cookie-banner">We use cookies</div>
      <p><a href="/a">Bins</a></p><p><a href="/b">Schools</a></p><p><a href="/c">Roads</a></p>
      <h1 id="cookies">Cookies and your data</h1><p>We use two kinds of them, and say which.</p>
      <ul><li><a href="/d">Jobs</a><li><a href="/e">News</a><li><a href="/f">Maps</a></ul>
      <footer>Bro Afallon 2026</footer>
      """
    #expect(
      try outline(page) == [
        "~1 P Home > Council", "~2 P Bro Afallon", "~2 P We use cookies", "~3 P Bins",
        "~3 P Schools", "~3 P Roads", "4 H1 Cookies and your data",
        "4 P We use two kinds of them, and say which.", "~5 - Jobs", "~5 - News", "~5 - Maps",
        "~6 P Bro Afallon 2026",
      ])
  }

  @Test("a wrapper of the whole page with the word of a menu hides nothing")
  func wrapper() throws {
    let page = "<div class='content sidebar'><h1>Notice</h1><p>We keep it for a year.</p></div>"
    #expect(try outline(page) == ["1 H1 Notice", "1 P We keep it for a year."])
  }

  @Test("links keep their words and their targets")
  func links() throws {
    let document = try read("<p>Read <a href=\"/dp\"> our page</a>, or <a name=x>ask</a>.</p>")
    #expect(document.words(document.blocks[0].range) == "Read our page, or ask.")
    let links = document.blocks[0].links
    #expect(links.map(\.target) == ["/dp"])
    #expect(links.map { document.words($0.range) } == ["our page"])
  }

  @Test("what editors left behind is a mark, and what they deleted is no text")
  func marks() throws {
    let page = """
      <p>We keep it for <del>five</del>
      <ins>six</ins> years<a class="msocomanchor" href="#_msocom_1">[CJ1]</a>.</p>
      <!-- TODO: ask
      Carys --><!-- begin footer -->
      """
    let document = try read(page)
    #expect(Outline.lines(document) == ["1 P We keep it for six years."])
    #expect(
      document.marks == [
        EditorialMark(kind: .deletion, line: 1, words: "five"),
        EditorialMark(kind: .insertion, line: 2, words: "six"),
        EditorialMark(kind: .comment, line: 2, words: "[CJ1]"),
        EditorialMark(kind: .comment, line: 3, words: "TODO: ask Carys"),
      ])
  }

  @Test("scripts, styles and hidden parts are not read")
  func unread() throws {
    let page = """
      <style>p { color: red }</style><script>var a = "<p>no</p>"</script><template>no</template>
      <p hidden>no</p><p aria-hidden="true">no</p><div hidden="until-found">yes</div>
      """
    #expect(try outline(page) == ["2 P yes"])
  }

  @Test("bullets and breaks that were typed make entries and paragraphs")
  func typed() throws {
    let page = "<p>We hold:<br>• names<br>• homes<br><br>Caf&eacute; &amp; bar</p>"
    #expect(
      try outline(page) == ["1 P We hold:", "1 - names", "1 - homes", "1 P Café & bar"])
  }

  @Test("a page in Windows-1252 is read as one")
  func encoding() throws {
    let bytes: [UInt8] = Array("<p>T".utf8) + [0xE2] + Array("n</p>".utf8)
    let document = try DocumentReader.read(bytes, name: "a.html", form: .html)
    #expect(Outline.lines(document) == ["1 P Tân"])
  }

  @Test("elements within elements beyond the limit are refused")
  func depth() {
    let page = String(repeating: "<div>", count: 100_000)
    #expect(throws: DocumentError.overLimit(.depth)) { try read(page) }
  }
}
