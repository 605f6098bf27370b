/// Why a file could not be read as a document: facts alone, the words are in its extension.
public enum DocumentError: Error, Sendable, Hashable {
  /// Bytes that are no text in any encoding that office programs write.
  case notText
  /// A kind of file that is known, and not read.
  case otherForm(OtherForm)
  /// A packed file that is no Word document.
  case notADocument
  /// A part of a packed file that is missing, or not as it must be.
  case damaged(part: String)
  /// A document type in a part of a Word document: it could pull in other files.
  case documentType(part: String)
  case overLimit(Limit)

  public enum OtherForm: String, Sendable, Hashable, CaseIterable {
    /// Word before 2007, or a document locked with a password: both look the same from outside.
    case oldWord = "old-word"
    case richText = "rich-text"
    case openDocument = "open-document"
    case workbook
    case picture
    case program
    /// A PDF whose text has not been taken out yet.
    case pdf
  }

  public enum Limit: String, Sendable, Hashable, CaseIterable {
    case fileBytes = "file-bytes"
    case markdownBytes = "markdown-bytes"
    case unpackedBytes = "unpacked-bytes"
    case entries
    case lines
    case blocks
    case depth
  }
}
