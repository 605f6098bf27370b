import Reading
import Testing
import Wording

/// What the places of words make of them.
struct NoticeReaderTests {
  private static let notice = """
    Privacy notice

    On this page

      • What we hold
      • How long we keep it

    What we hold

    We hold:

      • names
      • addresses.

    We hold this information to:

      • arrange visits
      • answer letters.

    We will not:

      • sell your details.

    How long we keep it

    We keep visit records for 6 years after the last visit. We write to you before.

    Your rights

    You can ask for a copy of your information. Write to Swyddfa Data, Heol y Bont, Llanhafren \
    GH1 2AB, ring 029 2018 0123 or e-mail data@llanhafren.example.

    If you are unhappy you can complain to the Information Commissioner.
    """

  private let read: NoticeReading

  init() throws { read = try reading(Self.notice) }

  @Test func `an entry states what its lead announces`() {
    #expect(read.kinds(at: 12) == ["category"])
    #expect(read.kinds(at: 13) == ["category"])
    #expect(read.kinds(at: 17) == ["purpose"])
    #expect(read.kinds(at: 18) == ["purpose"])
  }

  @Test func `a lead states nothing, and one that denies announces nothing`() {
    #expect(read.kinds(at: 10).isEmpty)
    #expect(read.kinds(at: 15).isEmpty)
    #expect(!read.kinds(at: 22).contains("purpose"))
  }

  @Test func `a list of contents states nothing`() {
    #expect(read.kinds(at: 5).isEmpty)
    #expect(read.kinds(at: 6).isEmpty)
  }

  @Test func `each sentence is read for itself, and a period is its own value`() {
    let kept = read.statements(.retention)
    #expect(kept.map(\.value) == ["6 years"])
    #expect(
      kept.map { read.words(of: $0.passage) } == [
        "We keep visit records for 6 years after the last visit."
      ])
  }

  @Test func `addresses are contacts whatever is said around them`() {
    #expect(
      Set(read.statements(.contact).map(\.value)) == [
        "post", "029 2018 0123", "data@llanhafren.example",
      ])
  }

  @Test func `rights and complaints have values of their own`() {
    #expect(read.statements(.right).map(\.value) == ["access"])
    #expect(read.statements(.complaint).map(\.value) == ["commissioner"])
  }

  @Test func `sections know what their headings are about`() {
    let abouts = read.sections.indices.filter { read.section($0, isAbout: "retention") }
    #expect(
      abouts.compactMap { read.sections[$0].heading.map(read.words(of:)) } == [
        "How long we keep it"
      ])
  }

  @Test func `the language is that of most small words`() throws {
    #expect(read.language == .en)
    let welsh = try reading(
      "Hysbysiad preifatrwydd\n\nMae’r cyngor yn cadw eich gwybodaeth am chwe blynedd.\n")
    #expect(welsh.language == .cy)
  }

  @Test func `no words are no notice and no fault`() throws {
    for text in ["", "\n\n", " \u{FEFF}\n", "....\n", "•\n•\n"] {
      #expect(try reading(text).statements.isEmpty)
    }
  }
}
