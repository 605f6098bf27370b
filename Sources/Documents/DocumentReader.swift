/// Turns the bytes of a file into a document.
public enum DocumentReader {
  /// Reads a document.
  ///
  /// Nothing outside the bytes is looked at: no link is followed, nothing is fetched.
  ///
  /// - Parameter bytes: the file; of a PDF, the text that poppler's `pdftotext` made of it, with a
  ///   form feed before each page but the first.
  /// - Parameter name: as the user named the file.
  /// - Returns: its blocks in reading order; none for a file without words.
  /// - Throws: ``DocumentError`` where it cannot be read in that form, or goes beyond a limit.
  public static func read(
    _ bytes: [UInt8], name: String, form: DocumentForm, limits: DocumentLimits = .standard
  ) throws(DocumentError) -> Document {
    guard bytes.count <= limits.fileBytesMax else { throw .overLimit(.fileBytes) }
    if let other = DocumentError.OtherForm.of(bytes) { throw .otherForm(other) }
    switch form {
    case .text, .pdf:
      return try TextReader(name: name, form: form, limits: limits).read(bytes)
    case .html: return try HTMLReader(name: name, limits: limits).read(bytes)
    case .docx: return try WordReader(name: name, limits: limits).read(bytes)
    case .markdown: return try MarkdownReader(name: name, limits: limits).read(bytes)
    }
  }
}
