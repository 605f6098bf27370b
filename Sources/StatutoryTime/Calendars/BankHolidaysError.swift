/// Why a list of bank holidays was refused. Its words are in the catalogue under ``key``.
///
/// A calendar with a hole gives wrong dates in silence, so a list is taken whole or not at all.
public enum BankHolidaysError: Error, Sendable, Hashable {
  /// The text is no JSON of GOV.UK's shape; what the decoder said.
  case unreadable(String)
  case divisionMissing(Division)
  /// A division's holiday with a date that is none.
  case badDate(String, Division)
  case untitled(LocalDay, Division)
  case dayTwice(LocalDay, Division)
  /// A year inside the list that has no holidays in one of the divisions.
  case yearMissing(Int)
  case empty
}

extension BankHolidaysError {
  /// The key of the words in the catalogue.
  public var key: String {
    switch self {
    case .unreadable: "deadline.error.holidays.unreadable"
    case .divisionMissing: "deadline.error.holidays.division-missing"
    case .badDate: "deadline.error.holidays.bad-date"
    case .untitled: "deadline.error.holidays.untitled"
    case .dayTwice: "deadline.error.holidays.day-twice"
    case .yearMissing: "deadline.error.holidays.year-missing"
    case .empty: "deadline.error.holidays.empty"
    }
  }

  /// What the words have places for.
  public var arguments: [String: String] {
    switch self {
    case .unreadable(let cause): ["cause": cause]
    case .divisionMissing(let division): ["division": division.rawValue]
    case .badDate(let text, let division): ["text": text, "division": division.rawValue]
    case .untitled(let day, let division), .dayTwice(let day, let division):
      ["day": day.description, "division": division.rawValue]
    case .yearMissing(let year): ["year": String(year)]
    case .empty: [:]
    }
  }
}
