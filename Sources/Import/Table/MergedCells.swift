import Spreadsheets

/// The cells of a sheet, where those that were merged down a column all have the value of the
/// first.
struct MergedCells {
  private let sheet: Sheet
  /// Areas below the headings that reach over more than one row.
  private let areas: [Sheet.MergedArea]
  /// By the number of their first column, in the order of their rows.
  private let byColumn: [Int: [Sheet.MergedArea]]

  init(_ sheet: Sheet, below heading: Int) {
    self.sheet = sheet
    areas = sheet.merged.filter { $0.rows.lowerBound > heading + 1 && $0.rows.count > 1 }
    byColumn = Dictionary(grouping: areas, by: \.columns.lowerBound)
      .mapValues { $0.sorted { $0.rows.lowerBound < $1.rows.lowerBound } }
  }

  var issues: [ImportIssue] {
    areas.map { ImportIssue(row: $0.rows.lowerBound, .read, .mergedCells(rows: $0.rows)) }
  }

  /// - Parameter row: counted from 0, as is the column.
  func cell(row: Int, column: Int) -> Sheet.Cell {
    let own = value(row, column)
    guard own.isEmpty, let area = area(row: row + 1, column: column + 1) else { return own }
    return value(area.rows.lowerBound - 1, column)
  }

  /// The last area of the column that begins no later than the row, if it reaches the row: areas of
  /// a sheet do not overlap.
  private func area(row: Int, column: Int) -> Sheet.MergedArea? {
    guard let areas = byColumn[column] else { return nil }
    var (low, high) = (0, areas.count)
    while low < high {
      let middle = (low + high) / 2
      if areas[middle].rows.lowerBound <= row { low = middle + 1 } else { high = middle }
    }
    guard low > 0, areas[low - 1].rows.contains(row) else { return nil }
    return areas[low - 1]
  }

  private func value(_ row: Int, _ column: Int) -> Sheet.Cell {
    sheet.rows.indices.contains(row) && sheet.rows[row].indices.contains(column)
      ? sheet.rows[row][column] : .empty
  }
}
