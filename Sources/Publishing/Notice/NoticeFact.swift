import Register
import Wording

/// Something that a statement says beside its name: whole sentences, or values behind a label.
public struct NoticeFact: Sendable, Hashable {
  /// The section and the key that it is taken from: `rights.fee`.
  public let key: String
  /// Nil: each value is a whole sentence.
  public let label: BilingualText?
  public let values: [NoticeValue]
}

/// One value of a fact.
public enum NoticeValue: Sendable, Hashable {
  case text(BilingualText)
  /// Another statement, by its name; it stands in the same notice.
  case statement(StatementName, BilingualText)
  case email(String)
  case telephone(String)
  /// The address of a page, as the notice prints it.
  case page(String)
  /// A law or an article as the notice cites it, in the language of its title.
  case citation(String)
  /// A proper name, a number or a date that is the same in both languages.
  case same(String)

  public func text(in language: Language) -> String {
    switch self {
    case .text(let pair), .statement(_, let pair): pair[language]
    case .email(let text), .telephone(let text), .page(let text), .citation(let text),
      .same(let text):
      text
    }
  }
}
