import Office
import Proof

/// A proof report for the terminal.
enum ProofText {
  static func print(_ report: ProofReport, evidence: Bool = false) {
    for verdict in report.verdicts {
      Output.line(
        "\(mark(verdict.status)) \(verdict.promise.id)  \(verdict.status.rawValue)  "
          + "\(verdict.promise.text)")
      for item in verdict.evidence where evidence || !item.holds {
        Output.line(
          "    \(item.holds ? " " : "✗") \(item.kind.rawValue): \(item.what): \(item.observed)")
      }
    }
    let counts = PromiseStatus.allCases.map { "\($0.rawValue) \(report.count($0))" }
    Output.line()
    Output.line("promises    \(counts.joined(separator: ", "))")
  }

  /// The shapes of the pages, so that no colour is needed.
  private static func mark(_ status: PromiseStatus) -> String {
    switch status {
    case .kept: "●"
    case .broken: "✗"
    case .conflictsWithLaw: "§"
    case .unproven: "○"
    case .notStated: "–"
    }
  }
}
