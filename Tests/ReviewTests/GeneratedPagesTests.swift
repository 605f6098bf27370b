import Foundation
import RegisterLanguage
import Review
import TestSupport
import Testing

@Suite("Pages that are written from the code")
struct GeneratedPagesTests {
  @Test("are those of this code: write them again with scripts/pages")
  func current() throws {
    #expect(try file("docs/law/rules.md") == RuleCatalogue.page)
    #expect(try file("docs/law/notice-rules.md") == RuleCatalogue.pageOnNotices)
    #expect(try file("docs/reference/register-language.md") == LanguagePage.page)
    #expect(
      try file("docs/reference/organisation.schema.json")
        == String(decoding: JSONSchema.organisation(), as: UTF8.self))
    #expect(
      try file("docs/reference/service.schema.json")
        == String(decoding: JSONSchema.service(), as: UTF8.self))
    #expect(
      try file("docs/reference/system.schema.json")
        == String(decoding: JSONSchema.system(), as: UTF8.self))
  }

  private func file(_ path: String) throws -> String {
    String(decoding: try ProjectFiles.bytes(path), as: UTF8.self)
  }
}
