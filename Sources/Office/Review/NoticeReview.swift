import Documents
import Reading
import Review
import StatutoryTime

/// What the words of one notice state, what they lack, and what is wrong with them.
public struct NoticeReview: Sendable {
  /// As the user named it.
  public let file: String
  public let reading: NoticeReading
  /// By line and column; columns count Unicode scalars of the line.
  public let findings: [NoticeFinding]
  public let topics: [ReviewTopic]
  public let gaps: [NoticeGap]
  /// The lines of the file; of a PDF, of the text that was taken from it. nil for a Word document,
  /// whose lines nobody sees.
  public let lines: SourceLines?

  /// Reviews a document that has been read.
  ///
  /// - Parameter bytes: what it was read from, as UTF-8.
  public init(_ reading: NoticeReading, today: LocalDay, bytes: [UInt8]? = nil) {
    let lines = bytes.map(SourceLines.init)
    let findings = RuleCatalogue.findings(in: reading, today: today)
    file = reading.document.name
    self.reading = reading
    self.findings = lines.map { lines in findings.map { $0.counted(in: lines) } } ?? findings
    topics = ReviewTopic.all(in: reading, findings)
    gaps = NoticeGap.all(in: reading, findings)
    self.lines = lines
  }

  /// The words of the first heading of the notice; nil for one without headings.
  public var title: String? {
    reading.sections.lazy.compactMap(\.heading).first.map(reading.words(of:))
  }
}

extension NoticeFinding {
  /// The finding with its column in scalars: what reads files counts bytes.
  fileprivate func counted(in lines: SourceLines) -> NoticeFinding {
    let column = lines.column(line: place.line, byte: place.column)
    guard column != place.column else { return self }
    return NoticeFinding(
      rule: rule, severity: severity,
      place: NoticePlace(
        line: place.line, column: column, excerpt: place.excerpt, block: place.block),
      message: message, help: help, law: law, isAbsence: isAbsence)
  }
}
