import Publishing
import Register
import TestSupport
import Testing
import Wording

@Suite("The notice")
struct NoticeTests {
  @Test("says every statement of the register once, in both languages")
  func saysAll() throws {
    let register = try ProjectFiles.register()
    let service = try #require(register.services.first)
    let notice = Notice(service, of: register)
    let said = notice.sections.flatMap(\.entries).compactMap(\.statement)
    let statements =
      register.controller.responsePromises.map(\.id)
      + service.items.map(\.id) + service.purposes.map(\.id) + service.recipients.map(\.id)
      + service.retention.map(\.id) + service.publications.map(\.id)
    #expect(said.sorted() == statements.sorted())
    for entry in notice.sections.flatMap(\.entries) {
      #expect(!entry.text.cy.isEmpty && !entry.text.en.isEmpty)
      #expect(entry.text.cy != entry.text.en)
    }
  }

  @Test("shows what is not stated, and every assumption with its reason")
  func silenceAndAssumptions() throws {
    let register = try ProjectFiles.register()
    let service = try #require(register.services.first)
    let notice = Notice(service, of: register)
    let silent = notice.sections.first { $0.topic == .notStated }?.entries.compactMap(\.notStated)
    #expect(silent == service.notStated)
    let assumed = notice.sections.flatMap(\.entries).filter { $0.assumed != nil }
    #expect(assumed.count == service.statements.filter { $0.assumed != nil }.count)
    #expect(assumed.count >= 4)
  }

  @Test("marks Welsh that nobody has checked")
  func draft() throws {
    let register = try ProjectFiles.register()
    let notice = Notice(try #require(register.services.first), of: register)
    #expect(notice.hasDraftWelsh)
  }
}
