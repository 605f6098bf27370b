import Foundation
import Inspection
import Register
import RegisterLanguage
import Relations
import Systems
import Testing
import Wording

@Suite("Files that the owner of a system delivers")
struct DeliveredFilesTests {
  @Test("they are read as tables, with what is empty as nothing and keys as they are")
  func rows() async throws {
    let text = "no,name,closed\r\n007,\"Eynon, Tesni\",2026-01-02\r\n8,Ŵyn,\r\n"
    try await Self.with(["client": text]) {
      let files = try DeliveredFiles(Self.map(), in: $0)
      let rows = try await files.with { database in
        try await database.read { session in
          try session.rows("SELECT no, name, closed FROM client ORDER BY no").map { $0.values }
        }
      }
      #expect(
        rows == [
          [.text("007"), .text("Eynon, Tesni"), .text("2026-01-02")],
          [.text("8"), .text("Ŵyn"), .null],
        ])
    }
  }

  @Test("the same files have the same digest, and one changed letter another")
  func digest() async throws {
    var digests: [String] = []
    for text in ["no,name,closed\n1,a,\n", "no,name,closed\n1,a,\n", "no,name,closed\n1,b,\n"] {
      try await Self.with(["client": text]) {
        digests.append(try DeliveredFiles(Self.map(), in: $0).digest)
      }
    }
    #expect(digests[0] == digests[1] && digests[0] != digests[2])
    #expect(digests[0].count == 64)
  }

  @Test("the copy is gone when the look is over, also where it ended badly")
  func removed() async throws {
    struct Bad: Error {}
    // Other tests look into deliveries at the same time: ours is among those that come meanwhile.
    func copies() -> Set<String> {
      let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)
      let found = FileManager.default.enumerator(atPath: folder)
      var names: Set<String> = []
      while let name = found?.nextObject() as? String {
        found?.skipDescendants()
        if name.hasPrefix("addewid-delivery-") { names.insert(name) }
      }
      return names
    }
    try await Self.with(["client": "no,name,closed\n1,a,\n"]) { folder in
      let before = copies()
      var meanwhile: Set<String> = []
      await #expect(throws: Bad.self) {
        try await DeliveredFiles(Self.map(), in: folder).with { _ in
          meanwhile = copies().subtracting(before)
          throw Bad()
        }
      }
      #expect(!meanwhile.isEmpty)
      for _ in 0..<100 where !copies().isDisjoint(with: meanwhile) {
        try await Task.sleep(for: .milliseconds(100))
      }
      #expect(copies().isDisjoint(with: meanwhile))
    }
  }

  @Test(
    "what is not whole is not looked at: a row that is missing would look disposed of",
    arguments: [
      ("no,name,closed\n1,a,b,c\n", DeliveryError.broken("client", row: 2)),
      ("no,name,closed\n1,\"a\n", .broken("client", row: 2)),
      ("no,name\n1,a\n", .columnMissing("client", "closed")),
      ("no,name,closed,name\n1,a,,b\n", .unclearHeader("client")),
      ("", .fileMissing("client")),
    ])
  func refused(_ text: String, _ error: DeliveryError) async throws {
    try await Self.with(text.isEmpty ? [:] : ["client": text]) { folder in
      #expect(throws: error) { try DeliveredFiles(try Self.map(), in: folder) }
    }
  }

  private static func with(
    _ files: [String: String], _ use: (URL) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "delivered-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appending(path: "\(name).csv"))
    }
    try await use(folder)
  }

  private static func map() throws -> SystemMap {
    func place(_ line: Int) -> SourcePlace {
      SourcePlace(file: "systems/old.yaml", line: line, column: 1)
    }
    return SystemMap(
      id: "old", file: "systems/old.yaml", place: place(1),
      name: BilingualText(cy: "Hen", en: "Old"), owner: "head of records", mode: .export,
      dialect: .csv, every: Period(count: 1, unit: .month),
      tables: [
        MappedTable(
          name: "client", place: place(2), key: [PlacedText(text: "no", place: place(3))],
          columns: [
            MappedColumn(name: "name", place: place(4)),
            MappedColumn(name: "closed", place: place(5)),
          ])
      ])
  }
}
