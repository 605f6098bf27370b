import Retention
import StatutoryTime

/// Random histories over forty years, each with its oracle.
enum NaiveHistories {
  static let first = LocalDay(year: 1999, month: 1, day: 1) ?? .earliest

  /// A family case: children entered late, dates corrected, entered in error; reopened or not.
  static func cafcass(_ random: inout SeededNumbers) -> NaiveCase {
    struct Child {
      var born: [(day: LocalDay?, from: LocalDay)] = []
      var entered = LocalDay.earliest
      var removed: LocalDay?
    }
    let opened = random.day(after: first, within: 3_000)
    var children: [Child] = []
    for number in 0..<Int.random(in: 1...4, using: &random) {
      var child = Child()
      let birth = opened.adding(days: -Int.random(in: 0...6_500, using: &random))
      child.entered = number == 0 ? opened : random.day(after: opened, within: 9_000)
      child.born = [(random.chance(12) ? nil : birth, child.entered)]
      if random.chance(40) {
        let right = birth.adding(days: Int.random(in: -400...400, using: &random))
        child.born.append((right, random.day(after: child.entered, within: 6_000)))
      }
      if number > 0, random.chance(20) {
        child.removed = random.day(after: child.entered, within: 5_000)
      }
      children.append(child)
    }
    let closed = random.day(after: opened, within: 1_500)
    let reopened = random.chance(50) ? random.day(after: closed, within: 13_000) : nil
    let closedAgain = reopened.flatMap { day in
      random.chance(80) ? random.day(after: day, within: 900).adding(days: 1) : nil
    }
    let stops = NaiveStops(&random, from: opened)
    var record = RecordHistory()
    record.cases = ["A"]
    record.stops = stops.stops
    record.events = [
      RecordEvent("case-opened", .known(opened), undoes: "case-closed"),
      RecordEvent("case-closed", .known(closed)),
    ]
    if let reopened {
      record.events.append(RecordEvent("case-reopened", .known(reopened), undoes: "case-closed"))
    }
    if let closedAgain { record.events.append(RecordEvent("case-closed", .known(closedAgain))) }
    record.people = children.enumerated().map { number, child in
      RecordPerson(
        "child\(number)", .child,
        births: child.born.map {
          RecordPerson.Birth($0.day.map(RecordDay.known) ?? .unknown, from: $0.from)
        },
        entered: child.entered, enteredInError: child.removed)
    }
    return NaiveCase(
      services: ["case-records"], history: record, ending: .anonymise, starts: .earliest,
      isDue: { day, today in
        let known = children.filter {
          $0.entered <= today && ($0.removed.map { today < $0 } ?? true)
        }
        guard !known.isEmpty else { return nil }
        var all = true
        for child in known {
          // The entry that was made last counts; of two on one day, the second.
          var inForce = child.born[0]
          for birth in child.born where birth.from <= today && birth.from >= inForce.from {
            inForce = birth
          }
          guard let born = inForce.day else { return nil }
          all = all && NaiveDay(day).isYears(35, after: NaiveDay(born))
        }
        let isOpen =
          today < closed
          || (reopened.map { $0 <= today } ?? false) && !(closedAgain.map { $0 <= today } ?? false)
        // Proceedings under way with nobody under 35: a child is missing.
        return all && day <= today && isOpen ? nil : all
      }, isStopped: stops.isStopped)
  }

  /// A call: two years, or an erasure that was upheld.
  static func call(_ random: inout SeededNumbers) -> NaiveCase {
    let evening = random.day(after: first, within: 12_000)
    let call = NaiveDay.inWales(lateOn: evening)
    let stops = NaiveStops(&random, from: call)
    var record = RecordHistory()
    record.items = ["calls"]
    record.cases = ["A"]
    record.stops = stops.stops
    let moment = Instant(iso: "\(evening)T23:30Z")?.localDay ?? evening
    record.events = [RecordEvent("record-made", .known(moment))]
    let asked = random.chance(70) ? random.day(after: call, within: 800) : nil
    let decided = asked.map { random.day(after: $0, within: 90) }
    let isUpheld = random.chance(50)
    if let asked, let decided {
      record.requests = [
        RecordRequest(
          .erasure, received: asked,
          decision: RecordRequest.Decision(isUpheld ? .upheld : .refused, on: decided))
      ]
    }
    return NaiveCase(
      services: ["general-enquiries-telephone"], history: record, ending: .destroy,
      starts: .earliest,
      isDue: { day, today in
        // Nothing is known of a call that has not been made: its term has not begun.
        guard call <= today else { return false }
        if isUpheld, let decided, decided <= today, decided <= day { return true }
        return NaiveDay(day).isYears(2, after: NaiveDay(call))
      },
      isStopped: { day, today in
        if let asked, let decided, asked <= day, asked <= today, today < decided || day < decided {
          return true
        }
        return stops.isStopped(day, today)
      })
  }

