import Register
import StatutoryTime

/// The term of an account that its user can renew, again and again.
///
/// The last answer before the end of a term counts, and one question gives one extension. Silence
/// after a reminder means no, and an answer that nobody has read means nothing. Who was not asked in time, or could not be reached, has not chosen:
/// a person looks.
struct AccountTerm: Sendable {
  let lasts: Period
  let renews: Period
  /// The event from which the first term runs.
  let start: String

  /// - Returns: nil where no account of the service says how long it lasts and how it is renewed.
  init?(_ accounts: [Stated<Account>]) {
    for account in accounts {
      guard let renews = account.renew, let lasts = account.lasts?.limbs.first,
        case .after(let period, let start) = lasts.end, let event = start.events.first
      else { continue }
      self.lasts = period
      self.renews = renews
      self.start = event
      return
    }
    return nil
  }

  func end(_ record: RecordHistory, on today: LocalDay) -> TermEnd {
    if let ended = record.day(of: "account-ended") { return .known(ended) }
    guard let created = record.day(of: start) else { return .notBegun }
    guard let day = created.day, var end = day.firstDay(after: lasts) else {
      return .unclear(.dateUnknown)
    }
    var term = 1
    while let question = record.question(of: term), Self.extends(question, before: end),
      let next = end.firstDay(after: renews)
    {
      end = next
      term += 1
    }
    guard end <= today else { return .on(end) }
    return Self.ending(record.question(of: term), at: end)
  }

  private static func extends(_ question: RenewalQuestion, before end: LocalDay) -> Bool {
    if let settled = question.settled, settled.extends == true, settled.day < end { return true }
    return lastAnswer(question, before: end)?.extends ?? false
  }

  private static func lastAnswer(
    _ question: RenewalQuestion, before end: LocalDay
  ) -> RenewalQuestion.Answer? {
    question.answers.enumerated().filter { $0.element.day < end }
      .max { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }?.element
  }

  /// What becomes of a term that has run out without an extension.
  private static func ending(_ question: RenewalQuestion?, at end: LocalDay) -> TermEnd {
    guard let question else { return .unclear(.notAsked) }
    if question.answers.contains(where: { $0.extends != false && $0.day >= end }) {
      return .unclear(.answeredLate)
    }
    if let settled = question.settled {
      return settled.extends == false ? .on(max(end, settled.day)) : .unclear(.answeredLate)
    }
    if let last = lastAnswer(question, before: end) {
      return last.extends == nil ? .unclear(.answerUnread) : .on(end)
    }
    let asked = question.messages.filter { $0.sent < end }
    guard let last = asked.last else { return .unclear(.notAsked) }
    if last.bounced != nil { return .unclear(.bounced) }
    return asked.contains(where: \.isReminder) ? .on(end) : .unclear(.notReminded)
  }
}

extension RecordHistory {
  func question(of term: Int) -> RenewalQuestion? { questions.first { $0.term == term } }
}
