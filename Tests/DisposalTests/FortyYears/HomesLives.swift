import Relations
import StatutoryTime

/// Accounts of the housing platform, lived from term to term: asked, reminded, answered or not.
enum HomesLives {
  static let schema = """
    CREATE TABLE account (id INTEGER NOT NULL PRIMARY KEY, first_name TEXT, surname TEXT,
      email TEXT, created_on DATE NOT NULL, extended_on DATE, ended_on DATE);
    CREATE TABLE renewal_email (id INTEGER NOT NULL PRIMARY KEY, account_id INTEGER NOT NULL,
      term_ends_on DATE NOT NULL, sent_on DATE NOT NULL, replied_on DATE, reply TEXT);
    CREATE TABLE bounced_email (renewal_id INTEGER NOT NULL PRIMARY KEY, bounced_on DATE NOT NULL,
      settled_on DATE);
    CREATE TABLE rights_request (id INTEGER NOT NULL PRIMARY KEY, account_id INTEGER NOT NULL,
      received_on DATE, answered_on DATE)
    """

  /// What a clerk writes on the last day of an account.
  private struct Last {
    let ended: LocalDay
    let outcome: RowLife.Expected
    /// A yes that came late.
    let late: LocalDay?
  }

  private struct Term {
    let end: LocalDay
    var reminded = false
    var bounced = false
    var reply: (day: LocalDay, isYes: Bool)?
  }

  static func account(_ number: Int, _ random: inout LifeNumbers, from first: LocalDay) -> RowLife {
    let created = random.day(after: first, within: 9_000)
    var terms: [Term] = []
    var start = created
    while terms.count < 20 {
      var end = start
      while !end.isMonths(6, after: start) { end = end.adding(days: 1) }
      var term = Term(end: end)
      term.reminded = random.chance(85)
      term.bounced = term.reminded && random.chance(15)
      if random.chance(70) {
        term.reply = (random.day(after: start.adding(days: 165), within: 30), random.chance(85))
      }
      terms.append(term)
      guard let reply = term.reply, reply.isYes, reply.day < end else { break }
      start = end
    }
    let last = last(terms)
    let request = StopDays.some(&random, from: created).first
    var life = RowLife("account", key: [.integer(Int64(number))], began: created) { day in
      if let request, request.isOn(day) { return .stopped }
      guard let last, last.ended <= day else { return .running }
      if let late = last.late, late <= day { return .review }
      return last.outcome
    }
    write(terms, number, created, last, in: &life)
    if let request {
      let id = Value.integer(Int64(number))
      life.on(
        request.from, "INSERT INTO rights_request VALUES (?, ?, ?, NULL)",
        [id, id, request.from.stored])
      if let until = request.until {
        life.on(
          until, "UPDATE rights_request SET answered_on = ? WHERE id = ?", [until.stored, id])
      }
    }
    return life
  }

  private static func last(_ terms: [Term]) -> Last? {
    guard let term = terms.last else { return nil }
    let inTime = term.reply.flatMap { $0.day < term.end ? $0 : nil }
    if let inTime, inTime.isYes { return nil }
    let late = term.reply.flatMap { $0.isYes && $0.day >= term.end ? $0.day : nil }
    if inTime != nil { return Last(ended: term.end, outcome: .due, late: nil) }
    let isDue = term.reminded && !term.bounced
    return Last(ended: term.end, outcome: isDue ? .due : .review, late: late)
  }

  private static func write(
    _ terms: [Term], _ number: Int, _ created: LocalDay, _ last: Last?, in life: inout RowLife
  ) {
    let own = Value.integer(Int64(number))
    life.on(
      created, "INSERT INTO account (id, created_on, email) VALUES (?, ?, ?)",
      [own, created.stored, .text("person\(number)@post.example")])
    for (index, term) in terms.enumerated() {
      let asked = term.end.adding(days: -31)
      let reminded = term.end.adding(days: -20)
      let id = Int64(number * 100 + index * 2)
      func send(_ id: Int64, _ day: LocalDay) {
        life.on(
          day, "INSERT INTO renewal_email VALUES (?, ?, ?, ?, NULL, NULL)",
          [.integer(id), own, term.end.stored, day.stored])
      }
      send(id, asked)
      if term.reminded { send(id + 1, reminded) }
      if term.bounced {
        life.on(
          reminded, "INSERT INTO bounced_email VALUES (?, ?, NULL)",
          [.integer(id + 1), reminded.stored])
      }
      if let reply = term.reply {
        life.on(
          max(reply.day, asked), "UPDATE renewal_email SET replied_on = ?, reply = ? WHERE id = ?",
          [reply.day.stored, .text(reply.isYes ? "extend" : "end"), .integer(id)])
      }
      // The last day is written once, and a term that went on is the start of the next.
      if let last, last.ended == term.end {
        life.on(
          term.end, "UPDATE account SET ended_on = ? WHERE id = ?", [term.end.stored, own])
      } else {
        life.on(
          term.end, "UPDATE account SET extended_on = ? WHERE id = ?", [term.end.stored, own])
      }
    }
  }
}
