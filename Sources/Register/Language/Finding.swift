/// Something to say about a register, a notice or a record. It is not an error of the program.
public struct Finding: Sendable, Hashable {
  public let rule: String
  public let severity: Severity
  public let place: SourcePlace
  /// What is wrong: one sentence, lower case, without a full stop.
  public let message: String
  /// How to put it right.
  public let help: String
  public let law: String?

  public init(
    rule: String, severity: Severity, place: SourcePlace, message: String, help: String,
    law: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.message = message
    self.help = help
    self.law = law
  }

  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    case low, medium, high, critical

    public static func < (left: Self, right: Self) -> Bool {
      allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
    }
  }
}

extension Finding: CustomStringConvertible {
  /// `services/housing.yaml:42:5: retention is missing for 'Homelessness applications'`
  public var description: String {
    "\(place.file):\(place.line):\(place.column): \(message)\nhelp: \(help)"
  }
}
