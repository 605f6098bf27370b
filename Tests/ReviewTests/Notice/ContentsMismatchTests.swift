import Documents
import Testing

@testable import Review

@Suite("PN-23 the contents list and the sections")
struct ContentsMismatchTests {
  @Test("a section that the list promises")
  func missing() throws {
    #expect(try page(listed: ["Who we are", "Your rights", "Cameras"]) == "high:5")
    #expect(try page(listed: ["Who we are", "Your rights", "How long we keep it"]) == "")
  }

  @Test("sections that the list leaves out")
  func unlisted() throws {
    let notice = NoticeText(
      head(["Who we are", "Your rights", "How long we keep it"])
        + sections(["Who we are", "Fostering", "Your rights", "Adoption", "How long we keep it"])
        + "</main>", form: .html)
    #expect(try notice.findings(of: ContentsMismatch.self) == "low:8")
  }

  @Test("a section that stands twice, and words that do")
  func copies() throws {
    let twice = NoticeText(
      "<main><h1>Privacy notice</h1>\n" + sections(["Cameras", "Your rights"])
        + sections(["Cameras"]) + "</main>", form: .html)
    #expect(try twice.findings(of: ContentsMismatch.self) == "low:7")
    let words =
      "We take great care of all the information that you give us. We never sell it to "
      + "any company in this or any other country."
    let repeated = NoticeText(
      "<main><h1>Privacy notice</h1>\n<p>\(words)</p>\n<p>We are here.</p>\n<p>\(words)</p></main>",
      form: .html)
    #expect(try repeated.findings(of: ContentsMismatch.self) == "low:4")
  }

  private func page(listed: [String]) throws -> String {
    try NoticeText(
      head(listed) + sections(["Who we are", "How long we keep it", "Your rights"]) + "</main>",
      form: .html
    ).findings(of: ContentsMismatch.self)
  }

  private func head(_ listed: [String]) -> String {
    "<main><h1>Privacy notice</h1>\n<h2>Contents</h2><ul>"
      + listed.map { "\n<li>\($0)</li>" }.joined() + "</ul>"
  }

  private func sections(_ headings: [String]) -> String {
    headings.map { "\n<h2>\($0)</h2>\n<p>This part is about \($0.lowercased()).</p>" }.joined()
  }
}
