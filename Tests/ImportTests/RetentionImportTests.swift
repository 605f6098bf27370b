import Register
import Testing
import Wording

@testable import Import

@Suite("Importing a retention schedule")
struct RetentionImportTests {
  @Test("gives statements in files of services that read without a finding of the language")
  func readable() throws {
    let imported = try RetentionImport.read(Imported.bundled("schedule.csv"))
    let (read, findings) = Imported.register(imported)
    #expect(findings.map(\.description) == [])
    let register = try #require(read)
    #expect(register.services.map(\.id) == ["cyllid", "plant"])
    let children = try #require(register.service("plant"))
    let names = children.retention.map(\.name.cy)
    #expect(names == ["Cofnodion plant", "Cofnodion mabwysiadu", "Ffeiliau"])
    #expect(children.retention.map(\.then) == [.erase, .keep, .erase])
    #expect(children.retention[1].keep == .permanent)
    #expect(children.retention[0].applies.map(\.value) == ["cofnodion-plant"])
    #expect(children.retention[1].head.detail?.en.contains("Adoption Regulations 2005") == true)
    #expect(register.service("cyllid")?.retention.count == 2)
  }

  @Test("writes an organisation’s file only where there is none")
  func organisation() throws {
    let files = try RetentionImport.read(Imported.bundled("schedule.csv")).files
    #expect(files.filter(\.onlyIfAbsent).map(\.name) == ["organisation.yaml"])
  }

  @Test("reports each row that it could not take, and the semicolons")
  func report() throws {
    let report = try RetentionImport.read(Imported.bundled("schedule.csv")).report
    #expect(report.rowsTaken == 5)
    #expect(report.rowsNotTaken.map(\.row) == [7, 8, 9, 10])
    #expect(report.issues.contains { $0.reason == .separator(";") })
  }
}
