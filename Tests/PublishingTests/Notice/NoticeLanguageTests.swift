import Foundation
import Register
import TestSupport
import Testing
import Wording

@testable import Publishing

@Suite("The languages of the notices")
struct NoticeLanguageTests {
  /// Texts of the register that are long enough to be no word of the other language.
  private func texts(_ register: Register) -> [BilingualText] {
    register.statements.flatMap { head in
      [head.name, head.detail, head.when, head.assumed].compactMap { $0 }
    }.filter { $0.cy != $0.en && $0.en.split(separator: " ").count > 3 }
  }

  @Test("nothing of one language stands in the other", arguments: SmallRegister.bodies)
  func apart(body: String) throws {
    let register = try ProjectFiles.register(body)
    let texts = Set(texts(register))
    for language in Language.allCases {
      // What is said for all services stands in many pages: each line is looked at once.
      let lines = Set(
        register.services.flatMap {
          Notice($0, of: register).markdown(in: language).split(separator: "\n")
        })
      let page = lines.joined(separator: "\n")
      for text in texts {
        let foreign = MarkdownText.escaped(text[language.other])
        #expect(!page.contains(foreign), "\(language): \(foreign)")
      }
    }
  }

  @Test("all that is published is whole in both languages", arguments: SmallRegister.bodies)
  func whole(body: String) throws {
    let register = try ProjectFiles.register(body)
    for language in Language.allCases {
      let pages =
        register.services.flatMap { service in
          [Notice(service, of: register).markdown(in: language)]
            + (ChildrensNotice(service, of: register).map { [$0.markdown(in: language)] } ?? [])
        } + [
          OrganisationNotice(register).markdown(in: language),
          AssumptionList(register).markdown(in: language),
          PolicyDocument(register).markdown(in: language),
          ReadabilityReport(register).markdown(in: language),
        ]
      for page in pages {
        #expect(
          !page.contains("⟦"), "\(page.split(separator: "\n").first { $0.contains("⟦") } ?? "")")
        #expect(page.hasPrefix("# ") && page.hasSuffix("\n"))
      }
    }
  }
}
