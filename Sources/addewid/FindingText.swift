import Register
import RegisterLanguage

/// Findings on a register as a terminal shows them.
struct FindingText {
  private let lines: [String: [Substring]]

  /// - Parameter files: those that the findings point into.
  init(_ files: [RegisterFile], of findings: [Finding]) {
    let named = Set(findings.map(\.place.file))
    lines = Dictionary(
      files.filter { named.contains($0.name) }.map { file in
        (
          file.name,
          String(decoding: file.bytes, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The line to which a finding points, as it stands in the file; empty for an empty file, and
  /// where a credential may stand on it.
  func line(of finding: Finding) -> Substring {
    guard finding.rule != LanguageRule.credential.rawValue else { return "" }
    guard let all = lines[finding.place.file], finding.place.line <= all.count else { return "" }
    return all[finding.place.line - 1].prefix(200)
  }

  func text(_ finding: Finding) -> String {
    ShownFinding(
      file: finding.place.file, line: finding.place.line, column: finding.place.column,
      severity: finding.severity.rawValue, message: finding.message, rule: finding.rule,
      help: finding.help, law: finding.law, source: String(line(of: finding))
    ).text
  }
}
