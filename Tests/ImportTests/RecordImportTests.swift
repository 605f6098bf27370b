import Foundation
import Publishing
import Register
import Spreadsheets
import StatutoryTime
import Testing
import Wording

@testable import Import

@Suite("Importing a record of processing")
struct RecordImportTests {
  @Test("gives a register that reads without a finding of the language")
  func readable() throws {
    let imported = try RecordImport.read(Imported.bundled("record.csv"))
    let (register, findings) = Imported.register(imported)
    #expect(findings.map(\.description) == [])
    #expect(register?.services.map(\.id) == ["events", "library", "parking"])
    #expect(register?.controller.name.en == "Vale Council")
    #expect(register?.controller.enquiriesEmail == "gwybodaeth@vale.example")
  }

  @Test("takes what each column says, and says what had to be read into it")
  func contents() throws {
    let (read, _) = Imported.register(try RecordImport.read(Imported.bundled("record.csv")))
    let register = try #require(read)
    let library = try #require(register.service("library"))
    #expect(library.purposes.map(\.name.en) == ["Lending books", "Home visits"])
    #expect(library.subjects.map(\.name.en) == ["Members", "Children under 16"])
    let health = try #require(library.items.first { $0.name.en == "Health needs" })
    #expect(health.category == .special)
    #expect(health.special == [.health])
    #expect(health.assumed != nil)
    #expect(health.from.first?.first == 9)
    let supplier = try #require(library.recipients.first)
    #expect(supplier.role == .processor)
    #expect(supplier.agreements == [.contract])
    #expect(supplier.assumed != nil)
    #expect(library.retention.map { $0.keep.events } == [["account-closed"], []])
    #expect(library.retention[1].keep == .asScheduled)
    #expect(library.lawfulBases[0].laws == ["Public Libraries and Museums Act 1964 s.7"])
    #expect(library.lawfulBases[1].special == [.substantialPublicInterest, .healthOrSocialCare])
    #expect(library.lawfulBases[1].schedule1 == ["para 18"])
    #expect(library.automatedDecisions.map(\.isMade) == [false])
    #expect(library.transfers.map(\.standard) == [.deny])
    let parking = try #require(register.service("parking"))
    #expect(parking.recipients.first { $0.role == .jointController }?.name.en == "DVLA")
    #expect(parking.transfers.first?.to == ["USA"])
    #expect(parking.rights.count == 8)
    let events = try #require(register.service("events"))
    #expect(events.lawfulBases.first?.interest?.en == "Telling people about events")
  }

  @Test("never takes a person’s name, and claims no checked Welsh")
  func nobody() throws {
    let imported = try RecordImport.read(Imported.bundled("record.csv"))
    for file in imported.files {
      #expect(!file.text.contains("A. Person"))
      #expect(!file.text.contains("checked-by"))
      #expect(!file.text.contains("TODO"))
    }
    #expect(imported.report.issues.contains { $0.reason == .personsName })
    #expect(imported.report.issues.contains { $0.reason == .oneLanguage })
  }

