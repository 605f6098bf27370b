/// Rows of cells in columns as wide as their widest cell.
struct TextTable {
  private let rows: [[String]]
  /// Columns that are aligned to the right.
  private let numbers: Set<Int>

  init(_ rows: [[String]], numbers: Set<Int>) {
    self.rows = rows.map { $0.map(\.forTerminal) }
    self.numbers = numbers
  }

  var lines: [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let room = String(repeating: " ", count: widths[column] - cell.count)
        return numbers.contains(column) ? room + cell : cell + room
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
