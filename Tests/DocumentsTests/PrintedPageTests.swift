import Documents
import Testing

@Suite("The text of a PDF becomes blocks")
struct PrintedPageTests {
  private func outline(_ text: String) throws -> [String] {
    Outline.lines(try DocumentReader.read(Array(text.utf8), name: "notice.pdf", form: .pdf))
  }

  @Test("headers, footers and numbers do not split the sentence that goes over the page")
  func furniture() throws {
    let text = """
      Housing notice

      We keep your application for as long as your tenancy lasts and then for
      a further six years, and after that we delete it, unless we

      Version 2                                                       Page 1 of 2
      \u{C}Housing notice

      need it for a claim that is before the courts.

      Version 2                                                       Page 2 of 2
      \u{C}
      """
    #expect(
      try outline(text) == [
        "1 H1 Housing notice",
        "3 P We keep your application for as long as your tenancy lasts and then for a further six "
          + "years, and after that we delete it, unless we need it for a claim that is before the "
          + "courts.", "~6 P Version 2 Page 1 of 2",
      ])
  }

  @Test("a page with columns is taken column by column")
  func columns() {
    let layout = """
      You can ask for a copy of your         and we answer within a month of the
      information, and ask us to             day on which we have your letter,
      correct it where it is wrong           unless there is much to look for,

      """
    let plain = "You can ask for a copy\n"
    let tabled = """
      What we hold about you and yours       Six years after the end of the case
      How we answer when you ask us          Two years after our last letter
      Where you were when you wrote          Not at all, as we do not ask for it

      """
    func chosen(_ layout: String) -> [UInt8] {
      PDFPages.text(layout: Array(layout.utf8), plain: Array(plain.utf8))
    }
    #expect(chosen(layout) == Array(plain.utf8))
    #expect(chosen(tabled) == Array(tabled.utf8))
    let both = PDFPages.text(
      layout: Array("\(tabled)\u{C}\(layout)\u{C}".utf8), plain: Array("a\n\u{C}b\n\u{C}".utf8))
    #expect(both == Array("\(tabled)\u{C}b\n\u{C}".utf8))
  }
}
