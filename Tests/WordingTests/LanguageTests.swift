import Testing
import Wording

@Suite("Languages and texts in both")
struct LanguageTests {
  @Test("Each language knows its name and its other")
  func names() {
    #expect(Language.allCases == [.cy, .en])
    #expect(Language.cy.ownName == "Cymraeg")
    #expect(Language.en.other == .cy && Language.cy.other == .en)
  }

  @Test("Welsh that nobody checked is a draft; English never is")
  func drafts() {
    let draft = BilingualText(cy: "Enw", en: "Name")
    let checked = BilingualText(cy: "Enw", en: "Name", checkedBy: "Translator")
    #expect(draft.isDraft(in: .cy) && !draft.isDraft(in: .en))
    #expect(!checked.isDraft(in: .cy))
    #expect(draft[.cy] == "Enw" && draft[.en] == "Name")
  }

  @Test(
    "Welsh has six plural classes",
    arguments: [
      (0, PluralCategory.zero), (1, .one), (2, .two), (3, .few), (4, .other), (5, .other),
      (6, .many), (7, .other), (11, .other), (16, .other), (100, .other),
    ])
  func welshPlurals(number: Int, category: PluralCategory) {
    #expect(PluralCategory.of(number, in: .cy) == category)
  }

  @Test("English has two plural classes", arguments: [0, 1, 2, 3, 6])
  func englishPlurals(number: Int) {
    #expect(PluralCategory.of(number, in: .en) == (number == 1 ? .one : .other))
  }
}
