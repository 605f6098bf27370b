import Register
import TestSupport
import Testing
import Wording

@testable import Publishing

@Suite("The list of assumptions")
struct AssumptionListTests {
  @Test("has every assumption once, with its reason and its place", arguments: SmallRegister.bodies)
  func all(body: String) throws {
    let register = try ProjectFiles.register(body)
    let list = AssumptionList(register)
    let listed = list.groups.flatMap(\.assumptions)
    let stated = register.statements.filter { $0.assumed != nil }
    #expect(listed.map(\.statement).sorted() == stated.map(StatementName.init).sorted())
    #expect(listed.allSatisfy { $0.place.line > 0 && $0.confirmedBy == nil })
    #expect(Set(listed.map(\.reason)) == Set(stated.compactMap(\.assumed)))
    #expect(list.answer.en.contains("\(listed.count)"))
  }

  @Test("says which are confirmed, and by which role")
  func confirmed() throws {
    let register = try SmallRegister.read(
      service: """
        subjects:
          - id: readers
            name: { cy: darllenwyr, en: readers }
            assumed: { cy: Darlleniad., en: A reading. }
            confirmed-by: librarian
        """)
    let list = AssumptionList(register)
    #expect(list.answer.en == "There is 1 assumption. All of them are confirmed.")
    #expect(list.markdown(in: .en).contains("Confirmed by: librarian"))
    #expect(AssumptionList(try SmallRegister.read()).answer.cy == "Nid oes unrhyw dybiaeth.")
  }
}
