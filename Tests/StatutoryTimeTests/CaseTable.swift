import Foundation

@testable import StatutoryTime

/// A row of the table of worked cases.
struct WorkedCase: Sendable, CustomStringConvertible {
  let id: String
  let regime: String
  let received: String
  let events: String
  let due: String
  /// Empty where the law can be read in one way only.
  let alternative: String

  var description: String { id }

  func question() throws -> DeadlineQuestion {
    DeadlineQuestion(
      regime: try Regime(named: regime), received: received,
      events: DeadlineQuestion.events(in: events))
  }

  /// The table that is reviewed like law.
  static let all: [WorkedCase] = {
    let url = Bundle.module.url(
      forResource: "deadlines", withExtension: "csv", subdirectory: "Resources")!
    let text = try! String(contentsOf: url, encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      let fields = fields(of: String(line))
      return WorkedCase(
        id: fields[0], regime: fields[1], received: fields[2], events: fields[3], due: fields[4],
        alternative: fields[7])
    }
  }()

  /// The fields of a line of comma-separated values.
  private static func fields(of line: String) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
