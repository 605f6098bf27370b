/// All words that the product itself says to people, in both languages.
///
/// A key reads area, place, thing: `portal.home.title`. Each area is a dictionary of its own, in a
/// file named after it.
public enum Catalogue {
  /// The areas, by name.
  public static let areas: [(name: String, messages: [String: Message])] = [
    ("frame", frame),
    ("status", status),
    ("portal-home", portalHome),
    ("portal-notice", portalNotice),
    ("portal-published", portalPublished),
    ("portal-failure", portalFailure),
    ("help-contact", helpContact),
    ("help-cookies", helpCookies),
    ("help-accessibility", helpAccessibility),
    ("enquiry-start", enquiryStart),
    ("enquiry-questions", enquiryQuestions),
    ("enquiry-end", enquiryEnd),
    ("calendar", calendar),
    ("published", published),
    ("problem", problem),
    ("deadline", deadline),
    ("console", console),
    ("office", office),
    ("letter", letter),
    ("owner-letter", ownerLetter),
    ("disposal", disposal),
    ("notice", notice),
    ("notice-terms", noticeTerms),
    ("notice-facts", noticeFacts),
    ("register-choices", registerChoices),
    ("childrens-notice", childrensNotice),
    ("publishing", publishing),
    ("review", review),
    ("gate", gate),
    ("sheet", sheet),
  ]

  /// Every message by its key.
  public static let all: [String: Message] = areas.reduce(into: [:]) { all, area in
    all.merge(area.messages) { first, _ in first }
  }

  /// The words of a key in a language.
  ///
  /// - Parameter arguments: what to put in the place of `{name}`.
  /// - Returns: the text; `⟦key⟧` for a key that does not exist, so that tests can find it.
  public static func text(
    _ key: String, in language: Language, _ arguments: [String: String] = [:]
  ) -> String {
    all[key]?.text(in: language, arguments) ?? "⟦\(key)⟧"
  }

  /// The words of a count, in the plural form that the language asks for.
  ///
  /// Looks for `key.zero`, `key.one`, `key.two`, `key.few`, `key.many`, and falls back to
  /// `key.other`. The number itself is the argument `{n}`.
  public static func count(
    _ key: String, _ number: Int, in language: Language, _ arguments: [String: String] = [:]
  ) -> String {
    let exact = "\(key).\(PluralCategory.of(number, in: language).rawValue)"
    let found = all[exact] == nil ? "\(key).other" : exact
    return text(found, in: language, arguments.merging(["n": String(number)]) { given, _ in given })
  }

  /// The words under a prefix, for a template.
  ///
  /// `words("portal.home", in: .en)` gives `portal.home.start-button` as `startButton`. Messages that
  /// take arguments are left out: a page fills those itself.
  public static func words(_ prefix: String, in language: Language) -> [String: String] {
    templateWords[language]?[prefix] ?? [:]
  }

  /// The words under every prefix, gathered once.
  private static let templateWords: [Language: [String: [String: String]]] =
    Language.allCases.reduce(into: [:]) { tables, language in
      tables[language] = Catalogue.words(in: language)
    }

  private static func words(in language: Language) -> [String: [String: String]] {
    var tables: [String: [String: String]] = [:]
    for (key, message) in all where message.placeholders(in: language).isEmpty {
      for dot in key.indices where key[dot] == "." {
        let name = camelCased(key[key.index(after: dot)...])
        tables[String(key[..<dot]), default: [:]][name] = message[language]
      }
    }
    return tables
  }

  /// `start-button` and `start.button` as `startButton`.
  private static func camelCased(_ key: Substring) -> String {
    let parts = key.split { $0 == "-" || $0 == "." }
    let rest = parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return String(parts.first ?? "") + rest.joined()
  }
}
