import Foundation
import Import
import Register
import RegisterLanguage

/// Spreadsheets of invented bodies, and registers read back from what they gave.
enum Imported {
  static func file(_ text: String, name: String = "table.csv") -> SpreadsheetFile {
    SpreadsheetFile(name: name, bytes: Array(text.utf8))
  }

  static func bundled(_ name: String) throws -> SpreadsheetFile {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Tables")
    return SpreadsheetFile(
      name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
  }

  /// The files as the reader of registers sees them.
  static func register(_ imported: ImportedRegister) -> (register: Register?, findings: [Finding]) {
    RegisterReader.read(
      imported.files.map { RegisterFile(name: $0.name, bytes: Array($0.text.utf8)) })
  }
}
