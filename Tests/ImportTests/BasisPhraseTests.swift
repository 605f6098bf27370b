import Register
import Testing

@testable import Import

@Suite("Provisions in a cell")
struct BasisPhraseTests {
  @Test(
    "Article 6 is read by letter, else by its usual words",
    arguments: [
      ("6(1)(e)", [LawfulBasis.Article.publicTask]), ("Art 6 (1) (c)", [.legalObligation]),
      ("Article 6.1.f", [.legitimateInterests]), ("6(1)(c), (e)", [.legalObligation, .publicTask]),
      ("6(1)(c) and 6(1)(e)", [.legalObligation, .publicTask]),
      ("6(1)(ea)", [.recognisedLegitimateInterests]),
      ("Public task", [.publicTask]), ("Consent", [.consent]),
      ("Recognised legitimate interests", [.recognisedLegitimateInterests]),
      ("Tasg gyhoeddus", [.publicTask]), ("Rhwymedigaeth gyfreithiol", [.legalObligation]),
      ("6(1)(e) – Public Libraries and Museums Act 1964 s.7", [.publicTask]),
      ("see policy", []),
    ])
  func articles(text: String, articles: [LawfulBasis.Article]) {
    #expect(BasisPhrase.articles(text) == articles)
  }

  @Test(
    "Article 9 is read by letter, else by its usual words",
    arguments: [
      ("9(2)(g)", [LawfulBasis.SpecialCondition.substantialPublicInterest]),
      ("Article 9(2)(g), (h)", [.substantialPublicInterest, .healthOrSocialCare]),
      ("Health or social care", [.healthOrSocialCare]),
      ("Public health", [.publicHealth]),
    ])
  func conditions(text: String, conditions: [LawfulBasis.SpecialCondition]) {
    #expect(BasisPhrase.conditions(text) == conditions)
  }

  @Test(
    "Schedule 1 is read by its paragraphs",
    arguments: [
      ("Sch 1, paragraph 18", ["para 18"]),
      ("Part 2 para 6(2) and para 8", ["para 6(2)", "para 8"]),
      ("18", ["para 18"]), ("Safeguarding", ["Safeguarding"]),
    ])
  func paragraphs(text: String, paragraphs: [String]) {
    #expect(BasisPhrase.paragraphs(text) == paragraphs)
  }

  @Test("laws are read with their years and sections")
  func laws() {
    #expect(
      BasisPhrase.laws("6(1)(e) – Public Libraries and Museums Act 1964 s.7; Children Act 1989")
        == ["Public Libraries and Museums Act 1964 s.7", "Children Act 1989"])
    #expect(
      BasisPhrase.laws("under the Social Services and Well-being (Wales) Act 2014, section 7")
        == ["Social Services and Well-being (Wales) Act 2014, section 7"])
  }
}
