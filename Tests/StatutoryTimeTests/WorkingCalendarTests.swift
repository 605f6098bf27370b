import StatutoryTime
import Testing

@Suite("A working calendar")
struct WorkingCalendarTests {
  private let wales = WorkingCalendar.division(.englandAndWales, .bundled)
  private let anyPart = WorkingCalendar.anyPartOfTheUnitedKingdom(.bundled)

  @Test("closes a day for one part or for all, as its statute says")
  func closures() {
    #expect(wales.isWorkingDay(day("2026-11-30")))
    #expect(
      anyPart.closure(on: day("2026-11-30"))
        == .holiday(title: "St Andrew's Day", divisions: [.scotland]))
    #expect(wales.closure(on: day("2026-10-03")) == .weekend(.saturday))
    #expect(!wales.isWorkingDay(day("2026-12-28")))
  }

  @Test("knows Good Friday and Christmas Day of every year, and Boxing Day where it is named")
  func unlisted() {
    let complaints = WorkingCalendar.socialServicesComplaints(.bundled)
    for calendar in [wales, anyPart, complaints] {
      #expect(!calendar.isWorkingDay(day("2029-12-25")))
      #expect(!calendar.isWorkingDay(day("2029-03-30")))
      #expect(!calendar.isWorkingDay(day("2019-04-19")))
    }
    #expect(wales.isWorkingDay(day("2029-12-26")))
    #expect(!complaints.isWorkingDay(day("2029-12-26")))
  }

  @Test("agrees with the list about Good Friday, in every year of the list")
  func goodFridays() {
    let listed = days(from: "2023-01-01", to: "2028-12-31").filter { day in
      BankHolidays.bundled.holidays(on: day).contains { $0.title == "Good Friday" }
    }
    #expect(listed.count == 6)
    let shifted = listed.map { LocalDay(year: $0.year, month: $0.month, day: $0.day)! }
    #expect(shifted.allSatisfy { $0.weekday == .friday && !wales.isWorkingDay($0) })
  }

  @Test("finds the working day on, after and before a day")
  func searching() {
    #expect(wales.workingDay(onOrAfter: day("2026-12-25")).day == day("2026-12-29"))
    #expect(wales.workingDay(onOrAfter: day("2026-12-25")).passedOver.count == 4)
    #expect(wales.workingDay(onOrAfter: day("2026-12-29")).day == day("2026-12-29"))
    #expect(wales.workingDay(before: day("2026-12-29")) == day("2026-12-24"))
    #expect(anyPart.workingDay(20, after: day("2026-11-02")).day == day("2026-12-01"))
    #expect(wales.workingDay(0, after: day("2026-11-02")).day == day("2026-11-02"))
  }

  @Test("counts the same forwards as by listing", arguments: [1, 2, 10, 20, 25, 40, 60])
  func counting(count: Int) {
    let open = days(from: "2025-01-01", to: "2028-12-31").filter(anyPart.isWorkingDay)
    for start in days(from: "2026-01-01", to: "2027-12-31") {
      let expected = open.filter { $0 > start }.prefix(count).last
      #expect(anyPart.workingDay(count, after: start).day == expected)
    }
  }

  @Test("leaves out disregarded days, and never runs past the last day there is")
  func disregarding() {
    let pause = day("2026-11-09")...day("2026-11-18")
    #expect(
      anyPart.workingDay(20, after: day("2026-11-02"), disregarding: [pause]).day
        == day("2026-12-11"))
    #expect(anyPart.workingDays(in: pause) == 8)
    #expect(wales.workingDay(20, after: .latest).day == .latest)
    #expect(
      wales.workingDay(
        20, after: day("9999-12-01"), disregarding: [day("9999-12-01")...LocalDay.latest]
      ).day == .latest)
  }
}
