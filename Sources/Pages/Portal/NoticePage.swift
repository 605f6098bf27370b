import Wording

/// A privacy notice in layers: each section's short answer first, its detail folded under it.
public struct NoticePage: Page {
  public static let template = "notice"

  /// One promise or fact in a section's detail.
  public struct Paragraph: Sendable {
    public let text: String
    /// The promise's status, if the body publishes it.
    public let status: StatusMark?
    /// Why the text is an assumption; nil where the notice itself says it.
    public let assumption: Assumption?
    public let draftWord: String?

    /// - Parameters:
    ///   - assumedBecause: the reason, for a rule that the notice does not give.
    ///   - isDraft: whether no named person has checked this text's Welsh.
    public init(
      _ text: String, status: StatusMark? = nil, assumedBecause reason: String? = nil,
      isDraft: Bool = false, in language: Language
    ) {
      self.text = text
      self.status = status
      assumption = reason.map { Assumption(reason: $0, in: language) }
      draftWord = isDraft ? Catalogue.text("frame.draft-word", in: language) : nil
    }
  }

  /// The mark of a rule that the notice leaves open.
  public struct Assumption: Sendable {
    public let word: String
    public let reason: String

    init(reason: String, in language: Language) {
      word = Catalogue.text("portal.notice.assumption", in: language)
      self.reason = Catalogue.text(
        "portal.notice.assumption-reason", in: language, ["reason": reason])
    }
  }

  public struct Section: Sendable {
    /// Unique on the page: letters, digits and hyphens.
    public let id: String
    public let heading: String
    public let shortAnswer: String?
    public let status: StatusMark?
    public let paragraphs: [Paragraph]
    let hasParagraphs: Bool

    /// - Parameters:
    ///   - shortAnswer: one or two sentences; nil where the notice is silent, which is then shown
    ///     as "Not stated".
    ///   - status: the section's status beside its heading; for a silent section set here.
    public init(
      id: String, heading: String, shortAnswer: String?, status: StatusMark? = nil,
      paragraphs: [Paragraph] = [], in language: Language
    ) {
      self.id = id
      self.heading = heading
      self.shortAnswer = shortAnswer
      self.status = shortAnswer == nil ? StatusMark(.notStated, in: language) : status
      self.paragraphs = paragraphs
      hasParagraphs = !paragraphs.isEmpty
    }
  }

  public let frame: Frame
  let lead: String?
  let version: String
  let dateWords: String
  let digest: String
  let sections: [Section]
  let hasAssumptions: Bool
  let hasSilence: Bool
  let contact: ContactWays
  let w: [String: String]

  /// - Parameters:
  ///   - lead: a sentence or two about the service.
  ///   - version: the version of the register.
  ///   - dateWords: since when it is in force, written out.
  ///   - digest: the digest of the register version, in hexadecimal digits.
  public init(
    _ context: PageContext, title: String? = nil, lead: String? = nil, version: String,
    dateWords: String, digest: String, sections: [Section]
  ) {
    frame = context.frame(
      title: title ?? context.text("portal.notice.title"), address: .notice)
    self.lead = lead
    self.version = version
    self.dateWords = dateWords
    self.digest = digest
    self.sections = sections
    hasAssumptions = sections.contains { $0.paragraphs.contains { $0.assumption != nil } }
    hasSilence = sections.contains { $0.shortAnswer == nil }
    contact = ContactWays(context.contact, in: context.language)
    w = Catalogue.words("portal.notice", in: context.language)
  }
}
