import ArgumentParser
import Foundation
import Office
import Reading
import Register
import Review
import Wording

/// The findings as SARIF 2.1.0, which code hosts show beside the lines of a file.
///
/// Every rule stands in it with its law, those without a finding too: a host then knows which of
/// its open alerts are closed.
struct SARIFLog: Encodable {
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  init(_ files: ReviewedFiles) {
    runs = [Run(files)]
  }

  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  struct Text: Encodable { let text: String }

  struct Run: Encodable {
    let tool: Tool
    let columnKind = "unicodeCodePoints"
    let language: String
    let invocations: [Invocation]
    let artifacts: [Artifact]
    let results: [Result]

    init(_ files: ReviewedFiles) {
      let rules = RuleCatalogue.rulesOnNotices
      let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
      tool = Tool(driver: Driver(rules: rules.map(Rule.init)))
      language = files.language.tag
      invocations = [Invocation(files.unread)]
      artifacts = files.reviews.map { Artifact($0) }
      results = files.reviews.enumerated().flatMap { index, review in
        review.findings.map { finding in
          Result(
            finding, of: review, artifact: index, rule: indices[finding.rule] ?? -1,
            in: files.language)
        }
      }
    }
  }

  struct Tool: Encodable { let driver: Driver }

  struct Driver: Encodable {
    let name = "Addewid"
    let version = Addewid.configuration.version
    let rules: [Rule]
  }

  struct Rule: Encodable {
    let id: String
    let shortDescription: Text
    let fullDescription: Text
    let help: Text
    let properties: [String: [String]]

    init(_ rule: any NoticeRule.Type) {
      id = rule.id
      shortDescription = Text(text: rule.text.title)
      fullDescription = Text(text: rule.text.explanation)
      help = Text(text: "\(rule.text.explanation)\n\nLaw: \(rule.text.law)")
      properties = ["tags": ["privacy", "law"]]
    }
  }

  /// What was not reviewed is told, so that its silence is not taken for a clean bill.
  struct Invocation: Encodable {
    let executionSuccessful = true
    let toolExecutionNotifications: [Notification]

    init(_ unread: [NoticeReviewError]) {
      toolExecutionNotifications = unread.map { error in
        Notification(
          level: "warning", message: Text(text: error.reason),
          locations: [Location(physicalLocation: .init(Place(file: error.file), region: nil))])
      }
    }
  }

  struct Notification: Encodable {
    let level: String
    let message: Text
    let locations: [Location]
  }

  struct Artifact: Encodable {
    let location: Place
    let sourceLanguage: String

    init(_ review: NoticeReview) {
      location = Place(file: review.file)
      sourceLanguage = review.reading.language.tag
    }
  }
}
