/// A sheet as it was read: rows of cells from the top left corner, counted from 1 as officers see
/// them.
public struct Sheet: Sendable, Hashable {
  public let name: String
  /// True where the workbook does not show the sheet.
  public let isHidden: Bool
  /// Every row down to the last that holds something; each as long as its last filled cell.
  public let rows: [[Cell]]
  public let merged: [MergedArea]
  /// What had to be settled in order to read it.
  public let remarks: [Remark]

  public init(
    name: String, isHidden: Bool = false, rows: [[Cell]], merged: [MergedArea] = [],
    remarks: [Remark] = []
  ) {
    self.name = name
    self.isHidden = isHidden
    self.rows = rows
    self.merged = merged
    self.remarks = remarks
  }

  /// One cell.
  public struct Cell: Sendable, Hashable {
    public let value: Value
    /// True where the file holds a formula: the value is the one saved with it, and the formula is
    /// never worked out.
    public let isFormula: Bool

    public init(_ value: Value, isFormula: Bool = false) {
      self.value = value
      self.isFormula = isFormula
    }

    public static let empty = Cell(.empty)
  }

  public enum Value: Sendable, Hashable {
    case empty
    case text(String)
    case number(Double)
    /// A day, or a day and a time, in ISO 8601.
    case date(String)
    case truth(Bool)
    /// `#REF!` and the like.
    case failure(String)
  }

  /// Cells made one: only the first holds a value.
  public struct MergedArea: Sendable, Hashable {
    /// Counted from 1.
    public let rows: ClosedRange<Int>
    /// Counted from 1.
    public let columns: ClosedRange<Int>

    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
      self.rows = rows
      self.columns = columns
    }
  }

  /// What had to be settled in order to read a text file as a table.
  public enum Remark: Sendable, Hashable {
    /// Bytes that are no UTF-8 were read as Windows-1252, which has no `ŵ` and no `ŷ`.
    case readAsWindows1252
    case separator(Character)
    /// The last quotation mark has no partner.
    case unclosedQuote(row: Int)
  }
}

extension Sheet.Cell {
  /// The value as an officer would type it, without spaces at its ends and characters that show
  /// nothing.
  public var text: String {
    switch value {
    case .empty: return ""
    case .text(let text): return text.withoutControls().trimmingSpaces()
    case .number(let number):
      if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
      return String(number)
    case .date(let date): return date
    case .truth(let truth): return truth ? "TRUE" : "FALSE"
    case .failure(let code): return code
    }
  }

  public var isEmpty: Bool { text.isEmpty }
}

extension String {
  /// Without control characters: bells and marks come along when tables are copied.
  func withoutControls() -> String {
    guard unicodeScalars.contains(where: String.isControl) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !String.isControl($0) }))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 13: false
    case 0..<32, 127..<160, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Without white space at either end; the hard space of word processors counts as one.
  func trimmingSpaces() -> String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace || first == "\u{FEFF}" { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace || last == "\u{FEFF}" { rest.removeLast() }
    return String(rest)
  }
}
