import StatutoryTime

/// A law that notices still cite and that no longer applies in the United Kingdom.
struct DeadLaw: Sendable {
  /// What to cite instead.
  let successor: String
  /// The first day on which it no longer applied.
  let from: LocalDay
  private let words: PlainWords
  /// Words before its name that make another law of it.
  private let exceptAfter: Set<PlainWords>

  private init(
    _ name: String, from: LocalDay?, successor: String, exceptAfter: Set<PlainWords> = []
  ) {
    self.successor = successor
    self.from = from ?? .earliest
    words = PlainWords(name)
    self.exceptAfter = exceptAfter
  }

  /// Whether a text cites it.
  func isCited(in text: PlainWords) -> Bool { text.contains(words, notAfter: exceptAfter) }

  /// The laws that were dead on a day.
  static func list(on day: LocalDay) -> [DeadLaw] { all.filter { $0.from <= day } }

  private static let unitedKingdom: Set<PlainWords> = [
    PlainWords("UK"), PlainWords("UK's"), PlainWords("Kingdom"),
  ]

  private static let all = [
    DeadLaw(
      "Data Protection Act 1998", from: LocalDay(year: 2018, month: 5, day: 25),
      successor: "Data Protection Act 2018"),
    DeadLaw(
      "General Data Protection Regulation", from: LocalDay(year: 2021, month: 1, day: 1),
      successor: "UK GDPR", exceptAfter: unitedKingdom),
    // In "UK General Data Protection Regulation (GDPR)" the short name only repeats the long one.
    DeadLaw(
      "GDPR", from: LocalDay(year: 2021, month: 1, day: 1), successor: "UK GDPR",
      exceptAfter: unitedKingdom.union([PlainWords("Regulation")])),
  ]
}
