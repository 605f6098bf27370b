import Proof
import Register

/// An address that a notice promises is there.
///
/// - Law: UK GDPR Art 12(2), Art 37(7)
struct ContactProver: Prover {
  let kind = StatementKind.contact

  func evidence(for statement: StatementHead, promise: PublishedPromise) async throws
    -> [Evidence]
  {
    let missing = statement.fields.texts("missing")
    let given = ["email", "telephone", "website", "channels"]
      .flatMap { statement.fields.texts($0) }
    let ways = given.count + (statement.fields.pair("post") == nil ? 0 : 1)
    return [
      Evidence(
        kind: .static, what: "ways to reach '\(statement.id)' that the notice gives",
        observed: missing.isEmpty
          ? "\(ways) given" : "\(ways) given, missing: \(missing.joined(separator: ", "))",
        population: ways + missing.count, holds: missing.isEmpty)
    ]
  }
}
