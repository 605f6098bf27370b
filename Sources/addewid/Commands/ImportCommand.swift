import ArgumentParser
import Foundation
import Import
import Spreadsheets
import StatutoryTime
import Wording

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes over what a body keeps in spreadsheets.",
    discussion: """
      Every row that is not taken is reported with its reason.

      Example: addewid import --ropa controller-record.xlsx --out my-register
      Example: addewid import --retention schedule.csv --out my-register
      Example: addewid import --cases open-cases.csv --out cases
      """)

  @Option(help: "The Commissioner's template for controllers, as .xlsx or .csv.") var ropa: String?
  @Option(help: "A retention schedule, as .xlsx or .csv.") var retention: String?
  @Option(help: "Open cases with their original dates, as .csv.") var cases: String?
  @Option(help: "Folder for what is written. Files that are there are not touched.") var out: String
  @Option(help: "Calendar days within which the notice promises an answer to access requests.")
  var promiseDays: Int?
  @Option(help: "Whose bank holidays count.") var division = Division.englandAndWales.rawValue
  @OptionGroup var holidays: HolidayOptions
  @OptionGroup var day: DayOptions

  func run() throws {
    let report: ImportReport
    switch (ropa, retention, cases) {
    case (let path?, nil, nil):
      report = try write(RecordImport.read(try file(path)))
    case (nil, let path?, nil):
      report = try write(RetentionImport.read(try file(path)))
    case (nil, nil, let path?): report = try openCases(try file(path))
    default: throw ValidationError("Give one of --ropa, --retention and --cases.")
    }
    for issue in report.issues { Output.line(ImportWords.line(issue, in: .en)) }
    Output.line("\(report.rowsTaken) rows taken, \(report.rowsNotTaken.count) not taken")
    if report.hasLosses { throw Ending.findings() }
  }

  private func file(_ path: String) throws -> SpreadsheetFile {
    SpreadsheetFile(name: path, bytes: try DemoCommand.bytes(path))
  }

  private func write(_ imported: ImportedRegister) throws -> ImportReport {
    let files = imported.files.filter {
      !($0.onlyIfAbsent && FileManager.default.fileExists(atPath: "\(out)/\($0.name)"))
    }
    try refuseToOverwrite(files.map(\.name))
    try Output.makeFolder(out)
    try Output.makeFolder("\(out)/services")
    for file in files {
      try Output.write(file.text.utf8, to: "\(out)/\(file.name)")
      Output.line("\(out)/\(file.name)")
    }
    return imported.report
  }

  private func openCases(_ file: SpreadsheetFile) throws -> ImportReport {
    guard let division = Division(rawValue: division) else {
      throw Ending.usage(
        "'\(division)' is no division of the bank holiday calendar\n"
          + "help: one of: \(Division.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let imported = try CaseImport.read(
      file, today: try day.clock()().localDay, holidays: try holidays.calendar(),
      division: division, promiseDays: promiseDays)
    try refuseToOverwrite(["cases.ndjson", "due-dates.csv"])
    try Output.makeFolder(out)
    try Output.write(imported.lines.utf8, to: "\(out)/cases.ndjson")
    try Output.write(imported.comparison.utf8, to: "\(out)/due-dates.csv")
    Output.line("\(out)/cases.ndjson\n\(out)/due-dates.csv")
    return imported.report
  }

  /// What people have written since is never lost: either all files are new, or none is written.
  private func refuseToOverwrite(_ names: [String]) throws {
    let there = names.filter { FileManager.default.fileExists(atPath: "\(out)/\($0)") }
    guard let first = there.first else { return }
    throw Ending.refused(
      "refused: '\(out)/\(first)' is there already"
        + (there.count > 1 ? ", and \(there.count - 1) more" : "")
        + "\nhelp: give an empty folder with --out, and bring the two together yourself")
  }
}
