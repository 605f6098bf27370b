import Publishing
import Register
import TestSupport
import Testing
import Wording

@Suite("The notice")
struct NoticeTests {
  @Test("marks Welsh that nobody has checked")
  func draft() throws {
    let register = try ProjectFiles.register()
    let notice = Notice(try #require(register.services.first), of: register)
    #expect(notice.hasDraftWelsh)
  }
}
