import Casebook
import Gate
import Register
import StatutoryTime
import Systems

extension Office {
  /// How long a decision is kept, so that a change of the register can be tried on it.
  public static let decisionDaysKept = 366

  /// Answers requests of a program, and keeps what was asked without a word about anybody. All are
  /// kept before the first is told, each with its entry.
  ///
  /// - Parameter requests: of today, each with an id that this asker has not used before.
  /// - Throws: `DecisionRefusal.replayed`; nothing is kept then, and nothing answered.
  public func answer(
    _ requests: [DisclosureRequest], to caller: APICaller
  ) async throws -> [DisclosureDecision] {
    let kept = keptWords
    var decisions: [DisclosureDecision] = []
    var rows: [(record: DecisionRecord, act: Act)] = []
    decisions.reserveCapacity(requests.count)
    rows.reserveCapacity(requests.count)
    for request in requests {
      let decision = gate.decide(request)
      let entry = act(
        .decisionGiven, on: nil, by: caller.actor, statements: decision.statements,
        facts: [
          "answer": decision.answer.rawValue,
          "refusal": (decision.refusal ?? decision.warning)?.rawValue ?? "none",
          "items": String(decision.items.count), "withheld": String(decision.withheld.count),
        ])
      rows.append(
        (
          DecisionRecord(
            id: entry.id, asked: Self.digest(of: "\(caller.token)/\(request.id)"),
            day: entry.day.description, answer: decision.answer.rawValue,
            register: register.version,
            request: String(decoding: try kept.request(request, as: entry.id).json(), as: UTF8.self)
          ),
          entry
        ))
      decisions.append(decision)
    }
    let all = rows
    do {
      try await casebook.append("decisions-given") { unit in try unit.keep(all) }
    } catch DatabaseError.constraintViolated(.unique, _) {
      // Nothing else of these rows could be there before: ids of entries are random.
      throw DecisionRefusal.replayed
    }
    return decisions
  }

  /// Ends the keeping of decisions that are more than a year old.
  public func forgetOldDecisions() async throws {
    let first = world.today.adding(days: -Self.decisionDaysKept).description
    _ = try await casebook.perform("decisions-forgotten") { unit in
      try unit.forgetDecisions(before: first)
    }
  }

  /// The requests that are kept, oldest first, for a simulation.
  ///
  /// - Parameter body: is given each, with the entry's id in the place of the asker's.
  /// - Returns: how many there were.
  public func eachKeptRequest(
    since day: LocalDay, _ body: (DisclosureRequest) throws -> Void
  ) async throws -> Int {
    var count = 0
    var last: (day: String, id: String)?
    while true {
      let part = try await casebook.decisions(since: day.description, after: last)
      for record in part {
        try body(try DisclosureRequest(json: record.request.utf8, today: day))
      }
      count += part.count
      guard let end = part.last else { return count }
      last = (end.day, end.id)
    }
  }
}
