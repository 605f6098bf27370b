import Register
import RegisterLanguage
import Review
import StatutoryTime

/// A register held against its language and, if it can be read, against the law of a day.
public struct RegisterCheck: Sendable {
  /// nil where a finding of the language stands in the way.
  public let register: Register?
  /// By file, line and column.
  public let findings: [Finding]

  public init(_ files: [RegisterFile], today: LocalDay) {
    let (register, findings) = RegisterReader.read(files)
    self.register = register
    self.findings =
      register.map { RuleCatalogue.findings(in: $0, today: today) }
      ?? findings.sorted {
        ($0.place.file, $0.place.line, $0.place.column)
          < ($1.place.file, $1.place.line, $1.place.column)
      }
  }
}
