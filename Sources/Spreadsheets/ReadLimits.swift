import OfficeFiles

/// What a file that somebody sends may hold. Spreadsheets of an office are far smaller.
public struct ReadLimits: Sendable, Hashable {
  /// Bytes of the file itself.
  public var fileBytesMax = 20_000_000
  /// Bytes of all its parts once unpacked: a packed file of a few kilobytes can hold gigabytes.
  public var unpackedBytesMax = 120_000_000
  /// Parts within the file.
  public var entriesMax = 2_000
  public var sheetsMax = 100
  public var rowsMax = 50_000
  public var columnsMax = 256
  /// Filled cells of one sheet.
  public var cellsMax = 1_000_000
  /// Characters of one cell; Excel itself stops here.
  public var cellCharactersMax = 32_767
  /// Elements within elements.
  public var depthMax = 64

  public init() {}

  public static let standard = ReadLimits()

  var ofFile: OfficeFileLimits {
    OfficeFileLimits(
      unpackedBytesMax: unpackedBytesMax, entriesMax: entriesMax, depthMax: depthMax)
  }
}

/// Why a file could not be read or written: facts alone, the words are those who ask.
public enum WorkbookError: Error, Sendable, Hashable {
  /// No workbook of the kind `.xlsx`.
  case notAWorkbook
  /// An old `.xls`, or a workbook locked with a password: both look the same from outside.
  case oldOrLocked
  /// A part that is missing, or not as it must be.
  case damaged(part: String)
  /// A document type: it could pull in other files or swell without end, and no spreadsheet has
  /// one.
  case documentType(part: String)
  case overLimit(Limit)
  /// The text of a cell that is too long for a spreadsheet; counted from 1.
  case textTooLong(row: Int, column: Int)
  /// The file could not be written; the library's number for why.
  case notWritten(code: Int)

  public enum Limit: String, Sendable, Hashable {
    case fileBytes = "file-bytes"
    case unpackedBytes = "unpacked-bytes"
    case entries
    case sheets
    case rows
    case columns
    case cells
    case cellCharacters = "cell-characters"
    case depth
  }
}

extension WorkbookError: OfficeFileFailure {
  public init(_ error: OfficeFileError) {
    switch error {
    case .notPacked: self = .notAWorkbook
    case .damaged(let part): self = .damaged(part: part)
    case .documentType(let part): self = .documentType(part: part)
    case .overLimit(.unpackedBytes): self = .overLimit(.unpackedBytes)
    case .overLimit(.entries): self = .overLimit(.entries)
    case .overLimit(.depth): self = .overLimit(.depth)
    }
  }
}
