import Retention
import StatutoryTime

/// A history in the product's words, and the same told to somebody who knows only the notice.
///
/// The oracle is asked two things of a pair of days: whether the record would be due on `day`, with
/// what is known on `today`; and whether something stops it on `day`. It returns nil where a person
/// has to look.
struct NaiveCase {
  let services: [String]
  let history: RecordHistory
  let ending: RetentionDecision.Outcome
  let starts: LocalDay
  let isDue: (_ day: LocalDay, _ today: LocalDay) -> Bool?
  let isStopped: (_ day: LocalDay, _ today: LocalDay) -> Bool

  /// What is wrong with a decision; nil where it is right.
  func fault(in decision: RetentionDecision, on today: LocalDay) -> String? {
    if isStopped(today, today) {
      return decision.outcome == .keep && decision.firstDay == nil ? nil : "stopped"
    }
    guard let due = isDue(today, today) else {
      return decision.outcome == .holdForReview ? nil : "a person looks"
    }
    guard due else { return faultInKeeping(decision, today) }
    guard decision.outcome == ending, let first = decision.firstDay else { return "due" }
    return faultInFirstDay(first, today)
  }

  private func faultInKeeping(_ decision: RetentionDecision, _ today: LocalDay) -> String? {
    guard decision.outcome == .keep else { return "kept" }
    guard let end = decision.firstDay else { return nil }
    guard end > today else { return "ends before today" }
    if isDue(end, today) != true { return "ends too early" }
    return isDue(end.adding(days: -1), today) == true ? "ends too late" : nil
  }

  /// The first day was due and free, and every due day just before it was stopped.
  private func faultInFirstDay(_ first: LocalDay, _ today: LocalDay) -> String? {
    guard first <= today, isDue(first, today) == true else { return "first day not due" }
    if isStopped(first, today) { return "first day stopped" }
    var day = first.adding(days: -1)
    while isDue(day, today) == true, day > starts {
      if !isStopped(day, today) { return "could have gone earlier" }
      day = day.adding(days: -1)
    }
    return nil
  }
}

/// A legal hold and a request, told twice.
struct NaiveStops {
  var holds: [(from: LocalDay, until: LocalDay?)] = []

  init(_ random: inout SeededNumbers, from start: LocalDay) {
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let from = random.day(after: start, within: 14_000)
      holds.append((from, random.chance(85) ? random.day(after: from, within: 900) : nil))
    }
  }

  var stops: [RecordStop] {
    holds.map { RecordStop(.legalHold(.caseNumber("A")), from: $0.from, until: $0.until) }
  }

  func isStopped(_ day: LocalDay, _ today: LocalDay) -> Bool {
    holds.contains { hold in
      guard hold.from <= day, hold.from <= today else { return false }
      guard let until = hold.until, until <= today else { return true }
      return day < until
    }
  }
}
