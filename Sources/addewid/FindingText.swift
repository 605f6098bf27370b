import Register
import RegisterLanguage

/// Findings as a terminal shows them: the place, the line itself with a mark, help and law.
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

  /// The line to which a finding points, as it stands in the file; empty for an empty file.
  func line(of finding: Finding) -> Substring {
    guard let all = lines[finding.place.file], finding.place.line <= all.count else { return "" }
    return all[finding.place.line - 1].prefix(200)
  }

  func text(_ finding: Finding) -> String {
    let place = finding.place
    var parts = [
      "\(place.file):\(place.line):\(place.column): \(finding.severity.rawValue): "
        + "\(finding.message) [\(finding.rule)]"
    ]
    let line = line(of: finding)
    if !line.isEmpty {
      let number = String(place.line)
      let margin = String(repeating: " ", count: number.count)
      parts.append("  \(number) | \(line)")
      if place.column <= line.unicodeScalars.count {
        parts.append("  \(margin) | \(String(repeating: " ", count: place.column - 1))^")
      }
    }
    parts.append("help: \(finding.help)")
    if let law = finding.law { parts.append("law: \(law)") }
    return parts.joined(separator: "\n") + "\n"
  }
}
