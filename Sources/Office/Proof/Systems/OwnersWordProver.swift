import Proof
import Register

/// What owners said of records that only they can look into. It proves nothing, and breaks nothing:
/// nobody has seen them.
struct OwnersWordProver: Prover {
  let register: Register
  let words: [OwnersWord]
  let kind = StatementKind.retention

  func evidence(for statement: StatementHead, promise: PublishedPromise) async throws
    -> [Evidence]
  {
    words.filter { $0.rules.contains(statement.id) }.map { word in
      Evidence(
        kind: .operation, what: "what the owner of '\(word.system)' said, whom alone it is open to",
        observed: "\(word.owner) said on \(word.saidOn) that \(word.records) records were disposed "
          + "of, of those due by \(word.asOf); nobody else has seen any",
        population: 0, holds: true)
    }
  }
}
