import Register

/// The findings of one reading, in the order in which they were met.
final class FindingLog {
  private(set) var findings: [Finding] = []

  func add(
    _ rule: LanguageRule, at place: SourcePlace, _ message: String, help: String
  ) {
    findings.append(
      Finding(
        rule: rule.rawValue, severity: .critical, place: place, message: message, help: help))
  }

  /// A value that is none of those that are known here.
  func addUnknown(_ text: String, among names: [String], at place: SourcePlace) {
    let nearest = nearestName(to: text, among: names).map { "did you mean '\($0)'?" }
    add(
      .unknownValue, at: place, "'\(text.prefix(60))' is not known here",
      help: nearest ?? "one of: \(names.joined(separator: ", "))")
  }
}
