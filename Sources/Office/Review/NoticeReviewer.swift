import Documents
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
    guard let form = DocumentForm.of(bytes, name: file) else { throw .otherForm(file) }
    var text = bytes
    if form == .pdf {
      do { text = try PDFText.read(bytes) } catch { throw .pdf(file, error) }
    }
    return try review(text, named: file, as: form)
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
