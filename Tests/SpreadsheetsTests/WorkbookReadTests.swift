import PackedFiles
import Spreadsheets
import Testing

@Suite("Reading workbooks")
struct WorkbookReadTests {
  private func cells(_ file: PackedFile) throws -> [[Sheet.Cell]] {
    try #require(try Workbook.read(file.bytes).first).rows
  }

  @Test("reads shared, rich, inline and formula texts, numbers, truths and failures")
  func values() throws {
    let rows = """
      <row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c>\
      <c r="D2" t="inlineStr"><is><t>in</t></is></c><c r="E2" t="str"><f>A1</f><v>made</v></c>\
      <c r="F2"><v>42</v></c><c r="G2"><v>1.5</v></c><c r="H2" t="b"><v>1</v></c>\
      <c r="I2" t="e"><v>#REF!</v></c><c r="J2"><f>NOW()</f></c><c r="K2" s="1"/></row>
      """
    let strings = """
      <si><t> one </t></si><si><r><t>ri</t></r><r><t>ch</t></r><rPh><t>no</t></rPh></si>
      """
    let rowsRead = try cells(.workbook(rows: rows, strings: strings))
    #expect(rowsRead[0].isEmpty)
    #expect(
      rowsRead[1].map(\.text)
        == ["", "one", "rich", "in", "made", "42", "1.5", "TRUE", "#REF!", ""])
    #expect(rowsRead[1].map(\.isFormula).filter { $0 }.count == 2)
    #expect(rowsRead[1][8].value == .failure("#REF!"))
  }

  @Test(
    "reads days of the 1900 system by the cell’s style",
    arguments: [
      ("1", "1900-01-01"), ("59", "1900-02-28"), ("60", "60"), ("61", "1900-03-01"),
      ("25569", "1970-01-01"), ("46331", "2026-11-05"), ("46331.5", "2026-11-05T12:00"),
      ("46331.99999999", "2026-11-06"), ("2958465", "9999-12-31"), ("2958466", "2958466"),
    ])
  func dates(serial: String, text: String) throws {
    let styles = """
      <numFmts><numFmt numFmtId="165" formatCode="dd\\/mm\\/yyyy"/></numFmts>\
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs>
      """
    let rows = """
      <row r="1"><c r="A1" s="1"><v>\(serial)</v></c><c r="B1" s="2"><v>\(serial)</v></c>\
      <c r="C1" s="0"><v>\(serial)</v></c></row>
      """
    let read = try cells(.workbook(rows: rows, styles: styles))[0]
    #expect(read[0].text == text)
    #expect(read[1].text == text)
    if case .number = read[2].value {} else { Issue.record("a plain number became a date") }
  }

  @Test("reads days of a workbook that counts from 1904")
  func from1904() throws {
    let file = PackedFile.workbook(
      rows: "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>44869</v></c></row>",
      styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>",
      properties: "<workbookPr date1904=\"1\"/>")
    #expect(try cells(file)[0][0].text == "2026-11-05")
  }

  @Test("takes colours and texts in a number’s format for no date")
  func formats() throws {
    let styles = """
      <numFmts><numFmt numFmtId="170" formatCode="[Red]0.0&quot; days&quot;"/></numFmts>\
      <cellXfs><xf numFmtId="170"/></cellXfs>
      """
    let rows = "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>7</v></c></row>"
    #expect(try cells(.workbook(rows: rows, styles: styles))[0][0].value == .number(7))
  }

  @Test("reads cells and rows that leave their place out, and merged areas")
  func places() throws {
    var file = PackedFile.workbook(
      rows:
        "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row><row><c><v>1</v></c></row>")
    let last = file.parts.count - 1
    file.parts[last].text = file.parts[last].text.replacing(
      "</worksheet>", with: "<mergeCells><mergeCell ref=\"A2:B4\"/></mergeCells></worksheet>")
    let sheet = try #require(try Workbook.read(file.bytes).first)
    #expect(sheet.rows.map { $0.map(\.text) } == [["a", "b"], ["1"]])
    #expect(sheet.merged == [Sheet.MergedArea(rows: 2...4, columns: 1...2)])
  }
}
