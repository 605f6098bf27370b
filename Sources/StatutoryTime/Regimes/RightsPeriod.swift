/// A period of months for answering a request under the UK GDPR, with the days that do not count.
struct RightsPeriod {
  /// The relevant time: its day is not counted.
  let start: LocalDay
  let pauses: ClarificationPauses
  let calendar: WorkingCalendar

  /// A pause as far as it lengthens the period.
  struct Pause: Hashable {
    let from: LocalDay
    let to: LocalDay
    var days: Int { from.days(until: to) + 1 }
  }

  /// A clock that stands still until an answer comes.
  struct Standstill: Hashable {
    let since: LocalDay
    /// Days that will be left to run when the answer has come.
    let daysLeft: Int
  }

  struct Outcome {
    /// The corresponding day so many months on.
    let monthsEnd: LocalDay
    let counted: [Pause]
    /// Pauses that were over before the period began.
    let early: [Pause]
    /// Questions put after the period had ended, which change nothing.
    let late: [LocalDay]
    let standstill: Standstill?
    /// The last day before it is moved off a closed day.
    let unrolled: LocalDay
    /// Nil at a standstill.
    let due: LocalDay?

    var pausedDays: Int { counted.reduce(0) { $0 + $1.days } }
  }

  /// The end of the period of so many months.
  ///
  /// A question put after the last day cannot stop a clock that has run out, so it is left aside.
  ///
  /// - Law: UK GDPR Art 12A(3)-(5); Art 4A; Reg 1182/71 art 3; checked 22 November 2026
  func end(months: Int) -> Outcome {
    let monthsEnd = start.adding(months: months)
    var end = monthsEnd
    var counted: [Pause] = []
    var early: [Pause] = []
    var late: [LocalDay] = []
    var standstill: Standstill?
    for span in pauses.spans where standstill == nil {
      let from = max(span.from, start.adding(days: 1))
      if span.from > calendar.workingDay(onOrAfter: end).day {
        late.append(span.from)
      } else if let to = span.to, to < from {
        early.append(Pause(from: span.from, to: to))
      } else if let to = span.to {
        counted.append(Pause(from: from, to: to))
        end = end.adding(days: from.days(until: to) + 1)
      } else {
        standstill = Standstill(since: from, daysLeft: max(0, from.days(until: end) + 1))
      }
    }
    return Outcome(
      monthsEnd: monthsEnd, counted: counted, early: early, late: late, standstill: standstill,
      unrolled: end,
      due: standstill == nil ? calendar.workingDay(onOrAfter: end).day : nil)
  }
}
