import Register
import TestSupport
import Testing
import Wording

@testable import Publishing

@Suite("The appropriate policy document")
struct PolicyDocumentTests {
  private let service = """
    items:
      - { id: needs, from: 1, name: { cy: anghenion, en: needs }, category: special, special: health }
      - { id: fines, from: 1, name: { cy: dirwyon, en: fines }, category: criminal }
    purposes: [{ id: care, from: 2, name: { cy: gofal, en: care } }]
    lawful-bases:
      - id: safeguarding
        from: 3
        name: { cy: diogelu plant, en: safeguarding of children }
        article: 6(1)(e)
        special: 9(2)(g)
        schedule-1: para 18
        laws: [Children Act 1989 s.17]
        purposes: all
      - { id: vital, from: 3, name: { cy: achub bywyd, en: saving life }, special: 9(2)(c) }
    retention:
      - id: file
        from: 4
        name: { cy: y ffeil, en: the file }
        keep: 6 years after case closed
        assumed: { cy: Dyfaliad., en: A guess. }
    events: [case-closed]
    """

  @Test("has one part for each condition, with what is stated under each principle")
  func conditions() throws {
    let document = PolicyDocument(try SmallRegister.read(service: service))
    #expect(document.conditions.map(\.citation) == ["para 18", "UK GDPR Art 9(2)(c)"])
    let condition = try #require(document.conditions.first)
    #expect(condition.need.en == "This condition asks for a policy document.")
    #expect(condition.reliance.first?.laws == ["Children Act 1989 s.17"])
    #expect(condition.principles.map(\.principle) == PolicyPrinciple.Principle.allCases)
    let storage = try #require(
      condition.principles.first { $0.principle == .storageLimitation }?.statements.first)
    #expect(
      storage.sentences.map(\.en) == [
        "It is kept for 6 years after the starting point described here.", "Then it is erased.",
      ])
    #expect(storage.isAssumed)
    #expect(
      document.conditions.last?.need.en == "This condition does not ask for a policy document.")
  }

  @Test("says what is not stated, and lists what an officer must still write")
  func toWrite() throws {
    let document = PolicyDocument(try SmallRegister.read(service: service))
    let silent = document.conditions[0].principles.filter(\.isNotStated).map(\.principle)
    #expect(silent == [.minimisation, .accuracy, .security, .accountability])
    #expect(
      document.toWrite.filter { $0.en.hasPrefix("Schedule 1") }.count == silent.count)
    #expect(document.toWrite.contains { $0.en.hasPrefix("Who is responsible for the document") })
    #expect(document.markdown(in: .en).contains("Not stated."))
    #expect(document.markdown(in: .cy).contains("Heb ei nodi."))
  }

  @Test("an article that needs a paragraph of Schedule 1 and has none is for an officer to mend")
  func paragraphMissing() throws {
    let register = try ProjectFiles.register("cafcass-cymru")
    let document = PolicyDocument(register)
    let employment = try #require(
      document.conditions.first { $0.citation == "UK GDPR Art 9(2)(b)" })
    #expect(employment.need.en.contains("names none"))
    #expect(document.toWrite.contains { $0.en.contains("the paragraph of Schedule 1") })
  }

  @Test("special or criminal information without a condition is named")
  func uncovered() throws {
    let register = try SmallRegister.read(
      service: """
        items:
          - { id: needs, from: 1, name: { cy: anghenion, en: needs }, category: special }
          - { id: fines, from: 1, name: { cy: dirwyon, en: fines }, category: criminal }
        """)
    let document = PolicyDocument(register)
    #expect(document.conditions.isEmpty)
    #expect(document.toWrite.count == 2)
    #expect(document.answer.en.contains("no condition"))
  }

  @Test("names every basis with a special condition", arguments: SmallRegister.bodies)
  func every(body: String) throws {
    let register = try ProjectFiles.register(body)
    let document = PolicyDocument(register)
    let relied = Set(document.conditions.flatMap(\.reliance).map(\.statement))
    let stated = register.statements.filter {
      $0.kind == .lawfulBasis && ($0.fields.has("special") || $0.fields.has("schedule-1"))
    }
    #expect(relied == Set(stated.map(StatementName.init)))
    #expect(document.review.count == 3)
  }
}
