import Documents
import PackedFiles
import Testing

@Suite("A Word document becomes blocks")
struct WordBlocksTests {
  private func read(_ file: PackedFile) throws(DocumentError) -> Document {
    try DocumentReader.read(file.bytes, name: "notice.docx", form: .docx)
  }

  private func paragraph(_ words: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(words)</w:t></w:r></w:p>"
  }

  private func styled(_ words: String, _ style: String) -> String {
    paragraph(words, "<w:pStyle w:val=\"\(style)\"/>")
  }

  private let styles = """
    <w:style w:type="paragraph" w:styleId="Pennawd1"><w:name w:val="heading 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="House"><w:basedOn w:val="Pennawd1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Round"><w:basedOn w:val="Round"/></w:style>
    <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="LB2"><w:name w:val="List Bullet 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="C1"><w:name w:val="toc 1"/></w:style>
    """

  @Test("styles make headings, whatever they are called and based on")
  func headings() throws {
    let body =
      styled("Notice", "T") + "<w:p/>" + styled("Who we are", "House") + styled("Bro", "Round")
    let document = try read(.document(body: body, styles: styles))
    #expect(Outline.lines(document) == ["1 H1 Notice", "3 H2 Who we are", "4 P Bro"])
    let untitled = try read(.document(body: styled("Who we are", "House"), styles: styles))
    #expect(Outline.lines(untitled) == ["1 H1 Who we are"])
  }

  @Test("lists by numbering, by style and by bullets that were typed")
  func lists() throws {
    let numbered = "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr>"
    let body =
      paragraph("names", numbered) + styled("homes", "LB2") + paragraph("•  debts")
      + paragraph("plain", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")
    let document = try read(.document(body: body, styles: styles))
    #expect(Outline.lines(document) == ["1 -- names", "2 -- homes", "3 - debts", "4 P plain"])
  }

  @Test("a bold line alone is a heading, and bold words in a sentence are none")
  func boldLines() throws {
    let bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>Who we ask</w:t></w:r>"
    let body = "<w:p>\(bold)</w:p><w:p>\(bold)<w:r><w:t> is this</w:t></w:r></w:p>"
    #expect(
      Outline.lines(try read(.document(body: body))) == [
        "1 H2 Who we ask", "2 P Who we ask is this",
      ])
  }

  @Test("cells keep their rows and columns, and the contents lose their page numbers")
  func tables() throws {
    let row = "<w:tr><w:tc>\(paragraph("Claim"))</w:tc><w:tc>\(paragraph("6 years"))</w:tc></w:tr>"
    let contents =
      "<w:p><w:pPr><w:pStyle w:val=\"C1\"/></w:pPr><w:r><w:t>Rights</w:t><w:tab/><w:t>7</w:t></w:r></w:p>"
    let body = contents + "<w:tbl>\(row)\(row)</w:tbl>" + paragraph("After")
    #expect(
      Outline.lines(try read(.document(body: body, styles: styles))) == [
        "1 - Rights", "2 C0.0.0 Claim", "3 C0.0.1 6 years", "4 C0.1.0 Claim", "5 C0.1.1 6 years",
        "6 P After",
      ])
  }

  @Test("links are kept with their words, both kinds of them")
  func links() throws {
    let field = """
      <w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK "https://b.example/" </w:instrText>
      <w:fldChar w:fldCharType="separate"/><w:t>there</w:t><w:fldChar w:fldCharType="end"/></w:r>
      """
    let body =
      "<w:p><w:hyperlink r:id=\"rId9\"><w:r><w:t>here</w:t></w:r></w:hyperlink>"
      + "<w:r><w:t xml:space=\"preserve\"> or </w:t></w:r>\(field)</w:p>"
    let links =
      "<Relationship Id=\"rId9\" Type=\"t/hyperlink\" Target=\"https://a.example/\" "
      + "TargetMode=\"External\"/>"
    let document = try read(.document(body: body, links: links))
    #expect(document.words(document.blocks[0].range) == "here or there")
    #expect(
      document.blocks[0].links.map { "\(document.words($0.range)) \($0.target)" } == [
        "here https://a.example/", "there https://b.example/",
      ])
  }

  @Test("tracked changes and comments are marks")
  func marks() throws {
    let body = """
      <w:p/><w:p><w:pPr><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr>
      <w:r><w:t xml:space="preserve">For </w:t></w:r>
      <w:del w:id="2"><w:r><w:delText>five</w:delText></w:r></w:del>
      <w:ins w:id="3"><w:r><w:t>six</w:t></w:r></w:ins>
      <w:r><w:commentReference w:id="0"/><w:t xml:space="preserve"> years</w:t></w:r></w:p>
      """
    let comments = "<w:comment w:id=\"0\"><w:p><w:r><w:t>Ask Elin</w:t></w:r></w:p></w:comment>"
    let document = try read(.document(body: body, comments: comments))
    #expect(Outline.lines(document) == ["2 P For six years"])
    #expect(
      document.marks == [
        EditorialMark(kind: .deletion, line: 2, words: "five"),
        EditorialMark(kind: .insertion, line: 2, words: "six"),
        EditorialMark(kind: .comment, line: 2, words: "Ask Elin"),
      ])
  }

  @Test("bombs, document types, deep elements and other packed files are refused")
  func hostile() {
    var bomb = PackedFile.document(body: "")
    bomb.claimedBytes = 4_000_000_000
    #expect(throws: DocumentError.overLimit(.unpackedBytes)) { try read(bomb) }
    let typed = PackedFile.document(body: "", prolog: "<!DOCTYPE a [<!ENTITY b 'c'>]>")
    #expect(throws: DocumentError.documentType(part: "word/document.xml")) { try read(typed) }
    let deep = String(repeating: "<w:sdt>", count: 2_000)
    #expect(throws: DocumentError.overLimit(.depth)) { try read(.document(body: deep)) }
    #expect(throws: DocumentError.damaged(part: "word/document.xml")) {
      try read(.document(body: "<w:p>"))
    }
    #expect(throws: DocumentError.otherForm(.workbook)) { try read(.workbook(rows: "")) }
    #expect(throws: DocumentError.notADocument) { try read(PackedFile(parts: [("a", "b")])) }
    #expect(throws: DocumentError.otherForm(.openDocument)) {
      try read(PackedFile(parts: [("content.xml", "")]))
    }
  }
}
