import Proof
import Register

/// The people of whom the notice speaks are those whom the mapped systems know.
struct MappedSubjectProver: Prover {
  let register: Register
  let looks: [SystemLook]
  let kind = StatementKind.subject

  func evidence(for statement: StatementHead, promise: PublishedPromise) async throws
    -> [Evidence]
  {
    guard promise.kind == "collect" else { return [] }
    let services = Set(register.services(statedIn: statement.place.file).map(\.id))
    let tables = looks.flatMap { look in
      look.map.tables.filter { table in
        look.map.services(of: table).contains { services.contains($0.text) }
          && table.people.contains { $0.subject?.text == statement.id }
      }.map { (name: "\(look.map.id).\($0.name)", rows: look.rows[$0.name] ?? 0) }
    }
    guard !tables.isEmpty else { return [] }
    let rows = tables.map(\.rows).reduce(0, +)
    return [
      Evidence(
        kind: .data, what: "rows of the mapped systems that are about such people",
        observed: tables.map { "\($0.name) \($0.rows)" }.joined(separator: ", "),
        population: rows, holds: true)
    ]
  }
}
