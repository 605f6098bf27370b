/// Rows and columns of the tables that are open, one in the other.
struct TableCells {
  private struct Table {
    let number: Int
    let firstBlock: Int
    let isLayout: Bool
    var row = -1
    var column = -1
    var columnMax = 0
  }

  private var open: [Table] = []
  private var count = 0

  mutating func open(isLayout: Bool, from block: Int) {
    open.append(Table(number: count, firstBlock: block, isLayout: isLayout))
    count += 1
  }

  mutating func row() {
    guard !open.isEmpty else { return }
    open[open.count - 1].row += 1
    open[open.count - 1].column = -1
  }

  /// Begins a row of a list of definitions with its term.
  mutating func term() {
    row()
    cell()
  }

  /// What a term means; several meanings stand in one cell.
  mutating func definition() {
    guard !open.isEmpty else { return }
    open[open.count - 1].column = 0
    cell()
  }

  mutating func cell() {
    guard !open.isEmpty else { return }
    open[open.count - 1].column += 1
    open[open.count - 1].columnMax = max(
      open[open.count - 1].columnMax, open[open.count - 1].column)
  }

  /// Of the cell that is open.
  var kind: Block.Kind {
    guard let table = open.last else { return .paragraph }
    return .cell(table: table.number, row: max(table.row, 0), column: max(table.column, 0))
  }

  /// A table that only places text on the page, or has one column alone, is no table.
  mutating func close(_ blocks: inout [Block]) {
    guard let table = open.popLast() else { return }
    let own = blocks.indices.suffix(from: min(table.firstBlock, blocks.count))
    let isLayout =
      table.isLayout || table.columnMax == 0
      || own.contains { if case .heading = blocks[$0].kind { true } else { false } }
    guard isLayout else { return }
    for index in own {
      guard case .cell(table.number, _, _) = blocks[index].kind else { continue }
      blocks[index] = blocks[index].ofKind(.paragraph)
    }
  }
}
