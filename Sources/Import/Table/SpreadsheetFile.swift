import Spreadsheets

/// A spreadsheet as somebody hands it over.
public struct SpreadsheetFile: Sendable, Hashable {
  /// The file's name, without its folder.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Its sheets: a workbook by its first bytes, whatever its name says, else text.
  func sheets(limits: ReadLimits) throws(WorkbookError) -> [Sheet] {
    if bytes.starts(with: [0x50, 0x4B]) { return try Workbook.read(bytes, limits: limits) }
    return [try DelimitedText.read(bytes, name: name, limits: limits)]
  }

  /// The name without its ending.
  var title: String { name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name }
}
