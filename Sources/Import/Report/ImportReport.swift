/// What was taken from a file, and every row that was not.
public struct ImportReport: Sendable, Hashable {
  public let sheet: String
  /// The row of the headings, counted from 1.
  public let headingRow: Int
  public private(set) var rowsTaken = 0
  public private(set) var issues: [ImportIssue] = []

  init(sheet: String, headingRow: Int) {
    self.sheet = sheet
    self.headingRow = headingRow
  }

  /// Rows that hold something and were not taken.
  public var rowsNotTaken: [ImportIssue] { issues.filter { $0.weight == .rowNotTaken } }

  /// True where something needs a person's hand.
  public var hasLosses: Bool {
    issues.contains { $0.weight == .rowNotTaken || $0.weight == .cellNotTaken }
  }

  mutating func took() { rowsTaken += 1 }

  mutating func add(_ issue: ImportIssue) { issues.append(issue) }

  mutating func add(_ found: [ImportIssue]) { issues += found }
}

/// A file of a register, made from a spreadsheet.
public struct ImportedFile: Sendable, Hashable {
  /// Path within the register's folder.
  public let name: String
  public let text: String
  /// True where a file that is already there must stay: what a spreadsheet does not say does not
  /// take the place of what a person has written.
  public let onlyIfAbsent: Bool

  public init(name: String, text: String, onlyIfAbsent: Bool = false) {
    self.name = name
    self.text = text
    self.onlyIfAbsent = onlyIfAbsent
  }
}

/// The files of a register, and what became of each row.
public struct ImportedRegister: Sendable, Hashable {
  public let files: [ImportedFile]
  public let report: ImportReport
}

/// Why nothing could be imported.
public enum ImportError: Error, Sendable, Hashable {
  /// No sheet has a row of headings that are known.
  case noHeadings(wanted: [String])
  /// A column without which no row can be taken.
  case missingColumn(String)
  case noRows
}
