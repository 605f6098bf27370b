import Register
import Testing
import Wording

@testable import Publishing

@Suite("What a statement of a notice says beside its name")
struct NoticeFactTests {
  private static let service = """
    subjects: [{ id: readers, from: 1, name: { cy: darllenwyr, en: readers }, age: child }]
    items:
      - id: loans
        from: 2
        name: { cy: benthyciadau, en: loans }
        subjects: readers
        category: special
        special: religion
        open: true
        optional: true
      - { id: iris, from: 2, name: { cy: sgan o’r llygad, en: eye scan }, held: false }
    purposes:
      - { id: lending, from: 3, name: { cy: benthyg llyfrau, en: lending books } }
      - { id: news, from: 3, name: { cy: anfon newyddion, en: sending news } }
    lawful-bases:
      - id: task
        from: 4
        name: { cy: tasg gyhoeddus, en: a public task }
        article: 6(1)(e)
        laws: [Public Libraries and Museums Act 1964]
        purposes: lending
      - { id: loose, from: 4, name: { cy: cydsyniad, en: consent }, article: 6(1)(a) }
    recipients:
      - id: court
        from: 5
        name: { cy: y llys, en: the court }
        items: loans
        gates: [court-order, minimum-items]
        agreements: data-sharing-agreement
        methods: [letter]
      - { id: press, from: 5, name: { cy: y wasg, en: the press }, shared: false }
    rights:
      - id: access
        from: 6
        name: { cy: gofyn am gopi, en: ask for a copy }
        right: access
        within: 1 month
        starts: receipt
        fee: none
        channels: [form, copi@vale.example]
        form-required: false
      - id: erasure
        from: 6
        name: { cy: gofyn i ni ddileu, en: ask us to erase }
        right: erasure
        channels: [form, the front desk]
    not-stated: [transfers]
    """

  private func notice() throws -> Notice {
    let register = try SmallRegister.read(service: Self.service)
    return Notice(register.services[0], of: register)
  }

  private func fact(_ id: String, _ key: String) throws -> NoticeFact? {
    let entry = try notice().sections.flatMap(\.entries).first { $0.statement?.id == id }
    return try #require(entry).facts.first { $0.key == key }
  }

  private func words(_ id: String, _ key: String) throws -> [String] {
    let fact = try fact(id, key)
    return Language.allCases.map { language in
      let values = (fact?.values ?? []).map { $0.text(in: language) }.joined(separator: "; ")
      return fact?.label.map { "\($0[language]): \(values)" } ?? values
    }
  }

  @Test(
    "is in words of both languages",
    arguments: [
      (
        "loans", "items.special", "Categori arbennig: Crefydd neu gred",
        "Special category: Religion or belief"
      ),
      (
        "loans", "items.open", "Mae’r rhestr yn agored: gall fod mwy.",
        "The list is open: there may be more."
      ),
      ("loans", "items.optional", "Nid oes rhaid i chi ei rhoi.", "You need not give it."),
      ("loans", "items.subjects", "Am bwy: darllenwyr", "About whom: readers"),
      ("readers", "subjects.age", "Oedran: Plant", "Age: Children"),
      (
        "court", "recipients.gates",
        "Rhaid i hyn fod yn wir yn gyntaf: Gorchymyn llys; Dim mwy nag sydd ei angen",
        "This must be so first: A court order; No more than is needed"
      ),
      ("court", "recipients.methods", "Sut yr anfonir hi: Llythyr", "How it is sent: Letter"),
      (
        "press", "recipients.shared", "Nid yw’n cael ei rhannu â hwy.",
        "It is not shared with them."
      ),
      ("access", "rights.within", "Amser i ateb: 1 mis", "Time to answer: 1 month"),
      (
        "access", "rights.channels", "Sut i ofyn: Ffurflen; copi@vale.example",
        "How to ask: A form; copi@vale.example"
      ),
      ("access", "rights.fee", "Y gost: Dim", "Cost: Nothing"),
    ])
  func inWords(id: String, key: String, cy: String, en: String) throws {
    #expect(try words(id, key) == [cy, en])
  }

  @Test("leaves a list out whole where one of its words has no Welsh")
  func untranslated() throws {
    #expect(try fact("erasure", "rights.channels") == nil)
  }

  @Test("shows the bases beside the purposes that they cover, and says so where there is none")
  func bases() throws {
    #expect(try words("lending", "purposes.bases")[1] == "Basis in law: a public task")
    #expect(try fact("news", "purposes.bases")?.label == nil)
    #expect(
      try words("news", "purposes.bases")[1]
        == "The notice gives no basis in law for this purpose in particular.")
    #expect(
      try words("loose", "lawful-bases.purposes")[1]
        == "The notice does not say for which purposes this basis holds.")
    #expect(
      try words("task", "lawful-bases.article")[1]
        == "Basis in law: A public task that the law gives us; UK GDPR Art 6(1)(e)")
  }

  @Test("keeps apart what is held and what is not, and who gets it and who does not")
  func groups() throws {
    let notice = try notice()
    #expect(
      notice.section(.holding)?.groups.map(\.heading?.en) == [
        "Information that the law protects more",
        "Information that we do not collect or receive",
      ])
    #expect(
      notice.section(.sharing)?.groups.map { $0.entries.map(\.name.en) } == [
        ["the court"], ["the press"],
      ])
  }

  @Test("answers in short, with the number in the form that each language asks for")
  func answers() throws {
    let notice = try notice()
    #expect(
      notice.section(.why)?.answer.cy
        == "Rydym yn ei defnyddio at 2 ddiben: benthyg llyfrau; anfon newyddion. "
        + "Mae’r hysbysiad yn rhoi 2 sail gyfreithiol.")
    #expect(
      notice.section(.transfers)?.answer.en
        == "The notice does not say: whether the information goes outside the United Kingdom.")
    #expect(notice.section(.transfers)?.isSilent == true)
    #expect(notice.section(.complaints) == nil)
  }
}
