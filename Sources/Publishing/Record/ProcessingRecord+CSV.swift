import Wording

extension ProcessingRecord {
  /// The headings and the rows, as a table of texts: for CSV, and for a sheet of a workbook.
  public func table(in language: Language) -> (headings: [String], rows: [[String]]) {
    let columns = RecordColumn.allCases
    return (
      columns.map { $0.heading[language] },
      rows.map { row in columns.map { row[$0].text(in: language) } }
    )
  }

  /// The record as comma-separated values, UTF-8 without a mark, lines ended by CR LF.
  ///
  /// A cell that a spreadsheet would take for a formula gets an apostrophe before it: a name in a
  /// register must not become a command on an officer's machine.
  ///
  /// - Law: RFC 4180
  public func csv(in language: Language) -> String {
    let (headings, rows) = table(in: language)
    return ([headings] + rows)
      .map { $0.map(ProcessingRecord.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  static func cell(_ text: String) -> String {
    let first = text.unicodeScalars.first
    let safe = first.map { "=+-@\t\r".unicodeScalars.contains($0) } == true ? "'" + text : text
    // By scalar: a carriage return and a line feed together are one character.
    guard safe.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else {
      return safe
    }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
