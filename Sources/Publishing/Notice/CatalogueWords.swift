import Register
import Wording

/// Words of the catalogue as pairs.
enum CatalogueWords {
  static func text(
    _ key: String, _ arguments: [String: BilingualText] = [:]
  ) -> BilingualText {
    both { language in Catalogue.text(key, in: language, arguments.mapValues { $0[language] }) }
  }

  /// The words of a count, in the plural form of each language.
  static func count(
    _ key: String, _ number: Int, _ arguments: [String: BilingualText] = [:]
  ) -> BilingualText {
    both { language in
      Catalogue.count(key, number, in: language, arguments.mapValues { $0[language] })
    }
  }

  /// What a value of a choice means, for example `rights`, `fee`, `none`.
  static func choice(_ section: String, _ key: String, _ value: String) -> BilingualText {
    text("register.\(section).\(key).\(slug(value))")
  }

  /// The name of the point on which a notice is silent, as it stands within a sentence.
  static func silence(_ topic: Silence.Topic) -> BilingualText {
    text("register.silence.\(topic.rawValue)")
  }

  /// `6(1)(ea)` as `6-1-ea`, `second person` as `second-person`.
  static func slug(_ value: String) -> String {
    value.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .joined(separator: "-")
  }

  private static func both(_ words: (Language) -> String) -> BilingualText {
    BilingualText(cy: words(.cy), en: words(.en))
  }
}

extension BilingualText {
  /// Names one after the other, as after a colon.
  static func list(_ texts: [BilingualText]) -> BilingualText {
    BilingualText(
      cy: texts.map(\.cy).joined(separator: "; "), en: texts.map(\.en).joined(separator: "; "))
  }

  /// Whole sentences one after the other.
  static func sentences(_ texts: [BilingualText]) -> BilingualText {
    BilingualText(
      cy: texts.map(\.cy).joined(separator: " "), en: texts.map(\.en).joined(separator: " "))
  }

  /// With a capital at its beginning.
  var capitalised: BilingualText {
    BilingualText(
      cy: cy.prefix(1).uppercased() + cy.dropFirst(),
      en: en.prefix(1).uppercased() + en.dropFirst(),
      checkedBy: checkedBy)
  }

  /// As it stands within a sentence.
  var uncapitalised: BilingualText {
    BilingualText(
      cy: cy.prefix(1).lowercased() + cy.dropFirst(),
      en: en.prefix(1).lowercased() + en.dropFirst(),
      checkedBy: checkedBy)
  }

  /// Without the full stop at its end, so that it can stand within a sentence.
  var unstopped: BilingualText {
    func trimmed(_ text: String) -> String {
      text.hasSuffix(".") ? String(text.dropLast()) : text
    }
    return BilingualText(cy: trimmed(cy), en: trimmed(en), checkedBy: checkedBy)
  }

  /// The same text in both languages: a number, a citation.
  static func same(_ text: String) -> BilingualText { BilingualText(cy: text, en: text) }
}
