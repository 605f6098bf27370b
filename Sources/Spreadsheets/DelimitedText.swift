import OfficeFiles

/// Tables as text: comma-separated and its relatives, as offices really save them.
public enum DelimitedText {
  /// Reads a table.
  ///
  /// The encoding is UTF-8, UTF-16 with a mark, or else Windows-1252; the separator is the comma,
  /// semicolon or tab that the first lines use most; lines end in CR LF, LF or CR.
  ///
  /// - Law: RFC 4180
  public static func read(
    _ bytes: [UInt8], name: String, limits: ReadLimits = .standard
  ) throws(WorkbookError) -> Sheet {
    guard bytes.count <= limits.fileBytesMax else { throw .overLimit(.fileBytes) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .oldOrLocked }
    var remarks: [Sheet.Remark] = []
    let scalars = Array(decode(bytes, &remarks).unicodeScalars)
    // A text has no such character; a program or a picture has.
    guard !scalars.contains("\u{0}") else { throw .notAWorkbook }
    let separator = separator(of: scalars)
    if separator != "," { remarks.append(.separator(Character(separator))) }
    var table = Table(separator: separator, limits: limits)
    try table.read(scalars)
    if let row = table.unclosedRow { remarks.append(.unclosedQuote(row: row)) }
    return Sheet(name: name, rows: table.rows, remarks: remarks)
  }

  private static func decode(_ bytes: [UInt8], _ remarks: inout [Sheet.Remark]) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return String(decoding: bytes.dropFirst(3), as: UTF8.self)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isLittle = bytes[0] == 0xFF
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
        let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
        return isLittle ? second << 8 | first : first << 8 | second
      }
      return String(decoding: units, as: UTF16.self)
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    remarks.append(.readAsWindows1252)
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(Windows1252.scalar(byte)) }
    return String(text)
  }

  /// The separator that the first lines have most of, outside quotes.
  private static func separator(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in scalars.prefix(20_000) {
      if scalar == "\"" { isQuoted.toggle() }
      if !isQuoted, [",", ";", "\t"].contains(scalar) { counts[scalar, default: 0] += 1 }
      // The first line that has any decides: the texts of rows are full of commas.
      if !isQuoted, scalar == "\n" || scalar == "\r", counts.values.contains(where: { $0 > 1 }) {
        break
      }
    }
    let order: [Unicode.Scalar] = [",", ";", "\t"]
    return order.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? ","
  }
}

/// Cuts a text into rows and cells.
private struct Table {
  let separator: Unicode.Scalar
  let limits: ReadLimits
  private(set) var rows: [[Sheet.Cell]] = []
  private(set) var unclosedRow: Int?
  private var row: [Sheet.Cell] = []
  private var cell = String.UnicodeScalarView()
  private var cells = 0

  init(separator: Unicode.Scalar, limits: ReadLimits) {
    self.separator = separator
    self.limits = limits
  }

  mutating func read(_ scalars: [Unicode.Scalar]) throws(WorkbookError) {
    var isQuoted = false
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if isQuoted {
        if scalar != "\"" {
          cell.append(scalar)
        } else if index < scalars.count, scalars[index] == "\"" {
          cell.append(scalar)
          index += 1
        } else {
          isQuoted = false
        }
      } else if scalar == "\"", cell.isEmpty {
        isQuoted = true
      } else if scalar == separator {
        try endCell()
      } else if scalar == "\n" || scalar == "\r" {
        if scalar == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
        try endRow()
      } else {
        cell.append(scalar)
      }
    }
    if isQuoted { unclosedRow = rows.count + 1 }
    if !cell.isEmpty || !row.isEmpty { try endRow() }
    while rows.last?.isEmpty == true { rows.removeLast() }
  }

  private mutating func endCell() throws(WorkbookError) {
    guard cell.count <= limits.cellCharactersMax else { throw .overLimit(.cellCharacters) }
    let text = String(cell)
    cell = String.UnicodeScalarView()
    if !text.isEmpty {
      guard row.count < limits.columnsMax else { throw .overLimit(.columns) }
      cells += 1
      guard cells <= limits.cellsMax else { throw .overLimit(.cells) }
    }
    // Beyond the last filled cell a row may be as long as it likes: separators alone say nothing.
    if row.count < limits.columnsMax {
      row.append(text.isEmpty ? .empty : Sheet.Cell(.text(text)))
    }
  }

  private mutating func endRow() throws(WorkbookError) {
    try endCell()
    while row.last?.isEmpty == true { row.removeLast() }
    guard rows.count < limits.rowsMax || row.isEmpty else { throw .overLimit(.rows) }
    if rows.count < limits.rowsMax { rows.append(row) }
    row = []
  }
}
