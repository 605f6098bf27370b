/// A question whose names have been checked, read event by event.
struct CaseFacts {
  let question: DeadlineQuestion

  /// - Throws: ``DeadlineError/unknownEvent(_:_:nearest:)``
  init(_ question: DeadlineQuestion) throws(DeadlineError) {
    let names = question.regime.eventNames
    for event in question.events where !names.contains(event.name) {
      throw .unknownEvent(
        event.name, question.regime, nearest: nearest(to: event.name, among: names))
    }
    self.question = question
  }

  /// The day of receipt.
  func received() throws(DeadlineError) -> LocalDay {
    try day(question.received, of: "received")
  }

  func has(_ name: String) -> Bool {
    question.events.contains { $0.name == name }
  }

  /// The values of an event, in the order given.
  func values(_ name: String) -> [String] {
    question.events.filter { $0.name == name }.map(\.value)
  }

  /// The days of an event, earliest first.
  func days(_ name: String) throws(DeadlineError) -> [LocalDay] {
    var days: [LocalDay] = []
    for value in values(name) { days.append(try day(value, of: name)) }
    return days.sorted()
  }

  /// The day of an event that happens at most once.
  func day(_ name: String) throws(DeadlineError) -> LocalDay? {
    let days = try days(name)
    guard Set(days).count <= 1 else { throw .repeated(name) }
    return days.first
  }

  /// The day of an event that happens at most once, or else the day of receipt.
  func dayOrReceived(_ name: String) throws(DeadlineError) -> LocalDay {
    if let day = try day(name) { return day }
    return try received()
  }

  /// The days of an event, none of which may lie before another day.
  func days(
    _ name: String, notBefore earliest: LocalDay, of earlier: String = "received"
  ) throws(DeadlineError) -> [LocalDay] {
    let days = try days(name)
    if let first = days.first, first < earliest {
      throw .outOfOrder(earlier: earlier, later: name)
    }
    return days
  }

  /// The day of an event that happens at most once and not before another day.
  func day(
    _ name: String, notBefore earliest: LocalDay, of earlier: String = "received"
  ) throws(DeadlineError) -> LocalDay? {
    guard let day = try day(name) else { return nil }
    guard day >= earliest else { throw .outOfOrder(earlier: earlier, later: name) }
    return day
  }

  /// An event that says yes or no; false where it is not given.
  func isSo(_ name: String) throws(DeadlineError) -> Bool {
    guard let value = values(name).last else { return false }
    switch value.lowercased() {
    case "yes", "true", "": return true
    case "no", "false": return false
    default: throw .badValue(value, of: name, allowed: "yes, no")
    }
  }

  /// A day from a day's text, or from a moment's as London sees it.
  private func day(_ text: String, of name: String) throws(DeadlineError) -> LocalDay {
    guard let day = LocalDay(iso: text) ?? Instant(london: text)?.localDay else {
      throw .badDate(text, of: name)
    }
    return day
  }
}
