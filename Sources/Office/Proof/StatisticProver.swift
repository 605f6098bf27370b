import Casebook
import Ledger
import Proof
import Register

/// The counts agree with the records, and there is nobody in them.
struct StatisticProver: Prover {
  let office: Office
  let log: LogReading
  let kind = StatementKind.statistic

  func evidence(for statement: StatementHead, promise: PublishedPromise) async throws
    -> [Evidence]
  {
    guard let statistic = office.service.statistics.first(where: { $0.id == statement.id })?.value
    else { return [] }
    let facts = office.records.facts
    let unstated = statistic.by.filter { facts[$0] == nil }
    let figures = try await office.readFigures()
    let compiled = log.entries(.figuresCompiled).filter { $0.statements.contains(statement.id) }
    let wrong = compiled.filter { $0.purpose != statistic.purpose }
    return [
      statistic.by.contains("topic") ? topics(figures) : tally(figures),
      Evidence(
        kind: .static, what: "what is counted by",
        observed: unstated.isEmpty
          ? "\(statistic.by.joined(separator: ", ")), none of them an item"
          : "not facts: \(unstated.joined(separator: ", "))",
        population: statistic.by.count, holds: unstated.isEmpty),
      Evidence(
        kind: .ledger, what: "compilations and their purpose",
        observed: "\(compiled.count) compiled, \(wrong.count) for another purpose",
        population: compiled.count, holds: wrong.isEmpty),
    ]
  }

  private func tally(_ figures: Figures) -> Evidence {
    let apart = figures.tally.filter { $0.received - $0.destroyed != $0.held }
    let records = figures.tally.map(\.received).reduce(0, +)
    return Evidence(
      kind: .data, what: "received less destroyed against what is held, by kind and quarter",
      observed: "\(figures.tally.count) cells over \(records) enquiries, \(apart.count) apart",
      population: records, holds: apart.isEmpty)
  }

  private func topics(_ figures: Figures) -> Evidence {
    let known = office.records.facts["topic"]?.values ?? []
    let unknown = figures.topics.filter { !known.contains($0.topic) }
    let requests = figures.topics.map(\.requests).reduce(0, +)
    return Evidence(
      kind: .data, what: "requests by class of the publication scheme",
      observed: "\(figures.topics.count) classes over \(requests) requests, "
        + "\(unknown.count) that the scheme does not have",
      population: requests, holds: unknown.isEmpty)
  }
}
