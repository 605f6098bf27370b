import Casebook
import Foundation
import Systems
import TestSupport
import Testing

@Suite("What lies on the disk")
struct AtRestTests {
  static let planted = [
    "name": "Gwenllian Plannwyd-Okonkwo", "email": "gwenllian.plannwyd@enghraifft.cymru",
    "telephone": "029 2018 7654", "nhs-number": "943 476 5919",
    "note": "Mae’n hwyr: cyfrinach-blanedig-7781.",
  ]
  /// Parts that would show up whatever the encoding around them.
  static let traces = [
    "Plannwyd", "plannwyd", "PLANNWYD", "2018 7654", "02920187654", "943 476 5919", "9434765919",
    "cyfrinach-blanedig",
  ]

  @Test("has no trace of what is stated as encrypted, in SQLite's files and its log")
  func sqlite() async throws {
    try await RecordFixture.with(.sqlite) { fixture in
      try await write(fixture)
      for address in [fixture.casebookAddress, fixture.keysAddress] {
        let folder = try #require(Self.folder(address))
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(files.contains("test.sqlite-wal"))
        for file in files {
          let data = try Data(contentsOf: URL(filePath: "\(folder)/\(file)"))
          for trace in Self.traces {
            #expect(data.range(of: Data(trace.utf8)) == nil, "'\(trace)' in \(file)")
          }
        }
        if address == fixture.casebookAddress {
          // The search finds what lies in plain.
          let found = try files.contains { file in
            try Data(contentsOf: URL(filePath: "\(folder)/\(file)"))
              .range(of: Data("Cyngor Plaen".utf8)) != nil
          }
          #expect(found)
        }
      }
    }
  }

  @Test("has no trace of it in a copy of PostgreSQL's tables")
  func postgresql() async throws {
    try await RecordFixture.with(.postgresql) { fixture in
      try await write(fixture)
      var copies = ""
      for database in [fixture.casebook.database, fixture.keysDatabase] {
        let names = try await database.read { try $0.tableNames() }
        for name in names {
          let rows = try await database.read { session in
            try session.rows("SELECT CAST(t AS TEXT) AS whole FROM \(name) t")
          }
          copies += try rows.map { try $0.text("whole") }.joined(separator: "\n")
        }
      }
      for trace in Self.traces {
        #expect(!copies.contains(trace), "'\(trace)' in a table")
        let hex = trace.utf8.map { String(format: "%02x", $0) }.joined()
        #expect(!copies.contains(hex), "'\(trace)' in the bytes of a table")
      }
      #expect(copies.contains("Cyngor Plaen"))
    }
  }

  private func write(_ fixture: RecordFixture) async throws {
    var content = RecordContent(fields: Self.planted)
    content.fields["employer"] = "Cyngor Plaen"
    content.facts["site"] = "cardiff"
    let id = try await fixture.records.write(content, RecordFixture.now)
    try await fixture.records.change(id, RecordFixture.now) { $0.fields["badge"] = "12" }
    #expect(try await fixture.records.find("name", Self.planted["name"]!).map(\.id) == [id])
  }

  static func folder(_ address: DatabaseAddress) -> String? {
    guard case .sqlite(let path) = address else { return nil }
    return (path as NSString).deletingLastPathComponent
  }
}
