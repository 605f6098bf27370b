import Register
import Wording

/// A map is settled: no guess of a draft is left, and every event that it dates starts a term.
///
/// - Law: UK GDPR Art 5(2)
struct MapUnsettled: RegisterRule {
  static let id = "SM-03"

  static let text = RuleText(
    title: "Guesses and events in a map that nothing rests on",
    law: "UK GDPR Art 5(1)(e), Art 5(2)",
    explanation: """
      A draft of a map guesses by names and by the form of values; nobody answers for a guess. An \
      event that no retention rule counts from is either a rule that was forgotten or a name that \
      was mistaken.
      """,
    before: """
      system: cases
      name: { cy: …, en: case system }
      owner: head of systems
      mode: read-only
      dialect: postgresql
      services: [library]
      tables:
        - table: loan
          key: [id]
          columns:
            - { column: closed, event: case-closed, guess: a day by its name }
      """,
    after: """
      system: cases
      name: { cy: …, en: case system }
      owner: head of systems
      mode: read-only
      dialect: postgresql
      services: [library]
      tables:
        - { table: loan, key: [id], columns: [{ column: shelf, not-personal: a place }] }
      """)

  func findings(in review: RegisterUnderReview) -> [Finding] {
    review.register.systems.flatMap { system in
      system.tables.flatMap { table in
        let known = events(of: system.services(of: table).map(\.text), in: review)
        return table.columns.flatMap { findings($0, of: table, known) }
      }
    }
  }

  private func findings(
    _ column: MappedColumn, of table: MappedTable, _ known: Set<String>
  ) -> [Finding] {
    var found: [Finding] = []
    if let guess = column.guess {
      found.append(
        finding(
          .medium, at: guess.place,
          "nobody has settled what '\(table.name).\(column.name)' holds",
          help: "look whether it is so, and take 'guess' away"))
    }
    if let event = column.event, !MappedColumn.ofPeople.contains(event.text),
      !known.contains(event.text)
    {
      found.append(
        finding(
          .low, at: event.place, "no retention rule counts from '\(event.text)'",
          help: known.isEmpty
            ? "add the rule that does, or take 'event' away"
            : "rules count from: \(known.sorted().prefix(20).joined(separator: ", "))"))
    }
    return found
  }

  private func events(of services: [String], in review: RegisterUnderReview) -> Set<String> {
    let scopes = review.services.filter { services.contains($0.service.id) }
    return Set(scopes.flatMap { $0.its(\.retention) }.flatMap(\.keep.events))
  }
}
