/// Why no deadline could be worked out. Its words are in the catalogue under ``key``.
public enum DeadlineError: Error, Sendable, Hashable {
  case unknownRegime(String, nearest: String?)
  case unknownDivision(String, nearest: String?)
  /// An event that means nothing in this regime.
  case unknownEvent(String, Regime, nearest: String?)
  /// A value that should be a day (or a moment, in regimes of hours) and is none.
  case badDate(String, of: String)
  /// A regime of hours was given a day without a time.
  case timeMissing(String, of: String)
  /// A value that should be one of a few words, or a number, and is not.
  case badValue(String, of: String, allowed: String)
  case missingEvent(String, Regime)
  /// An event that lies before the one it must follow: a reply before the question.
  case outOfOrder(earlier: String, later: String)
  /// An event that can happen only once came twice.
  case repeated(String)
  /// A promise in days where the regime has none.
  case promiseNotApplicable(Regime)
}

extension DeadlineError {
  /// The key of the words in the catalogue.
  public var key: String {
    switch self {
    case .unknownRegime(_, let nearest): keyed("unknown-regime", nearest)
    case .unknownDivision(_, let nearest): keyed("unknown-division", nearest)
    case .unknownEvent(_, let regime, nil) where regime.eventNames.isEmpty:
      "deadline.error.unknown-event.none"
    case .unknownEvent(_, _, let nearest): keyed("unknown-event", nearest)
    case .badDate: "deadline.error.bad-date"
    case .timeMissing: "deadline.error.time-missing"
    case .badValue: "deadline.error.bad-value"
    case .missingEvent: "deadline.error.missing-event"
    case .outOfOrder: "deadline.error.out-of-order"
    case .repeated: "deadline.error.repeated"
    case .promiseNotApplicable: "deadline.error.promise-not-applicable"
    }
  }

  private func keyed(_ name: String, _ nearest: String?) -> String {
    "deadline.error.\(name)" + (nearest == nil ? "" : ".nearest")
  }

  /// What the words have places for.
  public var arguments: [String: String] {
    switch self {
    case .unknownRegime(let name, let nearest), .unknownDivision(let name, let nearest):
      nearest.map { ["name": name, "nearest": $0] } ?? ["name": name]
    case .unknownEvent(let name, let regime, let nearest):
      ["name": name, "regime": regime.rawValue].merging(
        nearest.map { ["nearest": $0] } ?? ["names": regime.eventNames.joined(separator: ", ")]
      ) { first, _ in first }
    case .badDate(let text, let name), .timeMissing(let text, let name):
      ["text": text, "name": name]
    case .badValue(let text, let name, let allowed):
      ["text": text, "name": name, "allowed": allowed]
    case .missingEvent(let name, let regime): ["name": name, "regime": regime.rawValue]
    case .outOfOrder(let earlier, let later): ["earlier": earlier, "later": later]
    case .repeated(let name): ["name": name]
    case .promiseNotApplicable(let regime): ["regime": regime.rawValue]
    }
  }
}
