import Documents
import Reading
import Review
import Wording

/// The notice piece by piece, each with its findings in the margin.
struct ReviewedText: Sendable {
  /// A heading, a paragraph, a whole list or a whole table: one of them.
  struct Group: Sendable {
    var heading: Item?
    var paragraph: Item?
    var list: [Item] = []
    var hasList = false
    var table: Table?
  }

  struct Item: Sendable {
    let id: String
    let line: String
    /// Of a heading, in the report; of an entry, its depth.
    let level: Int
    let pieces: [MarkedWords.Piece]
    let notes: [ReviewedFinding]
    let hasNotes: Bool
    /// That it is of the page around the notice; nil for the notice itself.
    let around: String?
  }

  struct Table: Sendable {
    let id: String
    let line: String
    var rows: [Row] = []
    var notes: [ReviewedFinding] = []
    var hasNotes = false
  }

  struct Row: Sendable {
    var cells: [Cell] = []
  }

  struct Cell: Sendable {
    /// Whether it stands in the first row, and has words.
    let isHead: Bool
    /// nil for a cell without words, which stands where the table has none.
    let id: String?
    let pieces: [MarkedWords.Piece]

    static let empty = Cell(isHead: false, id: nil, pieces: [])
  }

  let groups: [Group]
  /// How many pieces of the page around the notice are not shown.
  let leftOut: Int

  static func id(ofBlock block: Int) -> String { "block-\(block)" }

  /// - Parameter apart: the numbers of findings that the report shows elsewhere.
  init(_ notice: ReviewedNotice, apart: Set<Int>, in language: Language) {
    var builder = ReviewedTextBuilder(notice, apart: apart, in: language)
    for index in notice.reading.document.blocks.indices { builder.add(index) }
    groups = builder.groups.map { group in
      var group = group
      group.table?.close()
      return group
    }
    leftOut = builder.leftOut
  }
}

extension ReviewedText.Table {
  /// More than any table of a notice has.
  private static let columnsMax = 50

  /// Adds a cell to the last row, behind empty ones where the table has none.
  mutating func add(_ cell: ReviewedText.Cell, at column: Int) {
    let last = rows.count - 1
    while rows[last].cells.count < min(column, Self.columnsMax) { rows[last].cells.append(.empty) }
    rows[last].cells.append(cell)
  }

  /// Makes all rows as long as the longest.
  mutating func close() {
    let width = rows.map(\.cells.count).max() ?? 0
    for row in rows.indices {
      while rows[row].cells.count < width { rows[row].cells.append(.empty) }
    }
  }
}

/// Puts the groups together, block by block.
struct ReviewedTextBuilder {
  private(set) var groups: [ReviewedText.Group] = []
  private(set) var leftOut = 0
  private let document: Document
  private let language: Language
  private var findings: [Int: [MarkedWords.Finding]] = [:]
  private let apart: Set<Int>
  /// The table that is being put together.
  private var table: Int?
  private var headingLevel = 2

  init(_ notice: ReviewedNotice, apart: Set<Int>, in language: Language) {
    document = notice.reading.document
    self.language = language
    self.apart = apart
    for (index, finding) in notice.findings.enumerated() {
      findings[finding.place.block, default: []].append(
        MarkedWords.Finding(number: index + 1, finding: finding))
    }
  }

  mutating func add(_ index: Int) {
    let block = document.blocks[index]
    guard block.region == .notice || findings[index] != nil else {
      leftOut += 1
      return
    }
    switch block.kind {
    case .heading(let level):
      // No level is left out on the way down, whatever the notice does.
      headingLevel = min(max(level, 1) + 2, headingLevel + 1, 6)
      groups.append(ReviewedText.Group(heading: item(index, level: headingLevel)))
    case .paragraph:
      groups.append(ReviewedText.Group(paragraph: item(index, level: 1)))
    case .entry(let depth): addEntry(item(index, level: min(depth, 4)))
    case .cell(let table, let row, let column):
      addCell(index, table: table, row: row, column: column)
    }
  }

  private mutating func addEntry(_ item: ReviewedText.Item) {
    if groups.last?.hasList == true {
      groups[groups.count - 1].list.append(item)
    } else {
      groups.append(ReviewedText.Group(list: [item], hasList: true))
    }
  }

  private mutating func addCell(_ index: Int, table: Int, row: Int, column: Int) {
    let item = item(index, level: 1)
    var shown = groups.last?.table
    if self.table != table || shown == nil {
      shown = ReviewedText.Table(id: "table-\(index)", line: item.line)
      groups.append(ReviewedText.Group())
      self.table = table
      lastRow = nil
    }
    guard var shown else { return }
    if lastRow != row { shown.rows.append(ReviewedText.Row()) }
    lastRow = row
    shown.add(
      ReviewedText.Cell(isHead: shown.rows.count == 1, id: item.id, pieces: item.pieces),
      at: column)
    shown.notes += item.notes
    shown.hasNotes = !shown.notes.isEmpty
    groups[groups.count - 1].table = shown
  }

  private var lastRow: Int?

  private func item(_ index: Int, level: Int) -> ReviewedText.Item {
    let block = document.blocks[index]
    let found = findings[index] ?? []
    let words = MarkedWords(block, of: document, found) { number in
      Catalogue.text("review.page.finding", in: language, ["n": String(number)])
    }
    let id = ReviewedText.id(ofBlock: index)
    let notes = found.filter { !apart.contains($0.number) }.map { found in
      ReviewedFinding(
        found.finding, number: found.number, anchor: words.anchors[found.number] ?? id,
        in: language)
    }
    return ReviewedText.Item(
      id: id, line: String(document.lines.line(at: block.range.lowerBound)), level: level,
      pieces: words.pieces, notes: notes, hasNotes: !notes.isEmpty,
      around: block.region == .notice
        ? nil : Catalogue.text("review.page.around", in: language))
  }
}
