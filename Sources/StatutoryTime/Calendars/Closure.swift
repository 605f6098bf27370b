/// Why a day is not a working day.
public enum Closure: Sendable, Hashable {
  case weekend(Weekday)
  /// A holiday by its English name, and where it is one.
  case holiday(title: String, divisions: [Division])
}

extension Closure {
  /// The reason as an argument of a step: a key of the catalogue, or a name that it does not have.
  var reason: String {
    switch self {
    case .weekend(let weekday):
      weekday == .saturday ? "deadline.weekday.saturday" : "deadline.weekday.sunday"
    case .holiday(let title, _):
      HolidayName(title: title)?.key ?? title
    }
  }

  /// Where the day is a holiday, as a key of the catalogue; nil where it is one everywhere.
  var place: String? {
    guard case .holiday(_, let divisions) = self, divisions.count < Division.allCases.count
    else { return nil }
    return "deadline.place." + divisions.map(\.rawValue).sorted().joined(separator: ".")
  }
}
