import Inspection
import Proof
import Register

/// Rows that are to identify nobody identify nobody, and what left was so before it left.
///
/// Such a promise is carried by statements of many kinds: there is one of it for each.
struct MappedAnonymityProver: Prover {
  let register: Register
  let looks: [AnonymityLook]
  let kind: StatementKind

  func evidence(for statement: StatementHead, promise: PublishedPromise) async throws
    -> [Evidence]
  {
    guard promise.kind == "anonymise" else { return [] }
    let services = Set(register.services(statedIn: statement.place.file).map(\.id))
    let maps = register.systems.filter { map in
      map.services.contains { services.contains($0.text) }
    }
    let verdicts = maps.flatMap { map in
      (looks.first { $0.system == map.id } ?? AnonymityLook(away: map)).verdicts
        .filter { $0.statements.contains(statement.id) }
        .map { (name: "\(map.id).\($0.table)", verdict: $0) }
    }
    guard !verdicts.isEmpty else { return [] }
    let first = verdicts.compactMap(\.verdict.reason).min()
    let rows = verdicts.map(\.verdict.rows).reduce(0, +)
    let observed = verdicts.map { "\($0.name): \($0.verdict.detail)" }.joined(separator: "; ")
    // What was not seen of one of them is not shown by another.
    let isShown = first.map(\.isBreach) ?? true
    return [
      Evidence(
        kind: .data, what: "rows of the mapped systems that are to identify nobody",
        observed: observed, population: isShown ? rows : 0, holds: !(first?.isBreach ?? false))
    ]
  }
}
