/// One thing that a notice states, and the words that decided it.
public struct NoticeStatement: Sendable, Hashable {
  public let kind: Kind
  /// A value of the kind's own, such as `6(1)(e)`, `access` or an e-mail address; else the words.
  public let value: String
  /// The passage that states it: an index of the reading's passages.
  public let passage: Int
  /// The lines of the passage, counted from 1.
  public let line: Int
  public let endLine: Int
  /// The words that decided, as bytes of the document's text.
  public let words: Range<Int>

  /// The kinds of statement, as `addewid review` names them.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case controller, contact, category, purpose
    case lawfulBasis = "lawful-basis"
    case source, recipient, transfer, retention, right, clock, fee, complaint, cookie
    case automatedDecision = "automated-decision"
    case children, language, security

    /// Whether each entry of a list says what its lead announces: "We hold:".
    var isListed: Bool {
      switch self {
      case .category, .purpose, .source, .recipient, .security, .cookie, .retention: true
      default: false
      }
    }
  }
}
