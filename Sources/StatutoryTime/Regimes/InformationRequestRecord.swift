/// The record of an FOI request: one year while open, two once opened, ten once closed.
///
/// The notice does not say what "open" and "opened" mean, nor from when they run. Taken here as the
/// state of the request: one year from receipt, two from the day it was opened, ten from the day it
/// was closed, the later state replacing the earlier.
enum InformationRequestRecord {
  static let eventNames = ["open", "opened", "closed"]

  static func term(
    _ facts: CaseFacts, _ workings: inout Workings
  ) throws(DeadlineError) -> Due {
    if facts.has("closed") {
      return try closedRecord(facts, years: 10, &workings)
    }
    if let opened = try facts.days("opened").last {
      return .day(workings.term(from: opened, years: 2, "deadline.retention.opened"))
    }
    let isWord = facts.values("open").allSatisfy { ["", "yes"].contains($0.lowercased()) }
    let start = isWord ? try facts.received() : try facts.dayOrReceived("open")
    return .day(workings.term(from: start, years: 1, "deadline.retention.open"))
  }
}
