import Register
import Wording

/// How many findings there are of each severity, in words and as bars.
public struct ReviewedSeverities: Sendable {
  let counts: [(severity: Finding.Severity, count: Int)]
  private let language: Language

  init(_ all: [Finding.Severity], in language: Language) {
    counts = Finding.Severity.allCases.reversed().map { severity in
      (severity, all.count { $0 == severity })
    }
    self.language = language
  }

  /// "31 findings: 2 critical, 9 high, 20 medium".
  var words: String { Self.words(counts, in: language) }

  static func words(
    _ counts: [(severity: Finding.Severity, count: Int)], in language: Language
  ) -> String {
    let sum = counts.reduce(0) { $0 + $1.count }
    guard sum > 0 else { return Catalogue.text("review.findings.none", in: language) }
    let parts = counts.filter { $0.count > 0 }.map {
      Catalogue.count("review.count.\($0.severity.rawValue)", $0.count, in: language)
    }
    return Catalogue.count("review.findings", sum, in: language) + ": "
      + parts.joined(separator: ", ")
  }

  var chart: BarChart {
    BarChart(
      id: "severities",
      title: Catalogue.text("review.page.severities", in: language),
      description: Catalogue.text("review.page.severities-described", in: language),
      bars: counts.map { severity, count in
        BarChart.Bar(
          label: Catalogue.text("review.severity.\(severity.rawValue)", in: language)
            .asSentenceStart,
          value: Double(count),
          words: Catalogue.count("review.findings", count, in: language))
      })
  }
}
