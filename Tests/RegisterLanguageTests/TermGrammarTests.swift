import Register
import Testing

@testable import RegisterLanguage

@Suite("Terms as people write them")
struct TermGrammarTests {
  private static func after(_ years: Int, _ start: RetentionTerm.Start) -> RetentionTerm.Limb {
    RetentionTerm.Limb(end: .after(Period(count: years, unit: .year), start))
  }

  static let readable: [(String, RetentionTerm)] = [
    ("permanent", .permanent), ("no longer than needed", .whileNeeded),
    ("as the schedule says", .asScheduled),
    ("10 years after case closed", .one(after(10, .event("case-closed")))),
    ("1 year after the later of a b and c", .one(after(1, .later("a-b", "c")))),
    ("2 years after the earlier of a and b c", .one(after(2, .earlier("a", "b-c")))),
    (
      "35 years after the birth of the youngest child in the proceedings",
      .one(after(35, .birth(.youngestChild)))
    ),
    ("18 years after the birth of the child", .one(after(18, .birth(.child)))),
    (
      "7 years after consent given, or on withdrawal, whichever is earlier",
      .earlier(after(7, .event("consent-given")), RetentionTerm.Limb(end: .on("withdrawal")))
    ),
    (
      "at least 6 months after the later of account created and account extended",
      .one(
        RetentionTerm.Limb(
          bound: .atLeast,
          end: .after(
            Period(count: 6, unit: .month), .later("account-created", "account-extended"))))
    ),
    ("while account active", .one(RetentionTerm.Limb(end: .during("account-active")))),
    ("until session ended", .one(RetentionTerm.Limb(end: .until(.event("session-ended"))))),
    (
      "30 calendar days after receipt, or 20 working days after notice, whichever is later",
      .later(
        RetentionTerm.Limb(end: .after(Period(count: 30, unit: .day), .event("receipt"))),
        RetentionTerm.Limb(end: .after(Period(count: 20, unit: .workingDay), .event("notice"))))
    ),
  ]

  @Test("are read", arguments: readable)
  func terms(_ text: String, _ term: RetentionTerm) throws {
    #expect(try TermGrammar.term(text).term == term)
  }

  static let unreadable: [(String, Int)] = [
    ("", 0), ("ten years after x", 0), ("10", 2), ("10 yeers after x", 3), ("10 years", 8),
    ("10 years before x", 9), ("10 years after ", 15), ("10 years after the later of a", 29),
    ("1 years after x", 2), ("0 years after x", 0), ("200 years after x", 0),
    ("7 years after x, and on y", 17), ("7 years after x, or on y", 24),
    ("7 years after x, or on y, whichever is best", 39), ("at most", 7), ("on", 2),
    ("99999999999999999999 years after x", 0), ("-3 years after x", 0),
  ]

  @Test("that are none are refused at the word that is wrong", arguments: unreadable)
  func broken(_ text: String, _ offset: Int) {
    do {
      let term = try TermGrammar.term(text)
      Issue.record("read as \(term)")
    } catch {
      #expect(error.offset == offset)
    }
  }
}
