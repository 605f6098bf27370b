import OfficeFiles

/// Reads a Word document: its headings by their styles, its lists, tables and links, what its
/// editors changed, and what they said of it.
///
/// A line is a paragraph, counted through the document. Headers, footers, footnotes, pictures and
/// macros are not opened.
struct WordReader {
  let name: String
  let limits: DocumentLimits

  func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    guard bytes.starts(with: [0x50, 0x4B]) else { throw .notADocument }
    var archive = try open(bytes)
    let main = try mainPart(&archive)
    let slash = main.lastIndex(of: "/").map(main.index(after:)) ?? main.startIndex
    let folder = String(main[..<slash])
    let links = "\(folder)_rels/\(main[slash...]).rels"
    var relations = PartRelations(folder: folder)
    if archive.has(links) { relations = try part(links, &archive, relations) }
    var styles = WordStyles()
    if let path = relations.byType["styles"], archive.has(path) {
      styles = try part(path, &archive, styles)
    }
    var comments = WordComments()
    if let path = relations.byType["comments"], archive.has(path) {
      comments = try part(path, &archive, comments)
    }
    let body = WordBody(
      styles: styles, comments: comments.words, links: relations.outside, limits: limits)
    return try part(main, &archive, body).document(name: name)
  }

  private func mainPart(_ archive: inout ZipArchive) throws(DocumentError) -> String {
    if archive.has("content.xml") { throw .otherForm(.openDocument) }
    guard archive.has("_rels/.rels") else { throw .notADocument }
    let top = try part("_rels/.rels", &archive, PartRelations(folder: ""))
    guard let path = top.byType["officeDocument"], archive.has(path) else { throw .notADocument }
    if path.hasPrefix("xl/") { throw .otherForm(.workbook) }
    guard path.hasPrefix("word/") else { throw .notADocument }
    return path
  }

  private var fileLimits: OfficeFileLimits {
    OfficeFileLimits(
      unpackedBytesMax: limits.unpackedBytesMax, entriesMax: limits.entriesMax,
      depthMax: limits.depthMax)
  }

  private func open(_ bytes: [UInt8]) throws(DocumentError) -> ZipArchive {
    do throws(OfficeFileError) {
      return try ZipArchive(bytes, limits: fileLimits)
    } catch {
      throw DocumentError(error)
    }
  }

  private func part<Consumer: XMLConsumer>(
    _ path: String, _ archive: inout ZipArchive, _ consumer: Consumer
  ) throws(DocumentError) -> Consumer {
    let bytes: [UInt8]
    do throws(OfficeFileError) { bytes = try archive.read(path) } catch {
      throw DocumentError(error)
    }
    do throws(Consumer.Failure) {
      return try XMLEvents.read(bytes, part: path, limits: fileLimits, into: consumer)
    } catch let error as DocumentError {
      throw error
    } catch let error as OfficeFileError {
      throw DocumentError(error)
    } catch {
      throw .damaged(part: path)
    }
  }
}

extension DocumentError: OfficeFileFailure {
  public init(_ error: OfficeFileError) {
    switch error {
    case .notPacked: self = .notADocument
    case .damaged(let part): self = .damaged(part: part)
    case .documentType(let part): self = .documentType(part: part)
    case .overLimit(.unpackedBytes): self = .overLimit(.unpackedBytes)
    case .overLimit(.entries): self = .overLimit(.entries)
    case .overLimit(.depth): self = .overLimit(.depth)
    }
  }
}
