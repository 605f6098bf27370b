import Documents
import Testing

@Suite("A text becomes blocks")
struct TextBlocksTests {
  private func outline(_ text: String, form: DocumentForm = .text) throws -> [String] {
    Outline.lines(try DocumentReader.read(Array(text.utf8), name: "notice", form: form))
  }

  @Test("a short line over a paragraph is a heading, and broken lines are joined")
  func brokenLines() throws {
    let text = """
      Housing notice

      How we keep it
      We keep your application for as long as your tenancy lasts and then for a
      further six years, and after that we delete it. We are Sir Goedwig
      Council and we answer for it.

      Who we share it with
      We share it with the fire service, which needs to know who lives where in
      the county.
      """
    #expect(
      try outline(text) == [
        "1 H1 Housing notice",
        "3 H2 How we keep it",
        "4 P We keep your application for as long as your tenancy lasts and then for a further "
          + "six years, and after that we delete it. We are Sir Goedwig Council and we answer "
          + "for it.",
        "8 H2 Who we share it with",
        "9 P We share it with the fire service, which needs to know who lives where in the county.",
      ])
  }
}
