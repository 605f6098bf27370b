import Register
import Relations
import Retention
import StatutoryTime
import SystemMaps
import Systems

/// Puts rows into the words of a record's history.
struct RecordRows {
  private let scope: RecordScope
  /// Whether the database takes `c` for `C`, as it does where rows are found by a value.
  private let isCaseless: Bool
  private let events: [(name: String, column: String, clock: StoredDay)]
  private let facts: [MappedColumn]
  private let own: [RecordTelling]
  /// Table -> column -> how its days are read, for those by which rows tell something.
  private let clocks: [String: [String: StoredDay]]

  init(_ scope: RecordScope, isCaseless: Bool = false) {
    self.scope = scope
    self.isCaseless = isCaseless
    let system = scope.system
    events = scope.table.columns.compactMap { column in
      guard let event = column.event?.text, !MappedColumn.ofPeople.contains(event)
      else { return nil }
      let clock = StoredDay(column.name, in: scope.table, of: system)
      return (event, "row.\(column.name)", clock)
    }
    facts = scope.table.columns.filter { $0.fact != nil }
    own = scope.record.tellings.filter(\.through.isEmpty)
    var clocks: [String: [String: StoredDay]] = [:]
    for telling in scope.record.tellings {
      let name = telling.through.last?.table.text ?? scope.table.name
      guard let table = system.table(name) else { continue }
      for column in telling.dayColumns {
        clocks[name, default: [:]][column] = StoredDay(column, in: table, of: system)
      }
    }
    self.clocks = clocks
  }

  /// The day in a column of the row that tells something.
  private func day(
    _ column: String, _ telling: RecordTelling, _ row: SQLRow, _ prefix: String
  ) throws -> RecordDay? {
    let table = telling.through.last?.table.text ?? scope.table.name
    let clock =
      clocks[table]?[column] ?? StoredDay(column, in: scope.table, of: scope.system)
    return clock.of(try row[prefix + column])
  }

  func history(of row: SQLRow) throws -> RecordHistory {
    var history = RecordHistory()
    history.items = scope.record.items.map(\.text)
    history.reach = scope.system.mode == .direct ? .direct : .outside
    for (name, column, clock) in events {
      if let day = clock.of(try row[column]) { history.events.append(RecordEvent(name, day)) }
    }
    history.facts = try Self.facts(facts, row)
    for mapped in scope.record.classes where mapped.through.isEmpty {
      let belongs = try mapped.where.allSatisfy { try isMet($0, row, "row.") }
      if belongs { history.classes.append(ClassMembership(mapped.recordClass)) }
    }
    for telling in own where try telling.where.allSatisfy({ try isMet($0, row, "row.") }) {
      try add(row, telling, "row.", to: &history)
    }
    return history
  }

  func add(
    _ row: SQLRow, _ tells: RecordQuestions.Satellite.Tells, to history: inout RecordHistory
  ) throws {
    switch tells {
    case .birth(let role, let born, let died):
      let birth = born.of(try row["birth"]) ?? .unknown
      let death = row.columns.contains("death") ? died.of(try row["death"]) : nil
      history.people.append(
        RecordPerson(
          "\(history.people.count)", role, births: [RecordPerson.Birth(birth)],
          died: death.map(RecordPerson.Death.init)))
    case .telling(let telling): try add(row, telling, "told.", to: &history)
    case .recordClass(let recordClass): history.classes.append(ClassMembership(recordClass))
    case .hold(let hold): add(hold, to: &history)
    }
  }

  private func add(_ hold: PlacedHold, to history: inout RecordHistory) {
    guard let stop = hold.kind.stop(scope.service) else {
      history.requests.append(
        RecordRequest(
          .other("request"), matches: true, received: hold.from, answered: hold.until))
      return
    }
    history.stops.append(RecordStop(stop, from: hold.from, until: hold.until))
  }

  /// Questions are numbered by the ends of their terms; messages after the first are reminders. A
  /// request for erasure asks for what was there when it came, and not for what was made since: that
  /// is told by an event with which records begin, and by no later one.
  func finished(_ history: RecordHistory) -> RecordHistory {
    var finished = history
    let began = history.events.filter(\.isBeginning).compactMap(\.day.day).min()
    if let began {
      finished.requests.removeAll { $0.kind == .erasure && $0.received < began }
    }
    guard !history.questions.isEmpty else { return finished }
    finished.questions = RenewalQuestions(history.questions).numbered
    return finished
  }

  // MARK: Tellings

