import Documents
import Foundation
import Office
import Reading
import Register
import Review
import Wording

/// The reviews as JSON. Its keys stay: scripts hold on to them.
struct ReviewJSON: Encodable {
  let documents: [Document]
  /// Files that were not reviewed, and why.
  let unread: [Unread]

  init(_ files: ReviewedFiles) {
    documents = files.reviews.map { Document($0, in: files.language) }
    unread = files.unread.map { Unread(file: $0.file, reason: $0.reason) }
  }

  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  struct Document: Encodable {
    let file, language: String
    let title: String?
    let form: String
    let words: Int
    let findings: [FindingLine]
    let statements: [StatementLine]
    let topics: [TopicLine]
    let gaps: [String]

    init(_ review: NoticeReview, in language: Language) {
      file = review.file
      self.language = review.reading.language.rawValue
      title = review.title
      form = review.reading.document.form.rawValue
      words = review.reading.wordCount
      findings = review.findings.map { FindingLine($0, in: language) }
      statements = review.reading.statements.map(StatementLine.init)
      topics = review.topics.map {
        TopicLine(topic: $0.subject.rawValue, state: $0.state.rawValue, law: $0.subject.law)
      }
      gaps = review.gaps.map(\.rawValue)
    }
  }

  struct FindingLine: Encodable {
    let rule, severity, message, excerpt, law, help: String
    let line, column: Int
    /// Whether it says that something is missing, judged over the whole document.
    let absence: Bool

    init(_ finding: NoticeFinding, in language: Language) {
      rule = finding.rule
      severity = finding.severity.rawValue
      message = finding.message[language]
      excerpt = finding.place.excerpt
      law = finding.law
      help = finding.help[language]
      line = finding.place.line
      column = finding.place.column
      absence = finding.isAbsence
    }
  }

  struct StatementLine: Encodable {
    let kind, value: String
    let line, endLine: Int

    init(_ statement: NoticeStatement) {
      kind = statement.kind.rawValue
      value = statement.value
      line = statement.line
      endLine = statement.endLine
    }
  }

  struct TopicLine: Encodable { let topic, state, law: String }
  struct Unread: Encodable { let file, reason: String }
}
