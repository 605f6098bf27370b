import Register
import TestSupport
import Testing
import Wording

@testable import Publishing

@Suite("How easy a text is to read")
struct ReadabilityTests {
  @Test("a stop within a word or a number does not end a sentence")
  func sentences() {
    let measure = Readability(
      of: ["Section s.35 is version 2.0. It holds! Does it?", "no stop at all"], in: .en)
    #expect(measure.sentences == 4)
    #expect(measure.words == 13)
  }

  @Test(
    "syllables are counted as English spells them",
    arguments: [
      ("cat", 1), ("like", 1), ("liked", 1), ("table", 2), ("wanted", 2), ("boxes", 2),
      ("information", 4), ("data", 2), ("the", 1), ("people", 2), ("agencies", 3),
    ])
  func syllables(word: String, count: Int) {
    #expect(EnglishSyllables.count(word[...]) == count)
  }

  @Test("English has a grade, Welsh has none, and both have LIX")
  func measures() throws {
    let easy = Readability(of: ["We keep your name. We tell no one."], in: .en)
    let hard = Readability(
      of: ["Notwithstanding contractual obligations, processing necessitates authorisation."],
      in: .en)
    #expect(try #require(easy.gradeLevel) < (try #require(hard.gradeLevel)))
    #expect(abs(easy.lix - 4) < 0.001)
    let welsh = Readability(of: ["Rydym yn cadw gwybodaeth amdanoch."], in: .cy)
    #expect(welsh.gradeLevel == nil)
    #expect(welsh.longWords == 2)
    #expect(abs(welsh.lix - 45) < 0.001)
  }

  @Test("the three costliest sentences come worst first")
  func costliest() {
    let measure = Readability(
      of: [
        "We see you. We keep information about you. Go. Administration necessitates documentation."
      ],
      in: .en)
    #expect(measure.costliest.count == 3)
    #expect(measure.costliest.first?.text == "Administration necessitates documentation.")
    #expect(measure.costliest.map(\.cost) == measure.costliest.map(\.cost).sorted(by: >))
  }

  @Test("nothing has no grade, and a text without end is cut")
  func bounds() {
    let none = Readability(of: [], in: .en)
    #expect(none.gradeLevel == nil && none.lix == 0 && none.costliest.isEmpty)
    let endless = String(repeating: "word ", count: 100_000)
    let cut = Readability(of: [endless], in: .cy)
    #expect(cut.isCut && cut.words == 80_000)
  }

  @Test("the report measures every notice, section by section, and says how")
  func report() throws {
    let register = try ProjectFiles.register("cardiff-childrens-services")
    let report = ReadabilityReport(register)
    #expect(
      report.notices.filter { !$0.isForChildren }.map(\.service.id) == register.services.map(\.id))
    #expect(report.method.contains { $0.en.contains("syllable") && $0.cy.contains("sillafau") })
    for notice in report.notices {
      #expect(Set(notice.whole.keys) == Set(Language.allCases))
      #expect(notice.sections.allSatisfy { $0.measures[.en]?.gradeLevel != nil })
      #expect(notice.sections.allSatisfy { ($0.measures[.cy]?.words ?? 0) > 0 })
    }
  }
}
