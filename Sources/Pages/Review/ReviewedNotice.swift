import Publishing
import Reading
import Review
import Wording

/// What a report on a notice is made of.
public struct ReviewedNotice: Sendable {
  public let file: String
  /// The words of its first heading; nil for one without headings.
  public let title: String?
  public let reading: NoticeReading
  /// By line and column.
  public let findings: [NoticeFinding]
  public let topics: [ReviewTopic]
  public let gaps: [NoticeGap]

  /// How hard a notice is to read.
  public struct Measured: Sendable {
    public let whole: Readability
    public let sections: [Section]
    public let costliest: [Sentence]

    public init(whole: Readability, sections: [Section], costliest: [Sentence]) {
      self.whole = whole
      self.sections = sections
      self.costliest = costliest
    }
  }

  public struct Section: Sendable {
    /// nil for what stands before the first heading.
    public let heading: String?
    public let line: Int
    public let measure: Readability

    public init(heading: String?, line: Int, measure: Readability) {
      self.heading = heading
      self.line = line
      self.measure = measure
    }
  }

  public struct Sentence: Sendable {
    public let text: String
    public let line: Int
    public let cost: Double

    public init(text: String, line: Int, cost: Double) {
      self.text = text
      self.line = line
      self.cost = cost
    }
  }

  public init(
    file: String, title: String?, reading: NoticeReading, findings: [NoticeFinding],
    topics: [ReviewTopic], gaps: [NoticeGap]
  ) {
    self.file = file
    self.title = title
    self.reading = reading
    self.findings = findings
    self.topics = topics
    self.gaps = gaps
  }
}