  /// A picture: consents given and withdrawn, again and again.
  static func image(_ random: inout SeededNumbers) -> NaiveCase {
    var consents: [(given: LocalDay, withdrawn: LocalDay?)] = []
    var day = random.day(after: first, within: 2_000)
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let withdrawn = random.chance(55) ? random.day(after: day, within: 3_000) : nil
      consents.append((day, withdrawn))
      day = random.day(after: withdrawn ?? day, within: 2_500).adding(days: 1)
    }
    let stops = NaiveStops(&random, from: first)
    var record = RecordHistory()
    record.items = ["photos"]
    record.cases = ["A"]
    record.stops = stops.stops
    record.consents = consents.map {
      RecordConsent(given: .known($0.given), withdrawn: $0.withdrawn)
    }
    return NaiveCase(
      services: ["images-videos-and-user-stories"], history: record, ending: .destroy,
      starts: consents[0].given.adding(days: -1),
      isDue: { day, today in
        let given = consents.filter { $0.given <= today }
        guard let last = given.last else { return nil }
        if NaiveDay(day).isYears(7, after: NaiveDay(last.given)) { return true }
        return given.allSatisfy { consent in
          guard let withdrawn = consent.withdrawn, withdrawn <= today else { return false }
          return withdrawn <= day
        }
      }, isStopped: stops.isStopped)
  }

  /// A freedom of information record whose disclosure status changes.
  static func disclosure(_ random: inout SeededNumbers) -> NaiveCase {
    let years = ["open": 1, "subsequently-opened": 2, "closed": 10]
    var statuses: [(name: String, from: LocalDay)] = []
    var day = random.day(after: first, within: 2_000)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      statuses.append((years.keys.sorted().randomElement(using: &random) ?? "open", day))
      day = random.day(after: day, within: 3_000).adding(days: 1)
    }
    let stops = NaiveStops(&random, from: first)
    var record = RecordHistory()
    record.cases = ["A"]
    record.stops = stops.stops
    record.facts = [DatedFact("kind", "foi")]
    record.events = [RecordEvent("case-closed", .known(statuses[0].from))]
    for status in statuses {
      record.facts.append(DatedFact("disclosure-status", status.name, from: status.from))
      record.events.append(RecordEvent("disclosure-status-set", .known(status.from)))
    }
    return NaiveCase(
      services: ["information-governance-enquiries"], history: record, ending: .destroy,
      starts: .earliest,
      isDue: { day, today in
        guard let last = statuses.last(where: { $0.from <= today }) else { return nil }
        return NaiveDay(day).isYears(years[last.name] ?? 0, after: NaiveDay(last.from))
      }, isStopped: stops.isStopped)
  }

  /// An access case that is closed and reopened.
  static func accessCase(_ random: inout SeededNumbers) -> NaiveCase {
    var turns: [(isClosed: Bool, day: LocalDay)] = []
    var day = random.day(after: first, within: 2_000)
    for turn in 0..<Int.random(in: 1...6, using: &random) {
      turns.append((turn.isMultiple(of: 2), day))
      day = random.day(after: day, within: 2_200).adding(days: 1)
    }
    let stops = NaiveStops(&random, from: first)
    var record = RecordHistory()
    record.cases = ["A"]
    record.stops = stops.stops
    record.facts = [DatedFact("kind", "sar")]
    record.events = turns.map {
      $0.isClosed
        ? RecordEvent("case-closed", .known($0.day))
        : RecordEvent("case-reopened", .known($0.day), undoes: "case-closed")
    }
    return NaiveCase(
      services: ["information-governance-enquiries"], history: record, ending: .destroy,
      starts: .earliest,
      isDue: { day, today in
        guard let last = turns.last(where: { $0.day <= today }), last.isClosed else {
          return false
        }
        return NaiveDay(day).isYears(5, after: NaiveDay(last.day))
      }, isStopped: stops.isStopped)
  }
}
