import Wording

/// The certificate of a retention run in both languages, to be printed: what went under which rule
/// and law, what stayed and why, and where the ledger says so.
public struct CertificatePage: Page {
  public static let template = "console-certificate"

  /// The certificate in one language.
  public struct Text: Sendable {
    /// What was destroyed under one rule.
    public struct Went: Sendable {
      public let rule: String
      public let law: String
      public let records: String

      /// - Parameter law: the provision, or the statement of the notice that sets the rule.
      public init(rule: String, law: String, records: Int) {
        self.rule = rule
        self.law = law
        self.records = ConsoleWords.number(records)
      }
    }

    /// What stayed for one reason.
    public struct Stayed: Sendable {
      public let why: String
      public let records: String

      public init(why: String, records: Int) {
        self.why = why
        self.records = ConsoleWords.number(records)
      }
    }

    /// One batch of the run.
    public struct Batch: Sendable {
      public let number: String
      public let records: String
      public let finished: String
      public let entry: String

      /// - Parameter entry: the index of the batch's entry in the ledger.
      public init(number: Int, records: Int, finished: String, entry: String) {
        self.number = String(number)
        self.records = ConsoleWords.number(records)
        self.finished = finished
        self.entry = entry
      }
    }

    let facts: [Fact]
    let went: [Went]
    let total: String
    let stayed: [Stayed]
    let batches: [Batch]

    /// - Parameter facts: whose records, as of which day, planned, approved and carried out when and
    ///   in which roles, under which version of the register.
    public init(facts: [Fact], went: [Went], total: Int, stayed: [Stayed], batches: [Batch]) {
      self.facts = facts
      self.went = went
      self.total = ConsoleWords.number(total)
      self.stayed = stayed
      self.batches = batches
    }
  }

  /// The certificate in one language with the words of that language.
  struct Version: Sendable {
    let tag: String
    let languageName: String
    let w: [String: String]
    let facts: [Fact]
    let went: [Text.Went]
    let hasWent: Bool
    let total: String
    let stayed: [Text.Stayed]
    let hasStayed: Bool
    let batches: [Text.Batch]
    let hasBatches: Bool

    init(_ text: Text, in language: Language) {
      tag = language.tag
      languageName = language.ownName
      w = ConsoleWords.words("certificate", in: language)
      facts = text.facts
      went = text.went
      hasWent = !text.went.isEmpty
      total = text.total
      stayed = text.stayed
      hasStayed = !text.stayed.isEmpty
      batches = text.batches
      hasBatches = !text.batches.isEmpty
    }
  }

  public let frame: Frame
  let w: [String: String]
  let planPath: String
  let otherTitle: String
  let versions: [Version]
  let checkpoint: String

  /// - Parameters:
  ///   - checkpoint: the signed checkpoint of the ledger after the last batch, as its text.
  public init(_ context: ConsoleContext, id: OpaqueId, cy: Text, en: Text, checkpoint: String) {
    let frame = context.frame(
      title: CertificatePage.title(in: context.language),
      address: .retentionCertificate(id))
    let language = context.language
    self.frame = frame
    w = context.words("certificate")
    planPath = Address.retentionPlan(id).path(in: language)
    otherTitle = CertificatePage.title(in: language.other)
    let both = [Version(cy, in: .cy), Version(en, in: .en)]
    versions = language == .cy ? both : both.reversed()
    self.checkpoint = checkpoint
  }

  private static func title(in language: Language) -> String {
    Catalogue.text("console.certificate.title", in: language)
  }
}
