extension LedgerExportError: CustomStringConvertible {
  /// The error in words, with the number of the line.
  public var description: String { "line \(line): \(problem)" }
}

extension LedgerExportProblem: CustomStringConvertible {
  /// The problem in words.
  public var description: String {
    switch self {
    case .lineTooLong(let limit): "the line is longer than \(limit) bytes"
    case .notJSON(let why): "\(why)"
    case .notAnObject: "the line is not an object"
    case .notAHeader: "the line is not the header of a ledger export"
    case .unknownVersion(let version):
      "the export is of version \(version); this program reads version \(LedgerExport.version)"
    case .badOrigin: "the origin cannot be the name of a log"
    case .badKey(let why): "the key cannot be read: \(why)"
    case .tooManyHandovers(let limit): "the key was changed more than \(limit) times"
    case .neitherEntryNorCheckpoint: "the line is neither an entry nor a checkpoint"
    case .badBody: "the body is not base64"
    case .badLeaf: "the leaf hash is not 32 bytes in base64"
    case .lineAfterCheckpoint: "a line follows the checkpoint"
    case .noCheckpoint: "the export ends before its checkpoint"
    }
  }
}
