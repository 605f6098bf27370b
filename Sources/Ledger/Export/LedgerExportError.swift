/// What is wrong with the form of an export, and in which line, counted from 1.
public struct LedgerExportError: Error, Hashable, Sendable {
  /// The number of the line.
  public let line: Int
  /// What is wrong with it.
  public let problem: LedgerExportProblem
}

/// What can be wrong with the form of an export.
public enum LedgerExportProblem: Hashable, Sendable {
  /// The line is longer than `LedgerExport.lineByteMax`.
  case lineTooLong(limit: Int)
  /// The line is not plain JSON.
  case notJSON(PlainJSONError)
  /// The line is not an object.
  case notAnObject
  /// The first line is not the header of an export.
  case notAHeader
  /// The header is of another version of the format.
  case unknownVersion(Int)
  /// The origin in the header cannot be the name of a log.
  case badOrigin
  /// The key in the header is not one.
  case badKey(NoteError)
  /// There are more changes of the key than a log may have.
  case tooManyHandovers(limit: Int)
  /// The line is neither an entry nor a checkpoint.
  case neitherEntryNorCheckpoint
  /// The body of an entry is not base64.
  case badBody
  /// The leaf hash of an entry is not 32 bytes in base64.
  case badLeaf
  /// A line follows the checkpoint.
  case lineAfterCheckpoint
  /// The export ends before its checkpoint.
  case noCheckpoint
}
