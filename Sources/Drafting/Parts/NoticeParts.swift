import Documents
import Reading
import Wording

/// A notice by what states something together: a sentence, an entry, or a row of a table.
struct NoticeParts {
  let reading: NoticeReading
  /// The passages of each row, by its first passage's table and row.
  private var rows: [Row: [Int]] = [:]
  /// Tables whose first row names the columns.
  private var headed: Set<Int> = []
  private static let headerWordsMax = 7

  struct Row: Hashable {
    let table: Int
    let row: Int
  }

  init(_ reading: NoticeReading) {
    self.reading = reading
    for passage in reading.passages.indices {
      if let (row, _) = cell(passage) { rows[row, default: []].append(passage) }
    }
    let tables = Set(rows.keys.map(\.table))
    headed = tables.filter { table in
      guard rows[Row(table: table, row: 1)] != nil, let first = rows[Row(table: table, row: 0)]
      else { return false }
      return first.allSatisfy { words($0).split(separator: " ").count <= Self.headerWordsMax }
    }
  }

  var language: Language { reading.language }

  // MARK: Passages

  func words(_ passage: Int) -> String { DraftText.trimmed(reading.words(of: passage)) }

  func plain(_ passage: Int) -> PlainPassage { PlainPassage(reading.words(of: passage)) }

  func lines(_ passage: Int) -> ClosedRange<Int> {
    let first = reading.line(of: passage)
    return first...max(first, reading.endLine(of: passage))
  }

  func section(_ passage: Int) -> Int { reading.passages[passage].section }

  // MARK: Rows

  private func cell(_ passage: Int) -> (Row, column: Int)? {
    let block = reading.document.blocks[reading.passages[passage].block]
    guard case .cell(let table, let row, let column) = block.kind else { return nil }
    return (Row(table: table, row: row), column)
  }

  /// The passages that state something together with this one, itself among them.
  func unit(of passage: Int) -> [Int] {
    guard let (row, _) = cell(passage) else { return [passage] }
    return rows[row] ?? [passage]
  }

  /// The first passages of rows, without names of columns.
  func rows(where isSuch: (Int) -> Bool) -> [Int] {
    rows.values.compactMap(\.first).filter { isSuch($0) && !isColumnName($0) }.sorted()
  }

  /// Whether it is the name of a column, which states nothing.
  func isColumnName(_ passage: Int) -> Bool {
    guard let (row, _) = cell(passage) else { return false }
    return row.row == 0 && headed.contains(row.table)
  }

  /// The cells of the row in which a passage stands; nil outside tables.
  ///
  /// - Returns: by column, the name of the column and the words of the cell.
  func cells(of passage: Int) -> [Cell]? {
    guard let (row, _) = cell(passage) else { return nil }
    var cells: [Cell] = []
    for passage in rows[row] ?? [] {
      let column = cell(passage)?.column ?? 0
      if cells.last?.column == column {
        cells[cells.count - 1].words += ". " + words(passage)
      } else {
        let name = headed.contains(row.table) ? columnName(row.table, column) : ""
        cells.append(
          Cell(column: column, name: PlainPassage(name), words: words(passage), passage: passage))
      }
    }
    return cells
  }

  private func columnName(_ table: Int, _ column: Int) -> String {
    (rows[Row(table: table, row: 0)] ?? []).first { cell($0)?.column == column }.map(words) ?? ""
  }

  struct Cell {
    let column: Int
    let name: PlainPassage
    var words: String
    let passage: Int
  }

  // MARK: Statements

  /// The statements of a kind, without names of columns.
  func statements(_ kind: NoticeStatement.Kind) -> [NoticeStatement] {
    reading.statements(kind).filter { !isColumnName($0.passage) }
  }

  /// Whether any passage of the notice speaks of something.
  func firstPassage(where isSuch: (PlainPassage) -> Bool) -> Int? {
    reading.passages.indices.first { passage in
      reading.passages[passage].role != .heading && isSuch(plain(passage))
    }
  }
}
