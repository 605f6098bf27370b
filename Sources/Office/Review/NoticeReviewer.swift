import Documents
import Foundation
import Reading
import Review
import StatutoryTime
import Wording

/// Reviews files, one after another, by the same lexicons and on the same day.
public struct NoticeReviewer: Sendable {
  private let reader: NoticeReader
  private let today: LocalDay
  /// Whether what does not read like a notice is reviewed all the same.
  private let takesAnything: Bool

  /// - Parameter lexicons: what to read by in each language; the product's own for the others.
  public init(
    today: LocalDay, lexicons: [Language: Lexicon] = [:], takesAnything: Bool = false
  ) {
    reader = NoticeReader(lexicons)
    self.today = today
    self.takesAnything = takesAnything
  }

  /// Reads and reviews a file.
  ///
  /// - Parameter file: a path, or `-` for the standard input.
  /// - Throws: ``NoticeReviewError`` where it cannot be read, or does not read like a notice.
  public func review(_ file: String) throws(NoticeReviewError) -> NoticeReview {
    let bytes = try NoticeFile.bytes(file)
    // The reader of Word documents knows best what another packed file is.
    let form = DocumentForm.of(bytes, name: file) ?? .docx
    let text = form == .pdf ? try pdfText(of: file, bytes) : bytes
    return try review(text, named: file, as: form)
  }

  /// The program that takes the text out reads a file: what came by a pipe is put into one.
  private func pdfText(
    of file: String, _ bytes: [UInt8]
  ) throws(NoticeReviewError) -> [UInt8] {
    guard file == NoticeFile.standardInput else { return try pdfText(at: file, named: file) }
    let copy = FileManager.default.temporaryDirectory.appending(path: "addewid-\(UUID()).pdf")
    defer { try? FileManager.default.removeItem(at: copy) }
    let isMade = FileManager.default.createFile(
      atPath: copy.path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    guard isMade else { throw .unreadable(file) }
    return try pdfText(at: copy.path, named: file)
  }

  private func pdfText(
    at path: String, named file: String
  ) throws(NoticeReviewError) -> [UInt8] {
    do {
      return try PDFText().text(of: path)
    } catch {
      throw .pdf(file, error)
    }
  }

  /// Reviews bytes that have been read; of a PDF, the text that was taken from it.
  public func review(
    _ bytes: [UInt8], named file: String, as form: DocumentForm
  ) throws(NoticeReviewError) -> NoticeReview {
    let document: Document
    do {
      document = try DocumentReader.read(bytes, name: file, form: form)
    } catch {
      throw .document(file, error)
    }
    let reading = reader.read(document)
    if !takesAnything, let doubt = NoticeDoubt.about(reading) { throw .notANotice(file, doubt) }
    return NoticeReview(reading, today: today, bytes: form == .docx ? nil : bytes)
  }
}
