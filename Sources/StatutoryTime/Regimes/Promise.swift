/// A promise of an answer within so many days, beside the period that the law gives.
///
/// The earlier date governs: a notice may promise more than the law asks, and cannot take away from
/// it. A promise runs in calendar days from receipt; it has no rule that moves it off a closed day,
/// and none that stops its clock.
public struct Promise: Sendable {
  static let eventNames = ["notice_promise_days", "promise_due", "statutory_due"]

  public let received: LocalDay
  /// The last day that the controller promised.
  public let due: LocalDay
  /// The number of days promised; nil where only the date is known.
  public let days: Int?
  /// A statutory date that was handed in with the question, to be compared.
  private let statedStatutory: LocalDay?
  /// The promised date that was handed in with the question, to be compared.
  private let statedPromise: LocalDay?
  private let calendar: WorkingCalendar

  /// A promise of so many calendar days after receipt.
  public init(received: LocalDay, days: Int, calendar: WorkingCalendar) {
    self.received = received
    self.days = days
    self.calendar = calendar
    due = received.adding(days: days)
    statedStatutory = nil
    statedPromise = nil
  }

  /// The promise that a question carries, as days or as a date.
  init(in question: DeadlineQuestion, holidays: BankHolidays) throws(DeadlineError) {
    let facts = try CaseFacts(question)
    received = try facts.received()
    calendar = .division(question.division, holidays)
    let takesEvents = question.regime.isPromise
    statedStatutory = takesEvents ? try facts.day("statutory_due") : nil
    statedPromise = takesEvents ? try facts.day("promise_due", notBefore: received) : nil
    days = if let given = question.promiseDays { given } else { try Promise.days(in: facts) }
    if let days {
      due = received.adding(days: days)
    } else if let statedPromise {
      due = statedPromise
    } else {
      throw .missingEvent("notice_promise_days", question.regime)
    }
  }

  private static func days(in facts: CaseFacts) throws(DeadlineError) -> Int? {
    guard let text = facts.values("notice_promise_days").last else { return nil }
    guard let days = Int(text), days >= 0 else {
      throw .badValue(text, of: "notice_promise_days", allowed: "0, 1, 2, …")
    }
    return days
  }

  /// The statutory deadline and the promise together, the earlier governing.
  ///
  /// - Parameter statutory: a deadline on a day; where the law gives none, because its clock stands
  ///   still or there is no duty, the promise stands alone.
  /// - Returns: the earlier day, with the steps of both.
  public func beside(_ statutory: Deadline) -> Deadline {
    var workings = Workings(continuing: statutory.steps)
    write(to: &workings)
    guard let lawful = statutory.due.day else {
      workings.note("deadline.promise.alone", on: due, ["day": due.description])
      return workings.deadline(.day(due))
    }
    let arguments = ["promise": due.description, "statutory": lawful.description]
    if let statedStatutory, statedStatutory != lawful {
      workings.note(
        "deadline.promise.statutory-differs", on: lawful,
        ["given": statedStatutory.description, "day": lawful.description])
    }
    let governing = min(due, lawful)
    let key = due < lawful ? "promise-governs" : due == lawful ? "same-day" : "statute-governs"
    workings.note("deadline.promise.\(key)", on: governing, arguments)
    if governing == due, !calendar.isWorkingDay(due) {
      let before = calendar.workingDay(before: due)
      workings.note(
        "deadline.promise.act-before", on: before,
        ["day": due.description, "before": before.description])
    }
    let other = statutory.alternative.flatMap { alternative in
      alternative.due.day.map { Alternative(due: .day(min($0, due)), note: alternative.note) }
    }
    return workings.deadline(.day(governing), alternative: other)
  }

  private func write(to workings: inout Workings) {
    if let days {
      workings.note(
        "deadline.promise.days", on: due,
        ["count": String(days), "received": received.description, "day": due.description])
    } else {
      workings.note("deadline.promise.date", on: due, ["day": due.description])
    }
    if let statedPromise, statedPromise != due {
      workings.note(
        "deadline.promise.promise-differs", on: due,
        ["given": statedPromise.description, "day": due.description])
    }
  }
}
