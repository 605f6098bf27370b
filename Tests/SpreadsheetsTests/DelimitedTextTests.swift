import Spreadsheets
import Testing

@Suite("Reading text tables")
struct DelimitedTextTests {
  private func read(_ text: String) throws -> Sheet {
    try DelimitedText.read(Array(text.utf8), name: "a.csv")
  }

  private func texts(_ sheet: Sheet) -> [[String]] { sheet.rows.map { $0.map(\.text) } }

  @Test(
    "reads commas, semicolons and tabs, and every line end",
    arguments: [
      ("a,b\r\nc,d\r\n", [] as [Sheet.Remark]), ("a;b\nc;d", [.separator(";")]),
      ("a\tb\rc\td\r", [.separator("\t")]), ("\u{FEFF}a,b\n\nc,d\n\n", []),
      ("\"a\",\"b\"\r\n\"c\",\"d\"", []),
    ])
  func separators(text: String, remarks: [Sheet.Remark]) throws {
    let sheet = try read(text)
    #expect(texts(sheet).filter { !$0.isEmpty } == [["a", "b"], ["c", "d"]])
    #expect(sheet.remarks == remarks)
  }

  @Test("keeps separators, quotes and line ends within quotes")
  func quotes() throws {
    let sheet = try read("a,b,c\r\n\"x, \"\"y\"\"\",\"1\r\n2\",z\r\n")
    #expect(texts(sheet)[1] == ["x, \"y\"", "1\r\n2", "z"])
  }

  @Test("reads Windows-1252 and says that it did")
  func windows() throws {
    let bytes: [UInt8] = [0x54, 0xEE, 0x6D, 0x2C, 0x93, 0x61, 0x94, 0x0A, 0x31, 0x2C, 0x80]
    let sheet = try DelimitedText.read(bytes, name: "a.csv")
    #expect(texts(sheet) == [["Tîm", "“a”"], ["1", "€"]])
    #expect(sheet.remarks == [.readAsWindows1252])
  }

  @Test("reads UTF-16 with its mark")
  func utf16() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x2C, 0, 0x77, 0x01, 0x0A, 0, 0x31, 0, 0x2C, 0]
    #expect(texts(try DelimitedText.read(bytes, name: "a.csv")) == [["a", "ŷ"], ["1"]])
  }

  @Test("says where a quotation mark is not closed")
  func unclosed() throws {
    #expect(try read("a,b\nc,\"d\ne,f").remarks == [.unclosedQuote(row: 2)])
  }

  @Test("refuses pictures, old workbooks and what goes beyond a limit")
  func refused() {
    #expect(throws: WorkbookError.notAWorkbook) { _ = try read("a\u{0}b") }
    #expect(throws: WorkbookError.oldOrLocked) {
      _ = try DelimitedText.read([0xD0, 0xCF, 0x11, 0xE0], name: "a.csv")
    }
    #expect(throws: WorkbookError.overLimit(.columns)) {
      _ = try read(String(repeating: "a,", count: 300))
    }
    #expect(throws: WorkbookError.overLimit(.cellCharacters)) {
      _ = try read(String(repeating: "a", count: 40_000))
    }
    var limits = ReadLimits.standard
    limits.rowsMax = 3
    #expect(throws: WorkbookError.overLimit(.rows)) {
      _ = try DelimitedText.read(Array("a\nb\nc\nd\n".utf8), name: "a.csv", limits: limits)
    }
  }

  @Test("an empty file is an empty sheet")
  func empty() throws { #expect(try read("").rows.isEmpty) }
}