  private func add(
    _ row: SQLRow, _ telling: RecordTelling, _ prefix: String, to history: inout RecordHistory
  ) throws {
    let stored = try telling.from.map { try day($0, telling, row, prefix) } ?? .known(.earliest)
    guard let from = stored ?? telling.undated else { return }
    let until = try telling.until.flatMap { try day($0, telling, row, prefix) }
    switch telling.kind {
    case .event:
      history.events.append(
        RecordEvent(telling.event?.text ?? "", from, undoes: telling.undoes?.text))
    case .legalHold, .complaint, .inquiry, .coroner, .restriction:
      history.stops.append(
        RecordStop(
          telling.kind.stop(scope.service), from: from.day ?? .earliest, until: until?.day))
    case .consent:
      history.consents.append(RecordConsent(given: from, withdrawn: until?.day))
    case .request:
      history.requests.append(
        RecordRequest(
          .other("request"), matches: true, received: from.day ?? .earliest,
          answered: until?.day))
    case .erasure:
      history.requests.append(
        RecordRequest(
          .erasure, matches: true, received: from.day ?? .earliest,
          decision: try decision(telling, row, prefix, on: until?.day)))
    case .needEnded:
      if let day = from.day { history.needs.append(NeedDecision(.ended, on: day)) }
    case .question, .bounce: try addQuestion(row, telling, prefix, from, until, to: &history)
    }
  }

  private func decision(
    _ telling: RecordTelling, _ row: SQLRow, _ prefix: String, on day: LocalDay?
  ) throws -> RecordRequest.Decision? {
    // What nobody can read as a decision decides nothing: the request is open.
    guard let day, let isUpheld = try answer(telling, row, prefix) else { return nil }
    return RecordRequest.Decision(isUpheld ? .upheld : .refused, on: day)
  }

  /// A message stands by itself until all of a record are there.
  private func addQuestion(
    _ row: SQLRow, _ telling: RecordTelling, _ prefix: String, _ from: RecordDay,
    _ until: RecordDay?, to history: inout RecordHistory
  ) throws {
    guard let day = from.day else { return }
    guard telling.kind == .question else {
      let settled = until?.day.map { RenewalQuestion.Answer(extends: false, on: $0) }
      history.questions.append(
        RenewalQuestion(
          term: RenewalQuestions.ofBounce,
          messages: [RenewalQuestion.Message(sent: day, bounced: day)], settled: settled))
      return
    }
    guard let term = try telling.term.flatMap({ try self.day($0, telling, row, prefix) })?.day
    else { return }
    let isYes = try answer(telling, row, prefix)
    history.questions.append(
      RenewalQuestion(
        term: term.dayNumber, messages: [RenewalQuestion.Message(sent: day)],
        answers: until?.day.map { [RenewalQuestion.Answer(extends: isYes, on: $0)] } ?? []))
  }

  private func isMet(_ pair: NamedText, _ row: SQLRow, _ prefix: String) throws -> Bool {
    let value = try row[prefix + pair.name]
    if pair.text == MappedColumn.notNull { return value != .null }
    guard let stored = Self.text(value) else { return false }
    if stored == pair.text { return true }
    if isCaseless, stored.lowercased() == pair.text.lowercased() { return true }
    // A truth value is the number 1 or 0, whichever way the map writes it.
    guard case .integer = value else { return false }
    return StoredValue.of(pair.text, type: "boolean") == value
  }

  /// Columns of a fixed width are filled up with blanks, which the database does not count either.
  private static func text(_ value: Value) -> String? {
    switch value {
    case .text(let text):
      String(text.reversed().drop { $0 == " " }.reversed())
    case .integer(let number): String(number)
    case .null, .bytes: nil
    }
  }

  static func facts(_ columns: [MappedColumn], _ row: SQLRow) throws -> [DatedFact] {
    try columns.compactMap { column in
      guard let stored = text(try row["row.\(column.name)"]), let fact = column.fact
      else { return nil }
      let value = column.values.first { $0.name == stored }?.text ?? stored
      return DatedFact(fact.text, value)
    }
  }
}

extension RecordTelling {
  /// The columns with days.
  fileprivate var dayColumns: [String] { [from, until, term].compactMap(\.self) }

  /// When something began of which a row is there and the day is not: nothing is lost by taking it
  /// that a stop was always on. An empty column of the record's own row says that there is none.
  fileprivate var undated: RecordDay? {
    guard !through.isEmpty || !self.where.isEmpty else { return nil }
    return switch kind {
    case .legalHold, .complaint, .inquiry, .coroner, .restriction, .request, .erasure:
      .known(.earliest)
    case .event, .consent, .needEnded, .question, .bounce: nil
    }
  }
}

extension RecordEvent {
  /// Whether a record is not there before it, as far as its name tells.
  fileprivate var isBeginning: Bool {
    ["-opened", "-created", "-made", "-given", "-taken", "-begun", "-started"].contains {
      name.hasSuffix($0)
    }
  }
}

extension RecordTelling.Kind {
  fileprivate func stop(_ service: String) -> RecordStop.Kind {
    switch self {
    case .complaint: .complaint(by: nil)
    case .inquiry: .inquiry(relevant: nil)
    case .coroner: .coroner(relevant: nil)
    case .restriction: .restriction(by: nil)
    default: .legalHold(.service(service))
    }
  }
}

extension PlacedHold.Kind {
  /// nil for an open request, which is told as one.
  fileprivate func stop(_ service: String) -> RecordStop.Kind? {
    switch self {
    case .legalHold: .legalHold(.service(service))
    case .request: nil
    case .complaint: .complaint(by: nil)
    case .inquiry: .inquiry(relevant: true)
    case .coroner: .coroner(relevant: true)
    case .restriction: .restriction(by: nil)
    }
  }
}
