import Foundation
import Import
import Office
import Proof
import Publishing
import Register
import RegisterLanguage
import Review
import Spreadsheets
import StatutoryTime
import TestSupport
import Testing

/// Every reader, given texts that nobody would write: it answers or refuses, and never traps.
///
/// `make test` gives each a second; `make check` more, under the address sanitizer
/// (`ADDEWID_FUZZ_SECONDS`).
@Suite("Readers under fire", .serialized)
struct ReaderFuzzTests {
  static let seconds =
    ProcessInfo.processInfo.environment["ADDEWID_FUZZ_SECONDS"].flatMap(Double.init) ?? 1

  static let words = [
    "- ", "  ", ": ", "\n", "{", "}", "[", "]", "&a ", "*a", "!!str ", "|", ">-", "\"", "'", "#",
    "%YAML 1.1\n", "---\n", "...\n", "\u{feff}", "\u{0}", "\u{85}", "\u{2028}", "keep: ", "years",
    "after ", "the later of ", ", or ", "whichever is earlier", "999999999999999999999", "-1", "0",
    "permanent", "at least ", "<<: ", "? ", "id: ", "from: 1-2", "cy: ", ";", "=", ",", "|",
  ]

  /// Runs until the time is over, and at least a few times.
  private func run(_ seeds: [[UInt8]], _ read: ([UInt8]) -> Void) {
    let end = Date().addingTimeInterval(Self.seconds)
    let start = UInt64(Date().timeIntervalSince1970)
    // A trap ends the process: the seed is what brings its input back.
    print("seed \(start)")
    var mutator = Mutator(seed: start, dictionary: Self.words)
    var rounds = 0
    while Date() < end || rounds < 20 {
      let seed = seeds[mutator.next(seeds.count)]
      read(mutator.mutated(seed, others: seeds))
      rounds += 1
    }
    #expect(rounds >= 20)
  }

  @Test("registers")
  func registers() throws {
    let files = try RegisterFolder.files(
      ProjectFiles.root + "Tests/Expected/registers/sound")
    let today = LocalDay(iso: "2026-11-26")!
    run(files.map(\.bytes)) { bytes in
      for name in ["organisation.yaml", "services/housing-advice.yaml"] {
        let changed = files.filter { $0.name != name } + [RegisterFile(name: name, bytes: bytes)]
        let check = RegisterCheck(changed, today: today)
        #expect(check.register != nil || !check.findings.isEmpty)
      }
    }
  }

  @Test("lists of promises")
  func promises() throws {
    let seed = try ProjectFiles.bytes("Examples/promises/manage-homes-and-places.csv")
    run([seed]) { _ = try? PublishedPromise.list(fromCSV: $0) }
  }

  @Test("spreadsheets, and what is imported from them")
  func spreadsheets() throws {
    let path = NSTemporaryDirectory() + "addewid-fuzz-\(UInt32.random(in: 0 ... .max)).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Workbook.write(
      [
        Workbook.Page(
          name: "Record", headings: ["Purpose of processing", "Retention"],
          rows: [["Lending books", "6 years"]])
      ], properties: Workbook.Properties(title: "x", createdSeconds: 0), to: path)
    let workbook = Array(try Data(contentsOf: URL(filePath: path)))
    let table = Array(
      "Record class,Retention period,Trigger\nLoans,6 years,closed\nMembers,DOB + 25,\n".utf8)
    let cases = Array(
      "reference,kind,received,due\nA-1,SAR,2026-11-02,2026-12-02\n".utf8)
    run([workbook, table, cases]) { bytes in
      let file = SpreadsheetFile(name: "x", bytes: bytes)
      _ = try? RecordImport.read(file)
      _ = try? RetentionImport.read(file)
      _ = try? CaseImport.read(file, today: LocalDay(iso: "2026-11-26")!, holidays: .bundled)
    }
  }

  @Test("bank holidays")
  func holidays() throws {
    let seed = try ProjectFiles.bytes("Sources/StatutoryTime/Resources/bank-holidays.json")
    run([seed]) { _ = try? BankHolidays(json: $0) }
  }

  @Test("changes to a register's file")
  func edits() throws {
    let files = try RegisterFolder.files(ProjectFiles.root + "Tests/Expected/registers/sound")
    run(files.map(\.bytes)) { bytes in
      let edit = RegisterEdit(statement: "complaint", key: "confirmed-by", value: .text("x"))
      _ = try? edit.applied(to: RegisterFile(name: "services/x.yaml", bytes: bytes))
    }
  }
}
