/// The twenty working days for a request under FOIA or the EIR, or forty where extended.
///
/// Particulars that had to be asked for start time afresh; money that had to be paid stops it from
/// the notice to the payment. A working day is one in every part of the United Kingdom.
///
/// - Law: FOIA 2000 s.10; EIR 2004 regs 5, 7, 8 and 9; checked 22 November 2026
struct InformationClock {
  let statute: InformationStatute
  let facts: CaseFacts
  let calendar: WorkingCalendar

  init(_ statute: InformationStatute, _ facts: CaseFacts, calendar: WorkingCalendar) {
    self.statute = statute
    self.facts = facts
    self.calendar = calendar
  }

  func deadline() throws(DeadlineError) -> Deadline {
    let received = try facts.received()
    let particulars = try Exchanges(
      of: facts, asked: statute.particularsAsked, answered: statute.particularsCame,
      since: received)
    let payments = try Exchanges(
      of: facts, asked: statute.notice, answered: statute.paid, since: received)
    let notices = try facts.days(statute.extensionNotice, notBefore: received)
    var workings = Workings()
    workings.note(
      "deadline.received", on: received, law: statute.limitLaw, ["day": received.description])
    workings.note(closedOnReceipt: received, in: calendar, law: statute.limitLaw)
    guard let receipt = dateOfReceipt(received, particulars, &workings) else {
      return workings.deadline(.word(.hold))
    }
    switch disregarded(payments, after: receipt, &workings) {
    case .failure(let word): return workings.deadline(.word(word.word))
    case .success(let periods):
      let count = limit(after: receipt, periods, notices, &workings)
      let last = workings.count(
        count, after: receipt, disregarding: periods, in: calendar, law: statute.limitLaw,
        as: key(count == 20 ? "twentieth-working-day" : "fortieth-working-day"))
      return workings.deadline(
        .day(last), alternative: oneDivision(count, after: receipt, periods))
    }
  }

  /// The day from which the working days are counted; nil while particulars are awaited.
  private func dateOfReceipt(
    _ received: LocalDay, _ particulars: Exchanges, _ workings: inout Workings
  ) -> LocalDay? {
    var receipt = received
    for exchange in particulars.list {
      let asked = exchange.asked.description
      let isLate = exchange.asked > calendar.workingDay(20, after: receipt).day
      if isLate {
        workings.note(
          key("asked-late"), on: exchange.asked, law: statute.receiptLaw, ["day": asked])
        if statute.asksWithinLimit { continue }
      }
      guard let answered = exchange.answered else {
        workings.note(
          key("awaiting-particulars"), on: exchange.asked, law: statute.receiptLaw, ["day": asked])
        return nil
      }
      receipt = max(receipt, answered)
      workings.note(
        key("restarts"), on: answered, law: statute.receiptLaw,
        ["asked": asked, "day": answered.description])
    }
    return receipt
  }

  /// Forty working days where an extension was notified within the first twenty, otherwise twenty.
  private func limit(
    after receipt: LocalDay, _ periods: [ClosedRange<LocalDay>], _ notices: [LocalDay],
    _ workings: inout Workings
  ) -> Int {
    guard let notice = notices.first else { return 20 }
    let window = calendar.workingDay(20, after: receipt, disregarding: periods).day
    let isInTime = notice <= window
    workings.note(
      key(isInTime ? "extended" : "extended-too-late"), on: notice, law: statute.extensionLaw,
      ["day": notice.description, "limit": window.description])
    return isInTime ? 40 : 20
  }

  /// The date that comes out when only one division's holidays are left out: a usual mistake, and
  /// always the earlier date.
  private func oneDivision(
    _ count: Int, after receipt: LocalDay, _ periods: [ClosedRange<LocalDay>]
  ) -> Alternative {
    let division = facts.question.division
    let alone = WorkingCalendar.division(division, calendar.holidays)
    let day = alone.workingDay(count, after: receipt, disregarding: periods).day
    let note = StepRule(
      key: "deadline.alternative.one-division-only",
      arguments: ["place": "deadline.place.\(division.rawValue)"])
    return Alternative(due: .day(day), note: note)
  }

  func key(_ name: String) -> String { "deadline.\(statute.name).\(name)" }
}
