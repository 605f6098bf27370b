import Wording

/// A retention period of a schedule, in the grammar of the register.
struct ReadTerm: Sendable, Hashable {
  /// "6 years after case closed".
  let text: String
  /// Events that the term starts from.
  let events: [String]
  /// What had to be read into the schedule; nil where nothing had.
  let assumption: Message?

  init(_ text: String, events: [String] = [], assumption: Message? = nil) {
    self.text = text
    self.events = events
    self.assumption = assumption
  }

  static let noStart = Message(
    cy: "Nid yw’r amserlen yn dweud o ba bryd y mae’r cyfnod yn rhedeg. Darllenir: o gau’r cofnod.",
    en: "The schedule does not say from when the period runs. Read as: from closing the record.")
  static let noUnit = Message(
    cy: "Nid yw’r amserlen yn rhoi uned i’r rhif. Darllenir: blynyddoedd.",
    en: "The schedule gives the number no unit. Read as: years.")
  static let currentYear = Message(
    cy: "Mae’r amserlen yn dweud ‘y flwyddyn gyfredol’. Darllenir: diwedd y flwyddyn ariannol.",
    en: "The schedule says ‘current year’. Read as: the end of the financial year.")
  static let indefinite = Message(
    cy: "Mae’r amserlen yn dweud ‘amhenodol’. Darllenir: yn barhaol.",
    en: "The schedule says ‘indefinite’. Read as: permanently.")

  /// Two assumptions one after the other.
  static func both(_ one: Message?, _ other: Message?) -> Message? {
    guard let one else { return other }
    guard let other, other != one else { return one }
    return Message(cy: "\(one.cy) \(other.cy)", en: "\(one.en) \(other.en)")
  }
}

/// A number and its unit, within the bounds of the register's grammar.
struct ReadPeriod: Sendable, Hashable {
  let count: Int
  let unit: Unit

  enum Unit: String, Sendable, Hashable {
    case day, week, month, year

    /// The most that the register takes.
    var countMax: Int {
      switch self {
      case .day: 54_750
      case .week: 7_800
      case .month: 1_800
      case .year: 150
      }
    }
  }

  /// - Returns: nil for none, and for more than 150 years.
  init?(_ count: Int, _ unit: Unit) {
    guard count > 0, count <= unit.countMax else { return nil }
    self.count = count
    self.unit = unit
  }

  var text: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }
}
