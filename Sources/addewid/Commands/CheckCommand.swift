import ArgumentParser
import Foundation
import Office
import Register
import RegisterLanguage
import Review
import StatutoryTime
import Wording

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks a register like a compiler.",
    discussion: """
      Example: addewid check Examples/registers/wecare-wales
      Example: addewid check my-register --today 2026-06-18 --format json
      Example: addewid check --schema service > service.schema.json
      """)

  @Argument(help: "Folder of the register.") var register: String?
  @OptionGroup var day: DayOptions
  @OptionGroup var output: FormatOption
  @Flag(help: "Prints the rules with their law and an example of each.") var rules = false
  @Flag(help: "Prints the reference of the register language.") var language = false
  @Option(help: "Prints the JSON Schema of a register's files: organisation, service or system.")
  var schema: SchemaOf?

  enum SchemaOf: String, ExpressibleByArgument, CaseIterable {
    case organisation, service, system

    func bytes() throws -> [UInt8] {
      switch self {
      case .organisation: try JSONSchema.organisation()
      case .service: try JSONSchema.service()
      case .system: try JSONSchema.system()
      }
    }
  }

  func run() throws {
    if rules { return Output.text(RuleCatalogue.page) }
    if language { return Output.text(LanguagePage.page) }
    if let schema {
      FileHandle.standardOutput.write(Data(try schema.bytes()))
      return
    }
    guard let register else {
      throw ValidationError("Give the folder of a register, or --rules, --language or --schema.")
    }
    let files = try RegisterFolder.files(register)
    let check = RegisterCheck(files, today: try day.clock()().localDay)
    let text = FindingText(files, of: check.findings)
    switch output.format {
    case .json:
      try Output.json(Report(documents: [.init(file: register, check, text)]))
    case .text:
      // Everything in one write: a register of a large body has thousands of findings.
      Output.line((check.findings.map(text.text) + [summary(check)]).joined(separator: "\n"))
    }
    if !check.findings.isEmpty { throw Ending.findings() }
  }

  private func summary(_ check: RegisterCheck) -> String {
    let counts = Finding.Severity.allCases.reversed().compactMap { severity -> String? in
      let count = check.findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)"
    }
    let found =
      check.findings.isEmpty ? "no findings" : "findings: \(counts.joined(separator: ", "))"
    guard let read = check.register else {
      return "\(found); the register cannot be read as it stands"
    }
    let statements = read.statements
    let assumed = statements.count { $0.isOpenAssumption }
    return "\(read.services.count) \(read.services.count == 1 ? "service" : "services"), "
      + "\(statements.count) statements, \(assumed) of them assumptions to confirm; \(found)"
  }

  private struct Report: Encodable {
    let documents: [Document]

    struct Document: Encodable {
      let file: String
      let language = "register"
      let findings: [FindingLine]
      let statements: [StatementLine]

      init(file: String, _ check: RegisterCheck, _ text: FindingText) {
        self.file = file
        findings = check.findings.map { FindingLine($0, excerpt: String(text.line(of: $0))) }
        statements = check.register?.statements.map(StatementLine.init) ?? []
      }
    }

    struct FindingLine: Encodable {
      let rule, severity, file, message, help, excerpt: String
      let law: String?
      let line, column: Int

      init(_ finding: Finding, excerpt: String) {
        rule = finding.rule
        severity = finding.severity.rawValue
        file = finding.place.file
        message = finding.message
        help = finding.help
        self.excerpt = excerpt
        law = finding.law
        line = finding.place.line
        column = finding.place.column
      }
    }

    struct StatementLine: Encodable {
      let kind, value, file, id: String
      let line, endLine: Int

      init(_ head: StatementHead) {
        kind = head.kind.rawValue
        value = head.name.en
        file = head.place.file
        id = head.id
        line = head.place.line
        endLine = head.fields.lastLine
      }
    }
  }
}
