/// Why a packed file of an office program, or a part of it, could not be read.
public enum OfficeFileError: Error, Sendable, Hashable {
  /// No packed file at all.
  case notPacked
  /// A part that is missing, or not as it must be; empty where the file itself is damaged.
  case damaged(part: String)
  /// A document type: it could pull in other files or swell without end, and no office program
  /// writes one.
  case documentType(part: String)
  case overLimit(Limit)

  public enum Limit: Sendable, Hashable {
    case unpackedBytes
    case entries
    case depth
  }
}

/// The errors of a reader of office files, which hold those of this target.
public protocol OfficeFileFailure: Error, Sendable {
  init(_ error: OfficeFileError)
}

extension OfficeFileError: OfficeFileFailure {
  public init(_ error: OfficeFileError) { self = error }
}
