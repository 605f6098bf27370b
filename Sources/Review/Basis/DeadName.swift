import StatutoryTime

/// A body or a programme that no longer goes by its name.
struct DeadName: Sendable {
  /// As notices write it, or how it begins.
  let name: String
  /// What to name instead.
  let successor: String
  /// The first day on which the name was out of date.
  let from: LocalDay
  let words: PlainWords
  /// Whether the body itself is gone, and not only its name.
  let isAbolished: Bool

  private init(
    _ name: String, _ year: Int, _ month: Int, _ day: Int, _ successor: String,
    isAbolished: Bool = false
  ) {
    self.name = name
    self.isAbolished = isAbolished
    self.successor = successor
    from = LocalDay(year: year, month: month, day: day) ?? .earliest
    words = PlainWords(name)
  }

  /// The names that were out of date on a day.
  static func list(on day: LocalDay) -> [DeadName] { all.filter { $0.from <= day } }

  private static let all = [
    DeadName("General Social Care Council", 2012, 8, 1, "Social Work England", isAbolished: true),
    DeadName("Criminal Records Bureau", 2012, 12, 1, "Disclosure and Barring Service"),
    DeadName(
      "Independent Safeguarding Authority", 2012, 12, 1, "Disclosure and Barring Service",
      isAbolished: true),
    DeadName("Primary Care Trust", 2013, 4, 1, "integrated care board", isAbolished: true),
    DeadName("Care Council for Wales", 2017, 4, 3, "Social Care Wales"),
    DeadName(
      "Care and Social Services Inspectorate Wales", 2018, 1, 15, "Care Inspectorate Wales"),
    DeadName(
      "Local Safeguarding Children Board", 2019, 9, 29, "safeguarding partners", isAbolished: true),
    DeadName("National Assembly for Wales", 2020, 5, 6, "Senedd Cymru"),
    DeadName("Troubled Families", 2021, 3, 22, "Supporting Families", isAbolished: true),
    DeadName(
      "Community Rehabilitation Company", 2021, 6, 26, "Probation Service", isAbolished: true),
    DeadName("Public Health England", 2021, 10, 1, "UK Health Security Agency", isAbolished: true),
    DeadName(
      "Clinical Commissioning Group", 2022, 7, 1, "integrated care board", isAbolished: true),
    DeadName("Her Majesty's Courts", 2022, 9, 8, "His Majesty's Courts and Tribunals Service"),
    DeadName("Her Majesty's Inspectorate", 2022, 9, 8, "His Majesty's Inspectorate"),
    DeadName("Her Majesty's Prison", 2022, 9, 8, "His Majesty's Prison and Probation Service"),
    DeadName("Her Majesty's Revenue", 2022, 9, 8, "His Majesty's Revenue and Customs"),
    DeadName("NHS Digital", 2023, 2, 1, "NHS England"),
  ]
}
