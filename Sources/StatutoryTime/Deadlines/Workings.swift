/// Collects the steps of one deadline while it is worked out.
struct Workings {
  private(set) var steps: [Step]

  /// - Parameter steps: what was worked out before.
  init(continuing steps: [Step] = []) {
    self.steps = steps
  }

  mutating func note(
    _ key: String, on day: LocalDay?, law: String = "", _ arguments: [String: String] = [:]
  ) {
    steps.append(Step(day: day, rule: StepRule(key: key, arguments: arguments), law: law))
  }

  /// Says of each closed day why it is not counted; weekends in a count of working days are not
  /// listed one by one.
  mutating func note(
    closedDays: [WorkingCalendar.ClosedDay], listingWeekends: Bool, law: String
  ) {
    for closed in closedDays {
      if case .weekend = closed.closure, !listingWeekends { continue }
      var arguments = ["day": closed.day.description, "reason": closed.closure.reason]
      arguments["place"] = closed.closure.place
      let key = closed.closure.place == nil ? "deadline.closed-day" : "deadline.closed-day.in-part"
      note(key, on: closed.day, law: law, arguments)
    }
  }

  /// Says for each year between two days that no holidays have been published for it.
  mutating func note(
    unpublishedIn calendar: WorkingCalendar, from first: LocalDay, to last: LocalDay
  ) {
    for year in calendar.unpublishedYears(from: first, to: last) {
      note(
        "deadline.calendar-not-published", on: nil, law: "",
        [
          "year": String(year), "first": String(calendar.holidays.years.lowerBound),
          "last": String(calendar.holidays.years.upperBound),
        ])
    }
  }

  /// Moves a last day that is not a working day to the next one, and says why.
  ///
  /// - Law: Regulation (EEC, Euratom) No 1182/71 art 3(4), checked 22 November 2026
  mutating func roll(_ day: LocalDay, in calendar: WorkingCalendar, law: String) -> LocalDay {
    let arrival = calendar.workingDay(onOrAfter: day)
    note(closedDays: arrival.passedOver, listingWeekends: true, law: law)
    note(unpublishedIn: calendar, from: day, to: arrival.day)
    if arrival.day != day {
      note("deadline.next-working-day", on: arrival.day, law: law, ["day": arrival.day.description])
    }
    return arrival.day
  }

  /// Counts working days from a day, which is not counted itself, and says what was left out.
  mutating func count(
    _ count: Int, after day: LocalDay, disregarding periods: [ClosedRange<LocalDay>] = [],
    in calendar: WorkingCalendar, law: String, as lastKey: String
  ) -> LocalDay {
    let arrival = calendar.workingDay(count, after: day, disregarding: periods)
    note(
      "deadline.counting", on: day, law: law,
      ["day": day.description, "count": String(count)])
    note(closedDays: arrival.passedOver, listingWeekends: false, law: law)
    note(unpublishedIn: calendar, from: day, to: arrival.day)
    note(lastKey, on: arrival.day, law: law, ["day": arrival.day.description])
    return arrival.day
  }

  /// Says that the case began on a day when the office was closed, which changes nothing.
  mutating func note(closedOnReceipt day: LocalDay, in calendar: WorkingCalendar, law: String) {
    guard let closure = calendar.closure(on: day) else { return }
    note(
      "deadline.received-on-closed-day", on: day, law: law,
      ["day": day.description, "reason": closure.reason])
  }

  func deadline(_ due: Due, alternative: Alternative? = nil) -> Deadline {
    // An alternative that says the same is none.
    Deadline(due: due, steps: steps, alternative: alternative?.due == due ? nil : alternative)
  }
}
