/// A language in which the product speaks to people: Welsh or English.
///
/// Welsh comes first in every list, and neither language is the fallback of the other.
public enum Language: String, CaseIterable, Codable, Sendable {
  case cy
  case en

  /// The other language of the pair.
  public var other: Language {
    switch self {
    case .cy: .en
    case .en: .cy
    }
  }

  /// The tag for `lang` and `hreflang` attributes.
  public var tag: String { rawValue }

  /// The language's name in itself.
  public var ownName: String {
    switch self {
    case .cy: "Cymraeg"
    case .en: "English"
    }
  }
}
