import Spreadsheets

/// The table in a file: its headings found, its rows ready.
struct ImportTable<Column: Hashable & Sendable> {
  struct Row {
    /// Counted from 1 as the spreadsheet shows it.
    let number: Int
    private let cells: [Column: String]

    init(number: Int, cells: [Column: String]) {
      self.number = number
      self.cells = cells
    }

    /// The text of a column; empty where there is none.
    subscript(column: Column) -> String { cells[column] ?? "" }
  }

  let rows: [Row]
  let headings: [Column: String]
  /// What stands above the headings.
  let above: [[String]]
  /// True where most headings are in Welsh: then so is the text.
  let isWelsh: Bool
  var report: ImportReport

  /// - Parameter required: columns without which no row can be taken.
  init(
    _ sheets: [Sheet], columns: [ColumnNames<Column>], required: [Column]
  ) throws(ImportError) {
    guard let found = ImportTable.headings(in: sheets, columns) else {
      throw .noHeadings(wanted: columns.map(\.heading))
    }
    let sheet = sheets[found.sheet]
    let match = found.match
    for column in required where match.positions[column] == nil {
      throw .missingColumn(columns.first { $0.column == column }?.heading ?? "")
    }
    var report = ImportReport(sheet: sheet.name, headingRow: found.row + 1)
    report.add(match.issues)
    report.add(sheet.remarks.map { ImportIssue(.note, $0.reason) })
    report.add(ImportTable.others(sheets, but: found.sheet))
    let absent = columns.filter { !$0.isAddition && match.positions[$0.column] == nil }
    if !absent.isEmpty {
      report.add(ImportIssue(.note, .missingColumns(absent.map(\.heading))))
    }
    headings = match.positions.compactMapValues { position in
      sheet.rows[found.row].indices.contains(position) ? sheet.rows[found.row][position].text : nil
    }
    above = sheet.rows[..<found.row].map { $0.map(\.text) }
    isWelsh = match.welshCount * 2 > match.positions.count
    rows = ImportTable.rows(of: sheet, below: found.row, match.positions, headings, &report)
    self.report = report
    guard !rows.isEmpty else { throw .noRows }
  }

  /// The row, among the first of each sheet, that holds most of the headings.
  private static func headings(
    in sheets: [Sheet], _ columns: [ColumnNames<Column>]
  ) -> (sheet: Int, row: Int, match: HeadingMatch<Column>)? {
    var best: (sheet: Int, row: Int, match: HeadingMatch<Column>)?
    for (position, sheet) in sheets.enumerated() {
      for (row, cells) in sheet.rows.prefix(40).enumerated() {
        let match = HeadingMatch(cells.map(\.text), number: row + 1, among: columns)
        guard match.positions.count >= 2 else { continue }
        if match.positions.count > best?.match.positions.count ?? 0 {
          best = (position, row, match)
        }
      }
    }
    return best
  }

  private static func others(_ sheets: [Sheet], but taken: Int) -> [ImportIssue] {
    sheets.enumerated().filter { $0.offset != taken && !$0.element.rows.isEmpty }.map { _, sheet in
      ImportIssue(
        .note,
        sheet.isHidden
          ? .hiddenSheet(sheet.name) : .otherSheet(sheet.name, rows: sheet.rows.count))
    }
  }

  private static func rows(
    of sheet: Sheet, below heading: Int, _ positions: [Column: Int], _ headings: [Column: String],
    _ report: inout ImportReport
  ) -> [Row] {
    let cells = MergedCells(sheet, below: heading)
    report.add(cells.issues)
    var rows: [Row] = []
    var empty: [Int] = []
    var formulas = 0
    for index in sheet.rows.indices where index > heading {
      let number = index + 1
      var texts: [Column: String] = [:]
      for (column, position) in positions {
        let cell = cells.cell(row: index, column: position)
        if cell.isFormula {
          formulas += 1
          if cell.isEmpty {
            report.add(
              ImportIssue(row: number, column: headings[column], .cellNotTaken, .emptyFormula))
          }
        }
        if case .failure(let code) = cell.value {
          report.add(
            ImportIssue(row: number, column: headings[column], .cellNotTaken, .failureValue(code)))
        } else if !cell.isEmpty {
          texts[column] = cell.text
        }
      }
      if texts.isEmpty {
        empty.append(number)
      } else {
        rows.append(Row(number: number, cells: texts))
      }
    }
    if !empty.isEmpty { report.add(ImportIssue(.note, .emptyRows(empty))) }
    if formulas > 0 { report.add(ImportIssue(.note, .formulas(count: formulas))) }
    return rows
  }
}

extension Sheet.Remark {
  fileprivate var reason: ImportIssue.Reason {
    switch self {
    case .readAsWindows1252: .readAsWindows1252
    case .separator(let character): .separator(character)
    case .unclosedQuote(let row): .unclosedQuote(row: row)
    }
  }
}
