import Casebook
import Proof
import Register
import Rights
import StatutoryTime
import Systems

/// Requests for access are answered by the promised day.
struct ResponseProver: Prover {
  let office: Office
  let log: LogReading
  let kind = StatementKind.right

  func evidence(for statement: StatementHead, promise: PublishedPromise) async throws
    -> [Evidence]
  {
    guard
      let stated = office.register.controller.responsePromises
        .first(where: { $0.id == statement.id && $0.right == .access }),
      let days = stated.within?.calendarDays
    else { return [] }
    return [try await answers(days), try dueDay(days)]
  }

  private func answers(_ days: Int) async throws -> Evidence {
    let today = office.world.today
    let rows = try await office.casebook.read { session in
      try session.rows(
        "SELECT received_on, closed_on FROM enquiry WHERE kind = 'sar'"
      ).map { (received: try $0.text("received_on"), closed: try $0.optionalText("closed_on")) }
    }
    let clock = office.clock
    let late = rows.filter { row in
      guard let received = LocalDay(iso: row.received) else { return true }
      // The promise never lengthens what the law gives.
      let promised = received.adding(days: days)
      let end = min(promised, (try? clock.statutoryDue(.sar, receivedOn: received)) ?? promised)
      guard let closed = row.closed else { return end < today }
      return closed > end.description
    }
    return Evidence(
      kind: .data, what: "requests for access and the day on which they were answered",
      observed: "\(rows.count) requests, \(late.count) answered or open after the promised day",
      population: rows.count, holds: late.isEmpty)
  }

  private func dueDay(_ days: Int) throws -> Evidence {
    let today = office.world.today
    let due = try office.clock.due(.sar, receivedOn: today)
    return Evidence(
      kind: .behaviour, what: "the clock, given a request that comes in today",
      observed: "due \(due)", population: 1,
      holds: due <= today.adding(days: days))
  }
}
