import PackedFiles
import Spreadsheets
import Testing

@Suite("Hostile workbooks are refused")
struct HostileWorkbookTests {
  private func error(
    _ bytes: [UInt8], limits: ReadLimits = .standard
  ) -> WorkbookError? {
    do throws(WorkbookError) {
      _ = try Workbook.read(bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  private let cell = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"

  @Test("a file that is no workbook")
  func otherFiles() {
    #expect(error(Array("Reference,Kind\n".utf8)) == .notAWorkbook)
    #expect(error([]) == .notAWorkbook)
    #expect(error([0x50, 0x4B, 3, 4, 0, 0]) == .notAWorkbook)
    #expect(error([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]) == .oldOrLocked)
    let archive = PackedFile(parts: [("letter.txt", "Annwyl")])
    #expect(error(archive.bytes) == .notAWorkbook)
    let document = PackedFile(parts: [
      (
        "_rels/.rels",
        "<R>\(PackedFile.relation("a", "officeDocument", "word/document.xml"))</R>"
      ),
      ("word/document.xml", "<d/>"),
    ])
    #expect(error(document.bytes) == .notAWorkbook)
  }

  @Test("one that claims to unpack to gigabytes")
  func claimedBomb() {
    var file = PackedFile.workbook(rows: cell)
    file.claimedBytes = 4_000_000_000
    #expect(error(file.bytes) == .overLimit(.unpackedBytes))
  }

  @Test("one that claims less than it unpacks to")
  func understated() {
    var file = PackedFile.workbook(rows: String(repeating: cell, count: 100))
    file.claimedBytes = 10
    #expect(error(file.bytes) != nil)
  }

  @Test("one with too many parts, two parts of a name, or a part cut off")
  func parts() {
    var many = PackedFile.workbook(rows: cell)
    for number in 0..<2_000 { many.parts.append(("x/\(number)", "")) }
    #expect(error(many.bytes) == .overLimit(.entries))
    var twice = PackedFile.workbook(rows: cell)
    twice.parts.append(("xl/workbook.xml", "<workbook/>"))
    #expect(error(twice.bytes) == .damaged(part: "xl/workbook.xml"))
    var cut = PackedFile.workbook(rows: cell)
    cut.parts[cut.parts.count - 1].text = "<worksheet><sheetData>"
    #expect(error(cut.bytes) == .damaged(part: "xl/worksheets/sheet1.xml"))
  }

  @Test("one with a document type, which could swell or pull in other files")
  func entities() {
    let laughs = """
      <!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
      """
    let outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
    for prolog in [laughs, outside, "<!DOCTYPE a SYSTEM \"http://vale.example/a.dtd\">"] {
      let file = PackedFile.workbook(
        rows: "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&x;</v></c></row>", prolog: prolog)
      #expect(error(file.bytes) == .documentType(part: "xl/worksheets/sheet1.xml"))
    }
  }

  @Test("one with 300 columns, rows without end, a cell too long, or a pit of elements")
  func sizes() {
    let wide = (1...300).map { _ in "<c><v>1</v></c>" }.joined()
    #expect(
      error(PackedFile.workbook(rows: "<row>\(wide)</row>").bytes) == .overLimit(.columns))
    #expect(
      error(
        PackedFile.workbook(rows: "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>").bytes)
        == .overLimit(.columns))
    #expect(
      error(
        PackedFile.workbook(rows: "<row r=\"9999999\"><c r=\"A9999999\"><v>1</v></c></row>").bytes)
        == .overLimit(.rows))
    let long = String(repeating: "a", count: 200_000)
    #expect(
      error(
        PackedFile.workbook(rows: "<row><c t=\"str\"><v>\(long)</v></c></row>").bytes)
        == .overLimit(.cellCharacters))
    let pit = String(repeating: "<x>", count: 100)
    #expect(error(PackedFile.workbook(rows: pit).bytes) == .overLimit(.depth))
  }

  @Test("empty formatting far away takes no room")
  func farAway() throws {
    let file = PackedFile.workbook(
      rows: cell + "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"3\"/></row>")
    #expect(try Workbook.read(file.bytes).first?.rows.count == 1)
  }

  @Test("cells whose place or text is none")
  func places() {
    let path = "xl/worksheets/sheet1.xml"
    for rows in [
      "<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>", "<row r=\"0\"/>",
      "<row><c t=\"s\"><v>7</v></c></row>", "<row><c t=\"s\"><v>-1</v></c></row>",
      "<row r=\"1\"><c r=\"A99999999999999999999\"><v>1</v></c></row>",
    ] {
      #expect(error(PackedFile.workbook(rows: rows).bytes) == .damaged(part: path), "\(rows)")
    }
  }

  @Test("relations that point outside the file are not followed")
  func outside() {
    var file = PackedFile.workbook(rows: cell)
    let place = file.parts.firstIndex { $0.name == "xl/_rels/workbook.xml.rels" } ?? 0
    file.parts[place].text = file.parts[place].text.replacing(
      "Target=\"worksheets/sheet1.xml\"",
      with: "Target=\"http://vale.example/sheet.xml\" TargetMode=\"External\"")
    #expect(error(file.bytes) == .damaged(part: "xl/workbook.xml"))
  }
}
