import Register
import Testing
import Wording

@testable import Publishing

@Suite("What has changed between versions")
struct NoticeChangesTests {
  private func version(
    _ number: Int, _ service: String, organisation: String = "",
    name: String = "{ cy: Llyfrgell, en: Library }"
  ) throws -> NoticeVersion {
    NoticeVersion(
      try SmallRegister.read(organisation: organisation, name: name, service: service),
      number: number, date: "2026-11-2\(number)")
  }

  private let before = """
    items:
      - { id: loans, from: 1, name: { cy: benthyciadau, en: loans } }
      - { id: fines, from: 1, name: { cy: dirwyon, en: fines } }
    retention:
      - { id: loan-term, from: 2, name: { cy: benthyciadau, en: loans }, keep: 2 years after loan ended }
    events: [loan-ended]
    not-stated: [security]
    """
  private let after = """
    items:
      - { id: loans, from: 1, name: { cy: benthyciadau, en: loans }, optional: true }
      - { id: seats, from: 1, name: { cy: seddi, en: seats } }
    retention:
      - { id: loan-term, from: 2, name: { cy: benthyciadau, en: loans }, keep: 6 years after loan ended }
    events: [loan-ended]
    """

  @Test("is added, removed or changed, with the old and the new text")
  func kinds() throws {
    let changes = NoticeChanges(from: try version(1, before), to: try version(2, after))
    #expect(changes.groups.map(\.service) == ["library"])
    #expect(changes.groups.first?.heading.cy == "Llyfrgell")
    let found = changes.groups.flatMap(\.changes).map { "\($0.kind.rawValue) \($0.name.en)" }
    #expect(
      found == [
        "removed fines", "changed loans", "added seats", "changed loans",
        "removed How the information is kept safe",
      ])
    let kept = try #require(changes.groups.first?.changes.last { $0.kind == .changed })
    #expect(kept.topic.en == "How long we keep it")
    #expect(kept.texts.count == 1)
    #expect(
      kept.texts.first?.old?.en == "It is kept for 2 years after the starting point described here."
    )
    #expect(
      kept.texts.first?.new?.cy
        == "Fe’i cedwir am 6 blynedd ar ôl y man cychwyn a ddisgrifir yma.")
    #expect(
      changes.answer.en == "1 point was added. 2 points were removed. 2 points were changed.")
    #expect(
      changes.answer.cy == "Ychwanegwyd 1 pwynt. Tynnwyd 2 bwynt. Newidiwyd 2 bwynt.")
  }

  @Test("nothing is said to be new in the first version")
  func first() throws {
    let changes = NoticeChanges(from: nil, to: try version(1, before))
    #expect(changes.groups.isEmpty)
    #expect(changes.answer.en == "This is the first version.")
  }

  @Test("a register that says the same in other words of its author changes nothing for the public")
  func comments() throws {
    let changes = NoticeChanges(
      from: try version(1, before), to: try version(2, before + "\n# a remark\n"))
    #expect(changes.groups.isEmpty)
    #expect(changes.answer.en == "Nothing that the notices say has changed.")
  }

  @Test("the body’s own statements come first, and a new name of a service is a change")
  func bodyFirst() throws {
    let changes = NoticeChanges(
      from: try version(1, before),
      to: try version(
        2, before,
        organisation: "subjects: [{ id: all, from: 1, name: { cy: pawb, en: everybody } }]",
        name: "{ cy: Llyfrgelloedd, en: Libraries }"))
    #expect(changes.groups.map(\.service) == [nil, "library"])
    #expect(changes.groups.first?.changes.map(\.name.cy) == ["pawb"])
    #expect(changes.groups.last?.changes.first?.texts.first?.old?.en == "Library")
  }

  @Test("is written as Markdown in both languages")
  func markdown() throws {
    let changes = NoticeChanges(from: try version(1, before), to: try version(2, after))
    let page = changes.markdown(in: .cy)
    #expect(page.contains("Fersiwn 2, 22 Tachwedd 2026."))
    #expect(page.contains("  - Beth mae’n ei ddweud\n    - Cynt: Fe’i cedwir am 2 flynedd"))
    #expect(changes.markdown(in: .en).contains("## Library"))
  }
}
