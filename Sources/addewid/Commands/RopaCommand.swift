import ArgumentParser
import Office
import Publishing
import Register
import Spreadsheets
import StatutoryTime
import Wording

struct RopaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ropa", abstract: "Writes the record of processing activities (Art 30).",
    discussion: """
      Example: addewid ropa Examples/registers/wecare-wales --as xlsx --out record.xlsx
      Example: addewid ropa my-register --as dpv --out record.jsonld
      """)

  @Argument(help: "Folder of the register.") var register: String
  @Option(name: .customLong("as"), help: "csv, xlsx, json or dpv (JSON-LD).") var form: Form
  @Option(help: "The file to write.") var out: String
  @Option(help: "cy or en; dpv is in both.") var language = Language.en.rawValue
  @OptionGroup var day: DayOptions

  enum Form: String, ExpressibleByArgument, CaseIterable { case csv, xlsx, json, dpv }

  func run() throws {
    guard let language = Language(rawValue: language) else {
      throw Ending.usage("'\(language)' is no language of the record\nhelp: one of: cy, en")
    }
    let today = try day.clock()().localDay
    let record = ProcessingRecord(try RegisterFolder.read(register), today: today)
    switch form {
    case .csv: try Output.write(record.csv(in: language).utf8, to: out)
    case .json: try Output.write(record.json(in: language).utf8, to: out)
    case .dpv: try Output.write(record.linkedData().utf8, to: out)
    case .xlsx: try workbook(record, in: language, today)
    }
    Output.line("\(record.rows.count) rows written to \(out)")
    if language == .cy, record.hasDraftWelsh {
      Output.line("note: parts of the Welsh are a draft that nobody has checked")
    }
  }

  private func workbook(
    _ record: ProcessingRecord, in language: Language, _ today: LocalDay
  ) throws {
    let table = record.table(in: language)
    let title = ProcessingRecord.title[language]
    let controller = record.controllerTable(in: language)
    try Workbook.write(
      [
        Workbook.Page(
          name: ProcessingRecord.sheet[language], headings: table.headings,
          rows: table.rows, widthsCharacters: RecordColumn.allCases.map(\.widthCharacters)),
        Workbook.Page(
          name: ProcessingRecord.controllerSheet[language],
          headings: ["", ""], rows: controller.map { [$0.label, $0.value] },
          widthsCharacters: [36, 72]),
      ],
      properties: Workbook.Properties(
        title: title, createdSeconds: LocalDay(iso: "1970-01-01")!.days(until: today) * 86_400),
      to: out)
  }
}
