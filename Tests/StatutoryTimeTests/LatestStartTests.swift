import StatutoryTime
import Testing

@Suite("The latest start of a term that is over")
struct LatestStartTests {
  @Test(
    "divides the days whose term of years is over from the others", arguments: [0, 1, 3, 4, 35])
  func years(years: Int) {
    let starts = days(from: "1988-12-01", to: "2000-12-31")
    for end in days(from: "1991-01-15", to: "1997-04-15").map({ $0.adding(years: years) }) {
      let cutoff = LocalDay.latestStart(years: years, endingBefore: end)
      #expect(cutoff.adding(years: years) < end)
      #expect(cutoff.adding(days: 1).adding(years: years) >= end)
    }
    let end = day("1996-03-01").adding(years: years)
    let cutoff = LocalDay.latestStart(years: years, endingBefore: end)
    for start in starts {
      #expect((start.adding(years: years) < end) == (start <= cutoff), "\(start) with \(years)")
    }
  }

  @Test("divides the days whose term of months is over from the others", arguments: [0, 1, 6, 24])
  func months(months: Int) {
    for end in days(from: "2023-12-01", to: "2028-04-15") {
      let cutoff = LocalDay.latestStart(months: months, endingBefore: end)
      #expect(cutoff.adding(months: months) < end)
      #expect(cutoff.adding(days: 1).adding(months: months) >= end)
    }
  }

  @Test("never falls as the day moves on")
  func monotone() {
    var previous = LocalDay.earliest
    for end in days(from: "2023-12-01", to: "2029-04-15") {
      let cutoff = LocalDay.latestStart(years: 35, endingBefore: end)
      #expect(cutoff >= previous)
      previous = cutoff
    }
  }

  @Test("stays inside the span of days")
  func span() {
    #expect(LocalDay.latestStart(years: 35, endingBefore: .earliest) == .earliest)
    #expect(LocalDay.latestStart(years: 35, endingBefore: .latest) == day("9964-12-30"))
  }
}
