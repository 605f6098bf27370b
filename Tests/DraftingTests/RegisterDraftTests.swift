import Drafting
import Register
import RegisterLanguage
import Testing
import Wording

@Suite("A register drafted from a notice")
struct RegisterDraftTests {
  @Test("is read without any fault of the language", arguments: DraftedNotice.Path.all)
  func language(_ path: DraftedNotice.Path) throws {
    let notice = try DraftedNotice(path)
    #expect(notice.faults.map(\.description) == [])
    #expect(notice.register != nil)
  }

  @Test("takes each name from the lines that it points to", arguments: DraftedNotice.Path.all)
  func names(_ path: DraftedNotice.Path) throws {
    let notice = try DraftedNotice(path)
    let register = try #require(notice.register)
    let language = register.controller.languages.map(\.language)
    #expect(!language.isEmpty)
    let lines = notice.lines
    for head in register.statements {
      #expect(!head.from.isEmpty, "\(head.id)")
      var said = ""
      for range in head.from {
        #expect(range.first >= 1 && range.last <= lines.count, "\(head.id): \(range)")
        guard range.last <= lines.count else { continue }
        said += lines[(range.first - 1)...(range.last - 1)].joined(separator: " ") + " "
      }
      let own = head.name.cy.hasPrefix("[") ? head.name.en : head.name.cy
      let words = Set(plain(said))
      #expect(plain(own).filter { !words.contains($0) } == [], "\(head.place.file) \(head.id)")
    }
  }

  /// Words without marks, so that what a page writes around them makes no difference.
  private func plain(_ text: String) -> [String] {
    text.replacing("&rsquo;", with: "’").replacing("&amp;", with: "&").lowercased()
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  @Test("is the same to the byte each time", arguments: DraftedNotice.Path.all)
  func stable(_ path: DraftedNotice.Path) throws {
    #expect(try DraftedNotice(path).draft.files == DraftedNotice(path).draft.files)
  }

  @Test("leaves the other language marked, and checked by nobody")
  func languages() throws {
    for (name, mark) in [("good.en.md", "[i’w gyfieithu] "), ("good.cy.md", "[to be translated] ")]
    {
      let register = try #require(try DraftedNotice(.example(name)).register)
      let names = register.statements.map(\.name)
      let other: Language = name == "good.en.md" ? .cy : .en
      #expect(!names.isEmpty)
      for pair in names {
        #expect(pair[other] == mark + pair[other.other])
        #expect(pair.checkedBy == nil)
      }
    }
  }

  @Test("of a complete notice leaves open what the notice leaves open")
  func gaps() throws {
    // A processor's contract and why an authority asks for consent stand in no notice.
    #expect(
      try DraftedNotice(.example("good.en.md")).rules().subtracting(["LB-02", "PN-35"]) == [])
  }

  @Test("is an example until somebody says otherwise")
  func example() throws {
    let register = try #require(try DraftedNotice(.example("good.en.md")).register)
    #expect(register.controller.isExample)
    #expect(register.controller.name.en == "Glan Hafren Council")
    #expect(register.controller.enquiriesEmail == "libraries@glanhafren.example")
    #expect(register.controller.postalAddress.en == "County Hall, 1 Wharf Road, Trefalarch LD9 4AB")
  }

  @Test("says at its head what made it, from what, and what comes next")
  func head() throws {
    let text = try DraftedNotice(.example("good.en.md")).text
    for words in ["addewid draft", "good.en.md", "SHA-256 00ff", "addewid check"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("writes out what a short notice does not say")
  func silences() throws {
    let notice = try DraftedNotice(
      """
      Privacy notice of the ferry

      What we hold

      We hold:

      • your name
      • your boat’s number
      """)
    let register = try #require(notice.register)
    #expect(register.services.count == 1)
    #expect(register.services[0].own.items.map(\.name.en) == ["your name", "your boat’s number"])
    for topic in [Silence.Topic.purposes, .lawfulBasis, .recipients, .retention, .source] {
      #expect(register.services[0].notStated.contains(topic), "\(topic)")
    }
    for topic in [
      Silence.Topic.controllerContact, .dataProtectionOfficer, .rights, .commissionerComplaint,
      .controllerComplaint, .transfers, .automatedDecisions, .date,
    ] {
      #expect(register.controller.silences.map(\.topic).contains(topic), "\(topic)")
    }
    #expect(register.controller.name.en == "Not stated in notice.txt")
    #expect(register.controller.enquiriesEmail.hasSuffix(".example"))
    let open = register.statements.filter(\.isOpenAssumption)
    #expect(open.count == 1 && open[0].assumed?.en.contains("who the controller is") == true)
  }
}
