import Testing

@testable import Review

@Suite("A text as its words alone")
struct PlainWordsTests {
  @Test(
    "a name is found whatever its case, marks and apostrophes, and in the plural",
    arguments: [
      "Her Majesty’s Courts", "HER MAJESTY'S COURTS and Tribunals Service", "(her majestys court)",
      "forms of Her  Majesty's\nCourt, and others",
    ])
  func found(text: String) {
    #expect(PlainWords(text).contains(PlainWords("Her Majesty's Court")))
  }

  @Test(
    "and not within other words, or in pieces",
    arguments: [
      "", "court", "Her Majesty's Courtyard", "another majestys court", "Her Majesty's old Court",
      "Her Majesty's Court\u{e9}", "Her Majesty's",
    ])
  func notFound(text: String) {
    #expect(!PlainWords(text).contains(PlainWords("Her Majesty's Court")))
  }

  @Test("a word before it can make another name of it, where it stands alone it counts")
  func exceptions() {
    let exceptions: Set = [PlainWords("UK")]
    let name = PlainWords("GDPR")
    #expect(!PlainWords("the UK GDPR").contains(name, notAfter: exceptions))
    #expect(!PlainWords("UK GDPR").contains(name, notAfter: exceptions))
    #expect(PlainWords("GDPR").contains(name, notAfter: exceptions))
    #expect(PlainWords("UK law, GDPR").contains(name, notAfter: exceptions))
    #expect(PlainWords("UK GDPR and GDPR").contains(name, notAfter: exceptions))
  }
}
