import ArgumentParser
import Foundation
import Office
import Proof
import StatutoryTime
import Wording

struct DeadlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline", abstract: "Works out a due date, step by step.",
    discussion: """
      Examples:
        addewid deadline --regime FOI --received 2026-11-02
        addewid deadline --regime UKGDPR-SAR --received 2026-11-25 --promise-days 30
        addewid deadline --cases cases.csv
      """)

  @Option(help: "For example FOI, EIR, UKGDPR-SAR, DPA164A-ACK.") var regime: String?
  @Option(help: "Day of receipt.") var received: String?
  @Option(help: "NAME=DATE, as often as needed.") var event: [String] = []
  @Option(help: "Calendar days that the notice promises.") var promiseDays: Int?
  @Option(help: "Whose bank holidays count.") var division = Division.englandAndWales.rawValue
  @Option(help: "CSV with case_id,regime,received,events.") var cases: String?
  @OptionGroup var holidays: HolidayOptions
  @OptionGroup var output: FormatOption

  func validate() throws {
    if let promiseDays, !(1...366).contains(promiseDays) {
      throw ValidationError("'\(promiseDays)' is out of range: --promise-days goes from 1 to 366")
    }
  }

  func run() throws {
    if let cases { return try runCases(cases) }
    guard let regime, let received else {
      throw Ending.usage("give --regime and --received, or --cases")
    }
    let found = try deadline(
      DeadlineQuestion(
        regime: try Regime(named: regime), received: received,
        events: event.flatMap { DeadlineQuestion.events(in: $0) }, promiseDays: promiseDays,
        division: try Division(named: division)),
      holidays: try holidays.calendar())
    switch output.format {
    case .json: try Output.json(Answer(found))
    case .text:
      Output.line("due \(found.due)")
      for step in found.steps {
        Output.line("  \(step.day?.description ?? "          ")  \(words(step.rule)) [\(step.law)]")
      }
      if let other = found.alternative {
        Output.line("read otherwise: \(other.due): \(words(other.note))")
      }
    }
  }

  private func words(_ rule: StepRule) -> String { StepWords.text(rule, in: .en) }

  private func runCases(_ path: String) throws {
    guard let data = FileManager.default.contents(atPath: path),
      let text = String(validating: data, as: UTF8.self)
    else {
      throw Ending.usage(
        "'\(path)' cannot be read as UTF-8\nhelp: check the path, and save it as UTF-8")
    }
    let rows = CSV.rows(text)
    guard let header = rows.first else { throw Ending.usage("'\(path)' is empty") }
    for name in ["case_id", "regime", "received", "events"] where !header.contains(name) {
      throw Ending.usage("'\(path)' has no column '\(name)'")
    }
    Output.line("case_id,due")
    for (index, row) in rows.dropFirst().enumerated() where row != [""] {
      let cell = Dictionary(zip(header, row), uniquingKeysWith: { first, _ in first })
      do {
        let found = try deadline(
          DeadlineQuestion(
            regime: try Regime(named: cell["regime"] ?? ""), received: cell["received"] ?? "",
            events: DeadlineQuestion.events(in: cell["events"] ?? "")),
          holidays: try holidays.calendar())
        Output.line("\(CSV.cell(cell["case_id"] ?? "")),\(found.due)")
      } catch {
        throw Ending.usage("'\(path)' row \(index + 2): \(Ending(error).message)")
      }
    }
  }

  private struct Answer: Encodable {
    let due: String
    let steps: [StepLine]
    let alternative: Other?

    struct StepLine: Encodable {
      let day: String?
      let rule, law: String
    }
    struct Other: Encodable {
      let due, note: String
    }

    init(_ deadline: Deadline) {
      due = deadline.due.description
      steps = deadline.steps.map {
        StepLine(
          day: $0.day?.description, rule: StepWords.text($0.rule, in: .en), law: $0.law)
      }
      alternative = deadline.alternative.map {
        Other(due: $0.due.description, note: StepWords.text($0.note, in: .en))
      }
    }
  }
}