  @Test("reports every row and cell that it did not take")
  func report() throws {
    let report = try RecordImport.read(Imported.bundled("record.csv")).report
    #expect(report.rowsTaken == 4)
    #expect(report.rowsNotTaken.map(\.row) == [12])
    #expect(report.issues.contains { $0.row == 9 && $0.reason == .functionFromAbove })
    #expect(report.issues.contains { $0.reason == .emptyRows([10]) })
    let lost = report.issues.filter { $0.weight == .cellNotTaken }
    let places = lost.map { "\($0.row ?? 0) \($0.column?.prefix(12) ?? "")" }
    #expect(
      Set(places) == [
        "8 Is personal ", "11 Has a person", "11 Link to reco", "11 Is personal ",
        "11 Reasons for ",
        "13 Existence of",
      ])
  }

  @Test("has words in both languages for everything it reports")
  func words() throws {
    let reports = [
      try RecordImport.read(Imported.bundled("record.csv")).report,
      try RetentionImport.read(Imported.bundled("schedule.csv")).report,
    ]
    for issue in reports.flatMap(\.issues) {
      for language in Language.allCases {
        let line = ImportWords.line(issue, in: language)
        #expect(!line.contains(": \n"))
        #expect(!line.hasSuffix(": "))
      }
    }
  }

  @Test("takes back the record that the product itself writes")
  func roundTrip() throws {
    let (first, _) = Imported.register(try RecordImport.read(Imported.bundled("record.csv")))
    let register = try #require(first)
    let day = try #require(LocalDay(iso: "2026-11-26"))
    for language in Language.allCases {
      let csv = ProcessingRecord(register, today: day).csv(in: language)
      let imported = try RecordImport.read(Imported.file(csv))
      let (again, findings) = Imported.register(imported)
      #expect(findings.map(\.description) == [])
      #expect(imported.report.rowsNotTaken == [])
      #expect(
        again?.services.map { $0.purposes.map(\.name.en) }
          == register.services.map { $0.purposes.map(\.name.en) })
    }
  }

  @Test("reads a workbook, fills merged cells down, and reports the other sheets")
  func workbook() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).xlsx")
    defer { try? FileManager.default.removeItem(at: path) }
    let pages = [
      Workbook.Page(name: "Notes", headings: ["How to fill this in"], rows: [["Read me"]]),
      Workbook.Page(
        name: "Template", headings: ["Swyddogaeth fusnes", "Dibenion", "Data personol", "Hynod"],
        rows: [["Llyfrgell", "Benthyg llyfrau", "Enw", "x"]]),
    ]
    try Workbook.write(
      pages, properties: Workbook.Properties(title: "", createdSeconds: 1), to: path.path())
    let file = SpreadsheetFile(name: "a.xlsx", bytes: Array(try Data(contentsOf: path)))
    let imported = try RecordImport.read(file)
    #expect(imported.report.sheet == "Template")
    #expect(imported.report.issues.contains { $0.reason == .otherSheet("Notes", rows: 2) })
    #expect(imported.report.issues.contains { $0.reason == .unknownHeading("Hynod") })
    #expect(Imported.register(imported).findings.map(\.description) == [])
  }

  @Test("stays readable whatever stands in the cells")
  func hostileCells() throws {
    let nasty = [
      "a: b", "- x", "# y", "\"q\"", "'q'", "{a}", "[b]", "&anchor", "*alias", "!tag", "%x",
      "\\u0000", "null", "true", "~", "\u{1}\u{7}", "a\tb", "=1+1", "<b>", "ŵ\u{2028}ŷ", "💡",
      String(repeating: "long ", count: 2_000),
    ]
    var text = "Business function,Purpose,Data subjects,Personal data,Recipients,Retention\n"
    for cell in nasty {
      let quoted = "\"" + cell.replacing("\"", with: "\"\"") + "\""
      text += Array(repeating: quoted, count: 6).joined(separator: ",") + "\n"
    }
    let (register, findings) = Imported.register(try RecordImport.read(Imported.file(text)))
    #expect(findings.map(\.description) == [])
    #expect(register != nil)
  }

  @Test("keeps apart what differs in brackets alone, and drops no cell for its signs")
  func brackets() throws {
    let text = "Function,Purpose,Data subjects\nHR (payroll),Pay,(various)\nHR (pensions),Pay,💡\n"
    let (read, _) = Imported.register(try RecordImport.read(Imported.file(text)))
    let services = try #require(read).services
    #expect(services.map(\.name.en) == ["HR (payroll)", "HR (pensions)"])
    #expect(services.map { $0.subjects.map(\.name.en) } == [["(various)"], ["💡"]])
  }

  @Test("two headings for one column, and a column that is missing, are reported")
  func headings() throws {
    let text = "Purpose,Purposes of processing,Lawful bases\nLending,Other,6(1)(e)\n"
    let report = try RecordImport.read(Imported.file(text)).report
    #expect(
      report.issues.contains {
        $0.reason == .secondHeading("Purposes of processing", first: "Purpose of processing")
      })
    let absent = report.issues.compactMap { issue in
      if case .missingColumns(let names) = issue.reason { names } else { nil }
    }.joined()
    #expect(absent.contains("Categories of recipients"))
    #expect(!absent.contains("Purpose of processing"))
    #expect(throws: ImportError.self) { _ = try RecordImport.read(Imported.file("a,b\n1,2\n")) }
    #expect(throws: ImportError.missingColumn("Purpose of processing")) {
      _ = try RecordImport.read(Imported.file("Department,Recipients\nA,B\n"))
    }
    #expect(throws: ImportError.noRows) {
      _ = try RecordImport.read(Imported.file("Department,Purpose\n"))
    }
  }
}
