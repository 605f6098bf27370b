/// Something to say about a row, a cell or the whole of an imported file.
public struct ImportIssue: Sendable, Hashable {
  /// Counted from 1 as the spreadsheet shows it; nil for what concerns the whole file.
  public let row: Int?
  /// The heading of the column; nil for what concerns the whole row.
  public let column: String?
  public let weight: Weight
  public let reason: Reason

  public init(row: Int? = nil, column: String? = nil, _ weight: Weight, _ reason: Reason) {
    self.row = row
    self.column = column
    self.weight = weight
    self.reason = reason
  }

  /// What became of it.
  public enum Weight: String, Sendable, Hashable, CaseIterable {
    /// Nothing of the row was taken.
    case rowNotTaken = "row-not-taken"
    /// The row was taken without this cell.
    case cellNotTaken = "cell-not-taken"
    /// Taken, in a reading that somebody should look at.
    case read
    /// Good to know.
    case note
  }

  /// Why: facts alone. The raw values are stable, the words are in ``ImportWords``.
  public enum Reason: Sendable, Hashable {
    case emptyRows([Int])
    case missing
    case unreadableValue(String)
    case unreadableDate
    case futureDate
    case duplicateReference
    case closedCase
    case unknownKind
    case contradiction(key: String)
    case eventNotCounted
    case serialNumber
    case functionFromAbove
    case mergedCells(rows: ClosedRange<Int>)
    case formulas(count: Int)
    case emptyFormula
    case failureValue(String)
    case cutText(characters: Int)
    case tooManyRows(max: Int)
    case unknownHeading(String)
    case nearHeading(String, readAs: String)
    case secondHeading(String, first: String)
    case missingColumns([String])
    case namedAsSchedule(String)
    case otherSheet(String, rows: Int)
    case hiddenSheet(String)
    case readAsWindows1252
    case separator(Character)
    case unclosedQuote(row: Int)
    case oneLanguage
    case belongsToCasebook
    case personsName
    case noController
  }
}
