/// What is known about a case when its deadline is asked for.
public struct DeadlineQuestion: Sendable, Hashable {
  /// Something that happened in the case: `clarify_asked` on `2026-11-05`.
  public struct Event: Sendable, Hashable {
    /// One of the regime's ``Regime/eventNames``.
    public let name: String
    /// A day, for a breach a moment, for some events a word; empty where the name says it all.
    public let value: String

    public init(_ name: String, _ value: String = "") {
      self.name = name
      self.value = value
    }

    public init(_ name: String, on day: LocalDay) {
      self.init(name, day.description)
    }
  }

  public var regime: Regime
  /// The day of receipt as `YYYY-MM-DD`; for a breach the moment, read in London.
  public var received: String
  /// In any order; the same name may come more than once.
  public var events: [Event]
  /// Calendar days that the controller's own notice promises an answer within; nil for no promise.
  public var promiseDays: Int?
  /// Whose bank holidays hold for the UK GDPR and for social services complaints.
  public var division: Division

  public init(
    regime: Regime, received: String, events: [Event] = [], promiseDays: Int? = nil,
    division: Division = .englandAndWales
  ) {
    self.regime = regime
    self.received = received
    self.events = events
    self.promiseDays = promiseDays
    self.division = division
  }

  public init(
    regime: Regime, received: LocalDay, events: [Event] = [], promiseDays: Int? = nil,
    division: Division = .englandAndWales
  ) {
    self.init(
      regime: regime, received: received.description, events: events, promiseDays: promiseDays,
      division: division)
  }

  /// Reads `name=date;name=date`, as tables of cases carry it.
  ///
  /// - Returns: the events in the order of the text; none for an empty text. Names are not checked
  ///   here, because the regime decides which there are.
  public static func events(in text: some StringProtocol) -> [Event] {
    text.split(separator: ";").compactMap { part in
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = trimmed(halves[0])
      return name.isEmpty ? nil : Event(name, halves.count == 2 ? trimmed(halves[1]) : "")
    }
  }
}

/// A text without spaces at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  var rest = Substring(text)
  while let first = rest.first, first.isWhitespace { rest.removeFirst() }
  while let last = rest.last, last.isWhitespace { rest.removeLast() }
  return String(rest)
}
