import Register
import Testing
import Wording

@testable import Publishing

@Suite("How long, in sentences")
struct TermSentencesTests {
  private static let bounds: [RetentionTerm.Bound] = [.exactly, .atMost, .atLeast]
  private static let starts: [RetentionTerm.Start] =
    [.event("case-closed"), .later("one", "other"), .earlier("one", "other")]
    + RetentionTerm.Person.allCases.map(RetentionTerm.Start.birth)

  private static let limbs: [RetentionTerm.Limb] =
    bounds.flatMap { bound in
      starts.flatMap { start in
        Period.Unit.allCases.map { unit in
          RetentionTerm.Limb(bound: bound, end: .after(Period(count: 6, unit: unit), start))
        }
      }
    } + starts.map { RetentionTerm.Limb(end: .until($0)) } + [
      RetentionTerm.Limb(end: .on("withdrawal")),
      RetentionTerm.Limb(end: .during("account-active")),
    ]

  /// Every shape of a term.
  private static let terms: [RetentionTerm] =
    [.permanent, .whileNeeded, .asScheduled] + limbs.map(RetentionTerm.one)
    + [.earlier(limbs[0], limbs[1]), .later(limbs[0], limbs[1])]

  @Test("every shape has whole sentences in both languages, for adults and for children")
  func all() {
    for term in Self.terms {
      for sentence in TermSentences(term).sentences + ChildTerm.sentences(term) {
        for language in Language.allCases {
          let text = sentence[language]
          #expect(text.hasSuffix(".") && !text.contains("⟦"), "\(term): \(text)")
          #expect(!text.contains("case-closed") && !text.contains("{"), "\(text)")
        }
        #expect(sentence.cy != sentence.en)
      }
      #expect(!TermSentences(term).sentences.isEmpty)
    }
  }

  @Test("an age is said wholly")
  func age() {
    let term = RetentionTerm.one(
      RetentionTerm.Limb(end: .after(Period(count: 35, unit: .year), .birth(.youngestChild))))
    let sentence = TermSentences(term).sentences
    #expect(
      sentence.map(\.en) == [
        "It is kept until the youngest child in the proceedings is 35 years old."
      ])
    #expect(sentence.map(\.cy) == ["Fe’i cedwir nes bod y plentyn ieuengaf yn yr achos yn 35 oed."])
  }

  @Test("of two ends it says first which one counts")
  func two() {
    let term = RetentionTerm.earlier(
      RetentionTerm.Limb(
        bound: .atMost, end: .after(Period(count: 7, unit: .year), .event("consent-given"))),
      RetentionTerm.Limb(end: .on("withdrawal")))
    #expect(
      TermSentences(term).sentences.map(\.en) == [
        "Two ends are given, and the earlier one counts.",
        "It is kept for no more than 7 years after the starting point described here.",
        "The time ends when what is described here happens.",
      ])
  }

  @Test(
    "numbers take the form of their unit",
    arguments: [
      (1, Period.Unit.year, "1 flwyddyn", "1 year"), (2, .year, "2 flynedd", "2 years"),
      (3, .year, "3 blynedd", "3 years"), (4, .year, "4 blynedd", "4 years"),
      (5, .year, "5 mlynedd", "5 years"), (6, .year, "6 blynedd", "6 years"),
      (7, .year, "7 mlynedd", "7 years"), (10, .year, "10 mlynedd", "10 years"),
      (1, .month, "1 mis", "1 month"), (2, .month, "2 fis", "2 months"),
      (6, .month, "6 mis", "6 months"), (2, .week, "2 wythnos", "2 weeks"),
      (1, .day, "1 diwrnod", "1 day"), (2, .day, "2 ddiwrnod", "2 days"),
      (28, .day, "28 diwrnod", "28 days"),
      (2, .workingDay, "2 ddiwrnod gwaith", "2 working days"),
      (20, .workingDay, "20 diwrnod gwaith", "20 working days"),
    ])
  func periods(count: Int, unit: Period.Unit, cy: String, en: String) {
    let words = PeriodWords.text(Period(count: count, unit: unit))
    #expect(words.cy == cy)
    #expect(words.en == en)
  }
}
