extension RightsClock {
  /// The one or three months that a controller has, under one reading of the pauses.
  struct Answer {
    let start: LocalDay
    /// Days on which an extension was notified, earliest first.
    let notices: [LocalDay]
    let calendar: WorkingCalendar
    var pauses: ClarificationPauses

    private var period: RightsPeriod {
      RightsPeriod(start: start, pauses: pauses, calendar: calendar)
    }

    private var ordinary: RightsPeriod.Outcome { period.end(months: 1) }

    /// Nil unless an extension was notified before the ordinary period ended; pauses lengthen that
    /// window too.
    ///
    /// - Law: UK GDPR Art 12A(4), (5)(b)(ii), checked 22 November 2026
    private var extended: RightsPeriod.Outcome? {
      guard let notice = notices.first, ordinary.due.map({ notice <= $0 }) ?? true
      else { return nil }
      return period.end(months: 3)
    }

    var due: Due {
      (extended ?? ordinary).due.map(Due.day) ?? .word(.hold)
    }

    var pausedDays: Int { (extended ?? ordinary).pausedDays }

    func write(to workings: inout Workings, law: RightsLaw) {
      write(ordinary, "one-month", to: &workings, law: law)
      if let notice = notices.first, let extended {
        workings.note(
          "deadline.rights.extended", on: notice, law: law.prolongation,
          ["day": notice.description])
        write(extended, "three-months", to: &workings, law: law)
      } else if let notice = notices.first, let limit = ordinary.due {
        workings.note(
          "deadline.rights.extended-too-late", on: notice, law: law.prolongation,
          ["day": notice.description, "limit": limit.description])
      }
      guard case .day(let last) = due else { return }
      workings.note(
        "deadline.rights.last-day", on: last, law: law.month, ["day": last.description])
    }

    /// Months, pauses and roll of one period.
    private func write(
      _ outcome: RightsPeriod.Outcome, _ name: String, to workings: inout Workings, law: RightsLaw
    ) {
      let end = outcome.monthsEnd
      let key = "deadline.rights.\(name)" + (end.day == start.day ? "" : ".no-such-day")
      workings.note(
        key, on: end, law: name == "one-month" ? law.month : law.prolongation,
        ["start": start.description, "end": end.description])
      write(pausesOf: outcome, to: &workings, law: law)
      if let standstill = outcome.standstill {
        workings.note(
          "deadline.rights.clock-stopped", on: standstill.since, law: law.pause,
          ["day": standstill.since.description, "left": String(standstill.daysLeft)])
      } else {
        _ = workings.roll(outcome.unrolled, in: calendar, law: law.month)
      }
    }

    private func write(
      pausesOf outcome: RightsPeriod.Outcome, to workings: inout Workings, law: RightsLaw
    ) {
      for pause in outcome.early {
        workings.note(
          "deadline.rights.pause-before-start", on: pause.from, law: law.pause,
          ["from": pause.from.description, "to": pause.to.description])
      }
      for pause in outcome.counted {
        workings.note(
          "deadline.rights.pause", on: pause.to, law: law.pause,
          [
            "from": pause.from.description, "to": pause.to.description,
            "count": String(pause.days),
          ])
      }
      for asked in outcome.late {
        workings.note(
          "deadline.rights.asked-too-late", on: asked, law: law.pause,
          ["day": asked.description])
      }
      if outcome.pausedDays > 0, outcome.standstill == nil {
        workings.note(
          "deadline.rights.pause-added", on: outcome.unrolled, law: law.pause,
          [
            "end": outcome.monthsEnd.description, "count": String(outcome.pausedDays),
            "day": outcome.unrolled.description,
          ])
      }
    }
  }
}
