import Relations
import StatutoryTime

/// Family cases: children entered late, dates of birth corrected or unknown, children taken out,
/// cases closed, reopened and closed again, holds and complaints.
enum CafcassLives {
  static let schema = """
    CREATE TABLE court_case (office_code VARCHAR(3) NOT NULL, case_year INTEGER NOT NULL,
      case_no INTEGER NOT NULL, application TEXT, status TEXT, received_on DATE,
      closed_on DATE, reopened_on DATE, PRIMARY KEY (office_code, case_year, case_no));
    CREATE TABLE person (person_no INTEGER NOT NULL PRIMARY KEY, date_of_birth DATE);
    CREATE TABLE case_child (office_code VARCHAR(3) NOT NULL, case_year INTEGER NOT NULL,
      case_no INTEGER NOT NULL, child_seq INTEGER NOT NULL, person_no INTEGER NOT NULL,
      PRIMARY KEY (office_code, case_year, case_no, child_seq));
    CREATE TABLE case_hold (hold_no INTEGER NOT NULL PRIMARY KEY, office_code VARCHAR(3) NOT NULL,
      case_year INTEGER NOT NULL, case_no INTEGER NOT NULL, placed_on DATE, released_on DATE);
    CREATE TABLE complaint (complaint_no INTEGER NOT NULL PRIMARY KEY,
      office_code VARCHAR(3) NOT NULL, case_year INTEGER NOT NULL, case_no INTEGER NOT NULL,
      received_on DATE, closed_on DATE);
    CREATE INDEX child_by_person ON case_child (person_no)
    """

  private struct Child {
    let person: Int64
    let entered: LocalDay
    /// Dates of birth as they were entered, nil: unknown.
    var births: [(day: LocalDay?, from: LocalDay)]
    var removed: LocalDay?

    func isThere(_ day: LocalDay) -> Bool { entered <= day && (removed.map { day < $0 } ?? true) }
    func birth(_ day: LocalDay) -> LocalDay? { births.last { $0.from <= day }?.day }
  }

  static func one(_ number: Int, _ random: inout LifeNumbers, from first: LocalDay) -> RowLife {
    let opened = random.day(after: first, within: 2_500)
    let key: [Value] = [
      .text(["CDF", "SWA"][number % 2]), .integer(Int64(opened.year)), .integer(Int64(number)),
    ]
    let children = children(number, &random, opened)
    var turns: [(day: LocalDay, isClosed: Bool)] = []
    var day = random.day(after: opened.adding(days: 1), within: 1_500)
    for turn in 0..<Int.random(in: 1...3, using: &random) {
      turns.append((day, turn.isMultiple(of: 2)))
      day = random.day(after: day.adding(days: 1), within: turn == 0 ? 12_000 : 900)
    }
    let holds = StopDays.some(&random, from: opened)
    let complaints = StopDays.some(&random, from: opened)
    var life = RowLife("case", key: key, began: opened) { day in
      if (holds + complaints).contains(where: { $0.isOn(day) }) { return .stopped }
      let there = children.filter { $0.isThere(day) }
      guard !there.isEmpty else { return .review }
      let births = there.map { $0.birth(day) }
      guard !births.contains(nil) else { return .review }
      guard births.allSatisfy({ day.isMonths(35 * 12, after: $0 ?? day) }) else { return .running }
      // Proceedings under way with nobody under 35: a child is missing.
      let isClosed = turns.last { $0.day <= day }?.isClosed ?? false
      return isClosed ? .due : .review
    }
    life.on(
      opened, "INSERT INTO court_case VALUES (?, ?, ?, 'C100', 'open', ?, NULL, NULL)",
      key + [opened.stored])
    for turn in turns {
      life.on(
        turn.day,
        "UPDATE court_case SET \(turn.isClosed ? "closed_on" : "reopened_on") = ? "
          + "WHERE \(ofCase)", [turn.day.stored] + key)
    }
    for (sequence, child) in children.enumerated() { enter(child, sequence, key, in: &life) }
    stop(holds, "case_hold", ("hold_no", "placed_on", "released_on"), number, key, in: &life)
    stop(
      complaints, "complaint", ("complaint_no", "received_on", "closed_on"), number, key, in: &life)
    return life
  }

  private static let ofCase = "office_code = ? AND case_year = ? AND case_no = ?"

  private static func children(
    _ number: Int, _ random: inout LifeNumbers, _ opened: LocalDay
  ) -> [Child] {
    (0..<Int.random(in: 1...4, using: &random)).map { sequence in
      let birth = opened.adding(days: -Int.random(in: 0...6_500, using: &random))
      let entered =
        sequence == 0 ? opened : random.day(after: opened.adding(days: 1), within: 9_000)
      var births: [(LocalDay?, LocalDay)] = [(random.chance(12) ? nil : birth, entered)]
      if random.chance(40) {
        let right = birth.adding(days: Int.random(in: -400...0, using: &random))
        births.append((right, random.day(after: entered.adding(days: 1), within: 6_000)))
      }
      let removed =
        sequence > 0 && random.chance(20)
        ? random.day(after: births[births.count - 1].1.adding(days: 1), within: 3_000) : nil
      return Child(
        person: Int64(number * 10 + sequence), entered: entered, births: births, removed: removed)
    }
  }

  private static func enter(
    _ child: Child, _ sequence: Int, _ key: [Value], in life: inout RowLife
  ) {
    for (index, birth) in child.births.enumerated() {
      life.on(
        birth.from,
        index == 0
          ? "INSERT INTO person (date_of_birth, person_no) VALUES (?, ?)"
          : "UPDATE person SET date_of_birth = ? WHERE person_no = ?",
        [birth.day?.stored ?? .null, .integer(child.person)])
    }
    let place = key + [.integer(Int64(sequence))]
    life.on(
      child.entered, "INSERT INTO case_child VALUES (?, ?, ?, ?, ?)",
      place + [.integer(child.person)])
    if let removed = child.removed {
      life.on(removed, "DELETE FROM case_child WHERE \(ofCase) AND child_seq = ?", place)
    }
  }

  private static func stop(
    _ stops: [StopDays], _ table: String, _ columns: (id: String, from: String, until: String),
    _ number: Int, _ key: [Value], in life: inout RowLife
  ) {
    for (index, stop) in stops.enumerated() {
      let id = Value.integer(Int64(number * 10 + index))
      life.on(
        stop.from, "INSERT INTO \(table) VALUES (?, ?, ?, ?, ?, NULL)",
        [id] + key + [stop.from.stored])
      if let until = stop.until {
        life.on(
          until, "UPDATE \(table) SET \(columns.until) = ? WHERE \(columns.id) = ?",
          [until.stored, id])
      }
    }
  }
}
