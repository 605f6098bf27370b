import Wording

/// The certificate of a run of retention in a body's system, in both languages, as one file that
/// runs no script and asks nobody for anything.
public struct DisposalCertificatePage: Rendered {
  public static let template = "disposal-certificate"

  /// The certificate in one language.
  public struct Text: Sendable {
    public struct Went: Sendable {
      public let record: String
      public let rule: String
      public let lines: String
      public let outcome: String
      public let planned: String
      public let removed: String
      public let left: String

      public init(
        record: String, rule: String, lines: String, outcome: String, planned: Int, removed: Int,
        left: Int
      ) {
        self.record = record
        self.rule = rule
        self.lines = lines
        self.outcome = outcome
        self.planned = ConsoleWords.number(planned)
        self.removed = ConsoleWords.number(removed)
        self.left = ConsoleWords.number(left)
      }
    }

    public struct Stayed: Sendable {
      public let record: String
      public let why: String
      public let records: String

      public init(record: String, why: String, records: Int) {
        self.record = record
        self.why = why
        self.records = ConsoleWords.number(records)
      }
    }

    /// The rows of one table: gone, emptied, shared.
    public struct Table: Sendable {
      public let name: String
      public let removed: String
      public let emptied: String
      public let shared: String

      public init(name: String, removed: Int, emptied: Int, shared: Int) {
        self.name = name
        self.removed = ConsoleWords.number(removed)
        self.emptied = ConsoleWords.number(emptied)
        self.shared = ConsoleWords.number(shared)
      }
    }

    let facts: [Fact]
    let went: [Went]
    let stayed: [Stayed]
    let tables: [Table]

    public init(facts: [Fact], went: [Went], stayed: [Stayed], tables: [Table]) {
      self.facts = facts
      self.went = went
      self.stayed = stayed
      self.tables = tables
    }
  }

  struct Version: Sendable {
    let tag: String
    let languageName: String
    let w: [String: String]
    let facts: [Fact]
    let went: [Text.Went]
    let hasWent: Bool
    let stayed: [Text.Stayed]
    let hasStayed: Bool
    let tables: [Text.Table]
    let hasTables: Bool

    init(_ text: Text, in language: Language) {
      tag = language.tag
      languageName = language.ownName
      w = Catalogue.words("disposal", in: language)
      facts = text.facts
      went = text.went
      hasWent = !text.went.isEmpty
      stayed = text.stayed
      hasStayed = !text.stayed.isEmpty
      tables = text.tables
      hasTables = !text.tables.isEmpty
    }
  }

  let frame: ReviewFrame
  let otherTag: String
  let otherTitle: String
  let versions: [Version]
  let entries: [String]

  /// - Parameters:
  ///   - entries: the ids of the log's entries, one for each batch.
  ///   - day: the day on which the page is made.
  public init(
    cy: Text, en: Text, entries: [String], styles: ReviewStyles, day: String, in language: Language
  ) {
    frame = ReviewFrame(
      Catalogue.text("disposal.title", in: language), styles: styles, day: day, indexLink: nil,
      in: language)
    otherTag = language.other.tag
    otherTitle = Catalogue.text("disposal.title", in: language.other)
    let both = [Version(cy, in: .cy), Version(en, in: .en)]
    versions = language == .cy ? both : both.reversed()
    self.entries = entries
  }
}
