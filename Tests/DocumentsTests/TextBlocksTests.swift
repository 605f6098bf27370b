import Documents
import Testing

@Suite("A text becomes blocks")
struct TextBlocksTests {
  private func outline(_ text: String) throws -> [String] {
    Outline.lines(try DocumentReader.read(Array(text.utf8), name: "notice", form: .text))
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

  @Test("one paragraph a line, with lists and their leads")
  func lineParagraphs() throws {
    let text = """
      What we hold

      We hold:

        • your name
        • your home
            - its rent

      To enable us to:

      (c) do what the law says.
      (d) protect you.

      1. first
      2. second

      We will keep your data for six years
      """
    #expect(
      try outline(text) == [
        "1 H1 What we hold", "3 P We hold:", "5 - your name", "6 - your home", "7 -- its rent",
        "9 P To enable us to:", "11 - (c) do what the law says.", "12 - (d) protect you.",
        "14 - first", "15 - second", "17 P We will keep your data for six years",
      ])
  }

  @Test("numbered headings have the level of their numbers")
  func numbers() throws {
    let text = """
      1. Who we are

      We are Bro Afallon.

      1.1 Where we are

      We are in Tre Wen.

      2. Your rights

      You can ask us for a copy.
      """
    #expect(
      try outline(text) == [
        "1 H2 Who we are", "3 P We are Bro Afallon.", "5 H3 Where we are",
        "7 P We are in Tre Wen.", "9 H2 Your rights", "11 P You can ask us for a copy.",
      ])
  }

  @Test("lists whose signs were lost go by the space before them and by their leads")
  func lostSigns() throws {
    let text = """
      We collect the details that the court sends to us when it appoints us, and they
      include those of the people who take part in the case, such as the following:

       your name and
       what others call you;
       details such as:
       your home
       your health

       concerns about anybody in the case, and the words in which they were put to the

      court by others.
      """
    let lead =
      "1 P We collect the details that the court sends to us when it appoints us, and they include "
      + "those of the people who take part in the case, such as the following:"
    #expect(
      try outline(text) == [
        lead, "4 - your name and", "5 - what others call you;", "6 - details such as:",
        "7 -- your home", "8 -- your health",
        "10 - concerns about anybody in the case, and the words in which they were put to the "
          + "court by others.",
      ])
  }

  @Test("a footnote's address in the middle of a sentence comes behind it")
  func footnotes() throws {
    let text = """
      We are part of the work to make the family courts of the country better, here and in

      https://example.org/law
       England as well. Taking part is your own choice, and you can end it when you like.

      See
      https://example.org/more
      """
    #expect(
      try outline(text) == [
        "1 P We are part of the work to make the family courts of the country better, here and in "
          + "England as well. Taking part is your own choice, and you can end it when you like.",
        "3 P https://example.org/law", "6 P See https://example.org/more",
      ])
  }

  @Test("an address is one paragraph, and no line of it a heading")
  func addresses() throws {
    let text = """
      Please write to our officer.

      Data Protection Officer
      Bro Afallon Council
      Tre Wen
      LL99 1AA
      Email: dpo@broafallon.example

      Contact
      Neuadd y Sir
      Tre Wen
      LL99 1AA
      """
    #expect(
      try outline(text) == [
        "1 P Please write to our officer.",
        "3 P Data Protection Officer Bro Afallon Council Tre Wen LL99 1AA",
        "7 P Email: dpo@broafallon.example", "9 H2 Contact", "10 P Neuadd y Sir Tre Wen LL99 1AA",
      ])
  }

  @Test("words of the site stand around the notice")
  func site() throws {
    let text = """
      Skip to main content

      Find a job near you

      Hysbysiad preifatrwydd

      Rydym yn cadw eich enw am chwe blynedd.

      © Cyngor Bro Afallon
      """
    #expect(
      try outline(text) == [
        "~1 H1 Skip to main content", "~3 H2 Find a job near you", "5 H2 Hysbysiad preifatrwydd",
        "7 P Rydym yn cadw eich enw am chwe blynedd.", "~9 P © Cyngor Bro Afallon",
      ])
  }

  @Test("short lines under a lead are a list that lost its signs, and dates are no headings")
  func shortLines() throws {
    let text = """
      First published:
      13 June 2026

      We need from you:

      Name

      Address

      Date of birth

      How we use them

      We use them to answer you.
      """
    #expect(
      try outline(text) == [
        "1 P First published:", "2 P 13 June 2026", "4 P We need from you:", "6 - Name",
        "8 - Address", "10 - Date of birth", "12 H2 How we use them",
        "14 P We use them to answer you.",
      ])
  }

  @Test("every byte has its line and its column")
  func places() throws {
    let text = "  We  keep\tit\n\n\u{A0}• six years\r\nand more.\n"
    let document = try DocumentReader.read(Array(text.utf8), name: "notice", form: .text)
    #expect(String(decoding: document.text, as: UTF8.self) == "We keep it\nsix years\nand more.\n")
    func place(_ word: String) -> String {
      let text = String(decoding: document.text, as: UTF8.self)
      let offset = text.utf8.distance(
        from: text.startIndex, to: text.firstRange(of: word)!.lowerBound)
      return "\(document.lines.line(at: offset)):\(document.lines.column(at: offset))"
    }
    #expect(place("We") == "1:3")
    #expect(place("keep") == "1:7")
    #expect(place("it") == "1:12")
    #expect(place("six") == "3:7")
    #expect(place("more") == "4:5")
  }
}
