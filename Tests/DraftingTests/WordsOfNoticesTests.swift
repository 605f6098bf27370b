import Testing

@testable import Drafting

@Suite("The words of a notice")
struct WordsOfNoticesTests {
  @Test(
    "are taken apart where they are a plain list",
    arguments: [
      ("name, address and date of birth", ["name", "address", "date of birth"]),
      ("name, address, loans and charges", ["name", "address", "loans", "charges"]),
      ("enw, cyfeiriad a dyddiad geni", ["enw", "cyfeiriad", "dyddiad geni"]),
      ("the police, courts, and schools", ["the police", "courts", "schools"]),
    ])
  func lists(_ text: String, _ parts: [String]) {
    #expect(WordList.parts(text) == parts)
  }

  @Test(
    "stay whole where they are not",
    arguments: [
      "the police and the courts", "the council, which runs the service, and the school",
      "schools, where the pupil agrees, and courts", "name (first, middle and last), address",
      "one thing", "", "how you heard of us, your age and your name",
    ])
  func wholes(_ text: String) {
    #expect(WordList.parts(text) == nil)
  }

  @Test(
    "name laws as they cite them",
    arguments: [
      (
        "under section 175 of the Education Act 2002 (Article 6(1)(e))",
        ["section 175 of the Education Act 2002"]
      ),
      (
        "Children Act 1989, section 47, and Children Act 2004, section 28",
        ["Children Act 1989, section 47", "Children Act 2004, section 28"]
      ),
      (
        "Social Services and Well-being (Wales) Act 2014, sections 24, 42 and 54",
        ["Social Services and Well-being (Wales) Act 2014, sections 24, 42 and 54"]
      ),
      (
        "as laid out in s35 of the Children Act 2004, and in line", ["s35 of the Children Act 2004"]
      ),
      ("Deddf Plant 2004, adran 28", ["Deddf Plant 2004, adran 28"]),
      (
        "oherwydd Rheoliadau Addysg (Cofrestru Disgyblion) (Cymru) 2010",
        ["Rheoliadau Addysg (Cofrestru Disgyblion) (Cymru) 2010"]
      ),
      ("published in May 2014 by the Council", []), ("we act from 2014 on", []),
    ])
  func laws(_ text: String, _ laws: [String]) {
    #expect(ActCitation.all(in: text) == laws)
  }

  @Test(
    "say who the controller is",
    arguments: [
      ("Glan Hafren Council is the controller: we decide", "Glan Hafren Council"),
      ("The governing body of Ysgol Bro Alarch is the controller of it", "Ysgol Bro Alarch"),
      ("Cyngor Glan Hafren yw’r rheolydd: ni sy’n penderfynu", "Cyngor Glan Hafren"),
      ("The data controller is the Ferry Board.", "Ferry Board"),
      ("We are the data controller", nil), ("This is a notice by a controller", nil),
    ])
  func controllers(_ text: String, _ name: String?) {
    #expect(BodyName.read(text) == name)
  }

  @Test("make ids that can be read, each once")
  func ids() {
    var ids = StatementIds()
    #expect(ids.id(for: "The date of birth", else: "x") == "date-birth")
    #expect(ids.id(for: "the Date of Birth", else: "x") == "date-birth-2")
    #expect(ids.id(for: "Tŷ’r Ysgol", else: "x") == "tyr-ysgol")
    #expect(ids.id(for: "日本", else: "items") == "items")
    #expect(ids.id(for: String(repeating: "a", count: 90), else: "x").count == 40)
  }

  @Test("are cut to a name where they can be broken off")
  func names() {
    let long =
      "We share what the fire service needs to plan, such as floor plans, alarm codes and the "
      + "names of the people who hold keys to the building at night"
    #expect(DraftText.name(long).count <= DraftText.nameCharactersMax)
    #expect(long.hasPrefix(DraftText.name(long)))
    #expect(DraftText.detail(long) == long)
    #expect(DraftText.detail("short") == nil)
    #expect(DraftText.trimmed("\u{FEFF}\u{7}") == "")
  }
}
