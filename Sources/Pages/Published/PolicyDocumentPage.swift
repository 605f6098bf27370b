import Publishing
import Wording

/// The appropriate policy document, condition by condition.
///
/// - Law: DPA 2018 Sch 1 Part 4 paras 38-41
public struct PolicyDocumentPage: Rendered {
  public static let template = "published-policy"

  struct Condition: Sendable {
    let id: String
    let citation: String
    let name: String
    let need: String
    let reliance: [Line]
    let principles: [Principle]
  }

  struct Principle: Sendable {
    let heading: String
    let article: String
    let statements: [Line]
    let hasStatements: Bool
    let status: StatusMark?
  }

  /// A statement, who makes it, and what it says.
  struct Line: Sendable {
    let name: String
    let service: String
    let text: String?
    /// The laws that it names, in the language of their titles.
    let laws: String?
    let assumedWord: String?
  }

  let frame: PublishedFrame
  let answer: String
  let conditions: [Condition]
  let review: [String]
  let hasReview: Bool
  let toWrite: [String]
  let hasToWrite: Bool
  let w: [String: String]
  /// The words that the plain text shares.
  let words: [String: String]

  public init(_ document: PolicyDocument, of site: PublishedSite, in language: Language) {
    frame = site.frame(document.title[language], at: .policyDocument, in: language)
    answer = document.answer[language]
    conditions = document.conditions.enumerated().map { index, condition in
      PolicyDocumentPage.condition(condition, index, in: language)
    }
    // Where no document is needed, none is kept.
    review = document.conditions.isEmpty ? [] : document.review.map { $0[language] }
    hasReview = !review.isEmpty
    toWrite = document.toWrite.map { $0[language] }
    hasToWrite = !toWrite.isEmpty
    w = Catalogue.words("published.policy", in: language)
    words = Catalogue.words("publishing.policy", in: language)
  }

  private static func condition(
    _ condition: PolicyCondition, _ index: Int, in language: Language
  ) -> Condition {
    Condition(
      id: "condition-\(index + 1)", citation: condition.citation, name: condition.words[language],
      need: condition.need[language],
      reliance: condition.reliance.map { reliance in
        Line(
          name: reliance.name[language].capitalisedFirst,
          service: service(reliance.service, in: language),
          text: nil, laws: reliance.laws.isEmpty ? nil : reliance.laws.joined(separator: "; "),
          assumedWord: nil)
      },
      principles: condition.principles.map { principle($0, in: language) })
  }

  private static func principle(
    _ principle: PolicyPrinciple, in language: Language
  ) -> Principle {
    Principle(
      heading: principle.heading[language], article: principle.principle.rawValue,
      statements: principle.statements.map { statement in
        Line(
          name: statement.name[language].capitalisedFirst,
          service: service(statement.service, in: language),
          text: statement.sentences.isEmpty
            ? nil : statement.sentences.map { $0[language] }.joined(separator: " "),
          laws: nil,
          assumedWord: statement.isAssumed
            ? Catalogue.text("notice.mark.assumption", in: language) : nil)
      }, hasStatements: !principle.isNotStated,
      status: principle.isNotStated ? StatusMark(.notStated, in: language) : nil)
  }

  private static func service(_ service: ServiceLink?, in language: Language) -> String {
    service?.name[language] ?? Catalogue.text("publishing.policy.all-services", in: language)
  }
}
