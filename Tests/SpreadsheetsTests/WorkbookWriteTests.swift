import Foundation
import Spreadsheets
import Testing

@Suite("Writing workbooks")
struct WorkbookWriteTests {
  private func written(_ pages: [Workbook.Page]) throws -> [UInt8] {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).xlsx")
    defer { try? FileManager.default.removeItem(at: path) }
    try Workbook.write(
      pages, properties: Workbook.Properties(title: "Cofnod", createdSeconds: 1_790_000_000),
      to: path.path())
    return Array(try Data(contentsOf: path))
  }

  @Test("what is written reads back, formulas as the text that they are")
  func roundTrip() throws {
    let rows = [["Tŷ Hywel", "=1+1", ""], ["ŵ\nŷ", "", "-2"]]
    let bytes = try written([
      Workbook.Page(name: "Cofnod: prosesu", headings: ["Enw", "Gwerth", "C"], rows: rows),
      Workbook.Page(name: "Cofnod- prosesu", headings: ["x"], rows: []),
    ])
    let sheets = try Workbook.read(bytes)
    #expect(sheets.map(\.name) == ["Cofnod- prosesu", "Cofnod- prosesu 2"])
    #expect(
      sheets[0].rows.map { $0.map(\.text) }
        == [["Enw", "Gwerth", "C"], ["Tŷ Hywel", "=1+1"], ["ŵ\nŷ", "", "-2"]])
    #expect(sheets[0].rows.joined().allSatisfy { !$0.isFormula })
  }

  @Test("the same tables give the same bytes, and the file names nobody")
  func deterministic() throws {
    let page = Workbook.Page(name: "A", headings: ["a"], rows: [["b"]])
    #expect(try written([page]) == written([page]))
  }

  @Test("a text too long for a cell is an error that says where")
  func tooLong() {
    let long = String(repeating: "a", count: 40_000)
    #expect(throws: WorkbookError.textTooLong(row: 2, column: 1)) {
      _ = try written([Workbook.Page(name: "A", headings: ["a"], rows: [[long]])])
    }
  }

  @Test("a folder that is not there is an error")
  func nowhere() {
    #expect(throws: WorkbookError.self) {
      try Workbook.write(
        [Workbook.Page(name: "A", headings: ["a"], rows: [])],
        properties: Workbook.Properties(title: "", createdSeconds: 1), to: "/no/such/folder/a.xlsx")
    }
  }

  @Test("a small file that unpacks to much is refused at the limit")
  func bomb() throws {
    let rows = (0..<200).map { [String(repeating: "a", count: 30_000) + String($0)] }
    let bytes = try written([Workbook.Page(name: "A", headings: ["a"], rows: rows)])
    #expect(bytes.count < 200_000)
    var limits = ReadLimits.standard
    limits.unpackedBytesMax = 1_000_000
    #expect(throws: WorkbookError.overLimit(.unpackedBytes)) {
      _ = try Workbook.read(bytes, limits: limits)
    }
    #expect(try Workbook.read(bytes)[0].rows.count == 201)
  }
}
