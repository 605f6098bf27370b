import Testing
import Wording

@Suite("Dates in words")
struct DateWordsTests {
  @Test("A date is written in both languages")
  func longDate() {
    #expect(DateWords.long(year: 2026, month: 3, day: 14, in: .en) == "14 March 2026")
    #expect(DateWords.long(year: 2026, month: 3, day: 14, in: .cy) == "14 Mawrth 2026")
  }

  @Test(
    "A date carries its day of the week",
    arguments: [
      (2026, 3, 14, "Saturday 14 March 2026", "dydd Sadwrn 14 Mawrth 2026"),
      (2024, 2, 29, "Thursday 29 February 2024", "dydd Iau 29 Chwefror 2024"),
      (2000, 1, 1, "Saturday 1 January 2000", "dydd Sadwrn 1 Ionawr 2000"),
      (2027, 12, 26, "Sunday 26 December 2027", "dydd Sul 26 Rhagfyr 2027"),
    ])
  func weekday(year: Int, month: Int, day: Int, en: String, cy: String) {
    #expect(DateWords.withWeekday(year: year, month: month, day: day, in: .en) == en)
    #expect(DateWords.withWeekday(year: year, month: month, day: day, in: .cy) == cy)
  }

  @Test("A weekday that opens a text has a capital")
  func opening() {
    let words = DateWords.withWeekday(year: 2026, month: 3, day: 14, in: .cy, opensText: true)
    #expect(words == "Dydd Sadwrn 14 Mawrth 2026")
  }

  @Test("Short months and months alone")
  func otherForms() {
    #expect(DateWords.short(year: 2026, month: 7, day: 1, in: .cy) == "1 Gorff 2026")
    #expect(DateWords.short(year: 2026, month: 9, day: 30, in: .en) == "30 Sep 2026")
    #expect(DateWords.monthAndYear(year: 2026, month: 5, in: .cy) == "Mai 2026")
  }
}
