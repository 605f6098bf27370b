import StatutoryTime

extension RecordHistory {
  /// The history as it could be known on a day: what is dated later is not there yet.
  public func known(on today: LocalDay) -> RecordHistory {
    var known = self
    known.facts = facts.filter { ($0.from ?? .earliest) <= today }
    known.events = events.filter { $0.isKnown(on: today) }
    known.people = people.compactMap { $0.known(on: today) }
    known.classes = classes.filter { ($0.from ?? .earliest) <= today }
    known.consents = consents.compactMap { $0.known(on: today) }
    known.requests = requests.compactMap { $0.known(on: today) }
    known.stops = stops.compactMap { $0.known(on: today) }
    known.needs = needs.filter { $0.day <= today }
    known.questions = questions.map { $0.known(on: today) }
    known.parts = parts.filter { ($0.joined ?? .earliest) <= today }.map { $0.known(on: today) }
    return known
  }

  /// The value of a fact: the latest entry governs.
  func value(of name: String) -> String? {
    facts.enumerated().filter { $0.element.name == name }
      .max {
        ($0.element.from ?? .earliest, $0.offset) < ($1.element.from ?? .earliest, $1.offset)
      }?
      .element.value
  }

  /// The children whose births decide.
  var children: [RecordPerson] { people.filter { $0.role == .child } }

  /// What is known of an event: nil where it has not happened, or was taken back since.
  ///
  /// The latest of several counts: the last closing, the last entry, the latest consent.
  func day(of event: String) -> RecordDay? {
    if event == "consent-given" { return latestConsent }
    let own = events.enumerated().filter { $0.element.name == event || $0.element.undoes == event }
    if own.contains(where: { $0.element.name == event && $0.element.day == .unknown }) {
      return .unknown
    }
    let last = own.max { Self.moment($0) < Self.moment($1) }
    guard let last, last.element.undoes == nil else { return nil }
    return last.element.day
  }

  /// Whether something runs: it was begun, or begun again, and has not ended since.
  func isOpen(until end: String) -> Bool {
    guard events.contains(where: { $0.undoes == end }) else { return false }
    return day(of: end) == nil
  }

  private var latestConsent: RecordDay? {
    if consents.contains(where: { $0.given == .unknown }) { return .unknown }
    return consents.compactMap(\.given.day).max().map(RecordDay.known)
  }

  private static func moment(
    _ event: EnumeratedSequence<[RecordEvent]>.Element
  ) -> (LocalDay, Int) {
    (event.element.day.day ?? .earliest, event.offset)
  }
}
