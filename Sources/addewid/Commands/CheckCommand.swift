import ArgumentParser
import Office
import Register
import RegisterLanguage

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks a register like a compiler.",
    discussion: "Example: addewid check Examples/registers/wecare-wales")

  @Argument(help: "Folder of the register.") var register: String
  @OptionGroup var output: FormatOption

  func run() throws {
    let (read, findings) = RegisterReader.read(try RegisterFolder.files(register))
    switch output.format {
    case .json: try Output.json(Report(documents: [.init(file: register, findings: findings)]))
    case .text:
      for finding in findings { Output.line(finding.description) }
      if let read {
        let assumed = read.statements.filter { $0.assumed != nil }.count
        Output.line(
          "\(read.services.count) service, \(read.statements.count) statements, "
            + "\(assumed) of them assumptions for the controller to confirm")
      }
    }
    if !findings.isEmpty { throw Ending.findings() }
  }

  private struct Report: Encodable {
    let documents: [Document]

    struct Document: Encodable {
      let file: String
      let findings: [FindingLine]

      init(file: String, findings: [Finding]) {
        self.file = file
        self.findings = findings.map(FindingLine.init)
      }
    }

    struct FindingLine: Encodable {
      let rule, severity, file, message, help: String
      let law: String?
      let line, column: Int

      init(_ finding: Finding) {
        rule = finding.rule
        severity = finding.severity.rawValue
        file = finding.place.file
        message = finding.message
        help = finding.help
        law = finding.law
        line = finding.place.line
        column = finding.place.column
      }
    }
  }
}
