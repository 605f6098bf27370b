import Proof
import Register

/// What the register itself shows of a promise: each parameter, found again in a typed value.
struct CarriageEvidence {
  let evidence: [Evidence]

  init(_ promise: PublishedPromise, _ statements: [StatementHead], _ scope: CarriageScope) {
    let carriage = PromiseCarriage(promise, by: statements, in: scope)
    guard !statements.isEmpty, !carriage.findings.isEmpty else {
      evidence = []
      return
    }
    let lost = carriage.findings.filter { !$0.isCarried }
      .map { "\($0.parameter) '\($0.value)'" }
    evidence = [
      Evidence(
        kind: .static, what: "what is promised, and the typed values of the register",
        observed: lost.isEmpty
          ? "\(carriage.findings.count) parameters, each found"
          : "not found: \(lost.joined(separator: ", "))",
        population: carriage.findings.count, holds: lost.isEmpty)
    ]
  }
}
