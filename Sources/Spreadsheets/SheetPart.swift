import OfficeFiles

/// The cells of one sheet's part.
struct SheetPart: XMLConsumer {
  typealias Failure = WorkbookError

  private(set) var rows: [[Sheet.Cell]] = []
  private(set) var merged: [Sheet.MergedArea] = []
  private let strings: [String]
  private let styles: CellStyles
  private let from1904: Bool
  private let limits: ReadLimits
  private let part: String

  private var row = 0
  private var column = 0
  private var cells = 0
  private var type = "n"
  private var style: Int?
  private var raw = ""
  private var isFormula = false
  private var isInValue = false
  private var phoneticDepth = 0

  init(
    strings: [String], styles: CellStyles, from1904: Bool, limits: ReadLimits, part: String
  ) {
    self.strings = strings
    self.styles = styles
    self.from1904 = from1904
    self.limits = limits
    self.part = part
  }

  mutating func start(_ name: String, _ attributes: [String: String]) throws(WorkbookError) {
    switch name {
    case "row":
      // Rows and cells may leave their place out: then they follow on.
      row = attributes["r"].flatMap { Int($0) } ?? row + 1
      column = 0
      guard row >= 1 else { throw .damaged(part: part) }
    case "c":
      if let place = attributes["r"] {
        guard let found = CellPlace(place) else { throw .damaged(part: part) }
        (row, column) = (found.row, found.column)
      } else {
        column += 1
      }
      type = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) }
      raw = ""
      isFormula = false
    case "f": isFormula = true
    case "rPh": phoneticDepth += 1
    case "v": isInValue = true
    case "t": isInValue = phoneticDepth == 0
    case "mergeCell":
      guard let area = attributes["ref"].flatMap(CellPlace.area) else { return }
      guard merged.count < limits.rowsMax else { throw .overLimit(.rows) }
      merged.append(area)
    default: break
    }
  }

  mutating func end(_ name: String) throws(WorkbookError) {
    switch name {
    case "c": try add()
    case "v", "t": isInValue = false
    case "rPh": phoneticDepth -= 1
    default: break
    }
  }

  mutating func text(_ text: String) throws(WorkbookError) {
    guard isInValue else { return }
    raw += text
    guard raw.utf8.count <= limits.cellCharactersMax * 4 else { throw .overLimit(.cellCharacters) }
  }

  /// Cells without a value take no room: sheets are often formatted far beyond their last value.
  private mutating func add() throws(WorkbookError) {
    let value = try value()
    guard value != .empty || isFormula else { return }
    guard row <= limits.rowsMax else { throw .overLimit(.rows) }
    guard column <= limits.columnsMax else { throw .overLimit(.columns) }
    cells += 1
    guard cells <= limits.cellsMax else { throw .overLimit(.cells) }
    while rows.count < row { rows.append([]) }
    while rows[row - 1].count < column { rows[row - 1].append(.empty) }
    rows[row - 1][column - 1] = Sheet.Cell(value, isFormula: isFormula)
  }

  private func value() throws(WorkbookError) -> Sheet.Value {
    if raw.isEmpty { return .empty }
    switch type {
    case "s":
      guard let index = Int(raw), strings.indices.contains(index) else {
        throw .damaged(part: part)
      }
      return strings[index].isEmpty ? .empty : .text(strings[index])
    case "inlineStr", "str": return .text(raw)
    case "b": return .truth(raw == "1" || raw == "true")
    case "e": return .failure(raw)
    case "d": return .date(raw)
    default:
      guard let number = Double(raw), number.isFinite else { return .text(raw) }
      if styles.isDate(style), let date = ExcelDate.text(number, from1904: from1904) {
        return .date(date)
      }
      return .number(number)
    }
  }
}

/// `B7`: a column in letters and a row.
struct CellPlace {
  let row: Int
  let column: Int

  init?(_ text: some StringProtocol) {
    var column = 0
    var rest = Substring(text)
    while let letter = rest.first?.asciiValue, (65...90).contains(letter), column < 100_000 {
      column = column * 26 + Int(letter) - 64
      rest.removeFirst()
    }
    guard column > 0, let row = Int(rest), row > 0 else { return nil }
    self.row = row
    self.column = column
  }

  /// `A1:B7`.
  static func area(_ text: String) -> Sheet.MergedArea? {
    let places = text.split(separator: ":").compactMap { CellPlace($0) }
    guard places.count == 2, places[0].row <= places[1].row, places[0].column <= places[1].column
    else { return nil }
    return Sheet.MergedArea(
      rows: places[0].row...places[1].row, columns: places[0].column...places[1].column)
  }
}
