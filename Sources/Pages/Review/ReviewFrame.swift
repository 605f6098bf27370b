import Wording

/// Everything round the content of a report that is one file: its styles are in it, it runs no
/// script, and it asks nobody for anything.
public struct ReviewFrame: Sendable {
  let title: String
  let documentTitle: String
  let languageTag: String
  let stylesheet: String
  /// What the page may do, as its own policy says it: use the styles in it, and nothing else.
  let policy: String
  let isDraftWelsh: Bool
  /// The way to the page of all notices; nil for a report that stands alone.
  let indexLink: String?
  let made: String
  let w: [String: String]
  let own: [String: String]

  /// - Parameters:
  ///   - title: as in the `h1`.
  ///   - styles: the styles with their digest, from `ReviewStyles`.
  ///   - day: the day of the review, `2026-11-25`.
  init(
    _ title: String, styles: ReviewStyles, day: String, indexLink: String?, in language: Language
  ) {
    self.title = title
    self.indexLink = indexLink
    languageTag = language.tag
    stylesheet = styles.css
    policy = "default-src 'none'; style-src '\(styles.digest)'; base-uri 'none'; form-action 'none'"
    isDraftWelsh = language == .cy
    let caption = Catalogue.text("review.page.caption", in: language)
    documentTitle = title == caption ? title : "\(title) – \(caption)"
    made = Catalogue.text(
      "review.page.made", in: language, ["date": PublishedDate.words(day, in: language)])
    w = Catalogue.words("frame", in: language)
    own = Catalogue.words("review.page", in: language)
  }
}

/// The styles of a report, and their digest, by which the report's own policy lets them in.
public struct ReviewStyles: Sendable {
  public let css: String
  /// `sha256-` and the digest in Base64.
  public let digest: String

  /// - Parameter digest: makes `sha256-…` of bytes.
  public init(digest: ([UInt8]) -> String) {
    css = Self.text
    self.digest = digest(Array(Self.text.utf8))
  }

  /// Without the end tag of its element, so that nothing in it could end it.
  private static let text =
    Stylesheet.css + String(decoding: PackageResources.review_css, as: UTF8.self)
}
