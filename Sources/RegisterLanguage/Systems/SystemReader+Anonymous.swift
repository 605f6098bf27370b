import Register

// What identifies nobody, and what is handed out of it.
extension SystemReader {
  mutating func anonymousSet(_ section: Section, services: [PlacedText]) -> AnonymousSet? {
    let statements = statements(section, services)
    let rows: AnonymousSet.Rows? = required(
      section, "rows-are", AnonymousSet.Rows.allCases.map(\.rawValue))
    for pseudonym in section.named("pseudonyms") {
      _ = reading.choice(pseudonym.value, among: Self.listStates)
    }
    guard section.text("table", help: "the table that identifies nobody") != nil,
      let table = section.placedText("table"), let rows
    else { return nil }
    return AnonymousSet(
      place: section.place, table: table, statements: statements, rows: rows,
      knownBy: section.texts("known-by"), sensitive: section.optionalText("sensitive"),
      count: section.optionalText("count"), smallest: whole(section, "smallest", 2...1_000),
      total: whole(section, "total", 0...1_000_000_000), within: section.placedText("within"),
      sums: section.optionalText("sums"), sumsFrom: section.placedText("sums-from"),
      most: whole(section, "most", 1...100), pseudonyms: named(section, "pseudonyms"))
  }

  mutating func releaseLog(_ section: Section, services: [PlacedText]) -> ReleaseLog? {
    let statements = statements(section, services)
    guard section.text("log", help: "the table with a row for each release") != nil,
      let log = section.placedText("log"),
      let set = section.text("set", help: "the column that names the table that left")
    else { return nil }
    return ReleaseLog(
      place: section.place, log: log, statements: statements, set: set,
      recipient: section.optionalText("recipient"), at: section.optionalText("at"),
      given: named(section, "given"), only: section.optionalText("only"),
      values: section.texts("values"), record: section.placedText("record"),
      recordSet: section.optionalText("record-set"), recordAt: section.optionalText("record-at"),
      recordResult: section.optionalText("record-result"),
      recordPassed: section.optionalText("record-passed"),
      approvals: section.placedText("approvals"), approved: named(section, "approved"),
      approvedFrom: section.texts("approved-from"),
      approvedUntil: section.optionalText("approved-until"),
      reasons: section.placedText("reasons"), reasonSet: section.optionalText("reason-set"),
      reason: section.optionalText("reason"))
  }

  private static let listStates = ["held", "destroyed", "derivable"]

  private mutating func statements(
    _ section: Section, _ services: [PlacedText]
  ) -> [PlacedText] {
    let statements = section.placedTexts("statements")
    uses += statements.map {
      SystemUse(
        name: $0.text, of: .anyStatement, services: services.map(\.text), place: $0.place)
    }
    return statements
  }

  private func whole(_ section: Section, _ key: String, _ range: ClosedRange<Int>) -> Int? {
    section.has(key)
      ? section.whole(
        key, in: range, help: "a whole number from \(range.lowerBound) to \(range.upperBound)")
      : nil
  }
}
