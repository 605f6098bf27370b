import ArgumentParser
import Foundation
import Inspection
import Office
import Register
import RegisterLanguage
import StatutoryTime
import Systems

struct SystemsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "systems", abstract: "The systems that hold records, and their maps.",
    subcommands: [Inspect.self, Drift.self, Propose.self, SystemTasksCommand.self])

  struct Inspect: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Drafts a map from a live system: counts of what values look like, never a value.",
      discussion: """
        Examples:
          addewid systems inspect sqlite:cases.sqlite
          addewid systems inspect @address.txt --format yaml --name cases > systems/cases.yaml
          addewid systems inspect postgres://reader@db/cases --sample 0
        """)
    @Argument(help: "Address of the database, or @FILE with the address on its first line.")
    var address: String
    @Option(help: "text, json or yaml.") var format = DraftFormat.text
    @Option(help: "How many of the first rows of each table are looked at, 0 to 1000.")
    var sample = 50
    @Option(help: "A table to look at; can be given several times. Default: every table.")
    var table: [String] = []
    @Option(help: "The id of the system in the YAML.") var name = "system"
    @Option(help: "After how many seconds it is given up.") var seconds = 120
    @OptionGroup var day: DayOptions

    enum DraftFormat: String, ExpressibleByArgument, CaseIterable { case text, json, yaml }

    func run() async throws {
      let year = try day.clock()().localDay.year
      let sampler = try SystemSampler(rowsPerTable: sample, year: year)
      guard (1...86_400).contains(seconds) else {
        throw Ending.usage("'--seconds' is from 1 to 86400\nhelp: leave it out for 120")
      }
      let address = try SystemAddress.read(address)
      let tables = table
      let draft = try await SystemAddress.open(address, seconds: seconds) { database in
        try await SystemDraft.make(
          of: database, dialect: SystemDialect(rawValue: database.dialect.rawValue) ?? .odbc,
          tables: tables, sampler: sampler)
      }
      switch format {
      case .text: Output.line(draft.text)
      case .yaml: Output.text(draft.yaml(id: name))
      case .json: try Output.json(DraftReport(draft))
      }
    }
  }

  struct Drift: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compares maps with live systems and with the register, both ways.",
      discussion: """
        Examples:
          addewid systems drift my-register --system cases=sqlite:cases.sqlite
          addewid systems drift my-register --system cases=@cases.address --format json

        An address may stand in the environment in the place of --system, as ADDEWID_SYSTEM_CASES.
        """)
    @Argument(help: "Folder of the register.") var register: String
    @Option(help: "NAME=ADDRESS of a system of the register, or NAME=@FILE; several times.")
    var system: [String] = []
    @Option(help: "After how many seconds a system is given up.") var seconds = 120
    @OptionGroup var output: FormatOption

    func run() async throws {
      let files = try RegisterFolder.files(register)
      let (read, problems) = RegisterReader.read(files)
      guard let read else { throw RegisterFindings(problems) }
      let given = try SystemAddress.given(system, for: read.systems)
      var findings = SystemDrift.stated(in: read)
      for (map, address) in given {
        let schema = try await SystemAddress.open(address, seconds: seconds) { database in
          try await SchemaDescription.read(database)
        }
        findings += SystemDrift.live(map, schema)
      }
      let report = DriftReport(
        register: read, compared: given.map(\.map.id), findings: SystemDrift.sorted(findings))
      switch output.format {
      case .json: try Output.json(report.document(FindingText(files, of: report.findings)))
      case .text: Output.line(report.text(FindingText(files, of: report.findings)))
      }
      if !findings.isEmpty { throw Ending.findings() }
    }
  }
}
