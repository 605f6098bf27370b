import Wording

/// The document that answers an access request: the person's data and what Article 15 adds to it.
///
/// A whole document of its own, without style sheet, script, picture or link into the console, so
/// that it can be kept, printed and sent.
public struct AccessAnswerPage: Page {
  public static let template = "console-access-answer"

  /// A name with what it says, in lines.
  public struct Entry: Sendable {
    public let name: String
    let lines: [String]
    let languageTag: String?

    /// - Parameters:
    ///   - value: its line breaks are kept.
    ///   - language: the language of the value where it may not be the document's.
    public init(_ name: String, _ value: String, language: Language? = nil) {
      self.name = name
      lines = value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map(String.init)
      languageTag = language?.tag
    }
  }

  /// One enquiry of the person's, with all that is held about it.
  public struct Enquiry: Sendable {
    let title: String
    let entries: [Entry]

    public init(reference: String, entries: [Entry], in language: Language) {
      title = Catalogue.text("console.answer.enquiry", in: language, ["reference": reference])
      self.entries = entries
    }
  }

  /// A heading with sentences under it.
  struct Part: Sendable {
    let heading: String
    let sentences: [String]
  }

  /// What the notice and the records say about the data, a sentence each. A part without a sentence
  /// is left out.
  public struct Account: Sendable {
    let purposes: [String]
    let recipients: [String]
    let retention: [String]
    let source: [String]
    let decisions: [String]
    let transfers: [String]
    let withheld: [String]

    /// - Parameters:
    ///   - recipients: those who received the data, and those who may.
    ///   - withheld: what is not in the copy, and why.
    public init(
      purposes: [String], recipients: [String], retention: [String], source: [String],
      decisions: [String] = [], transfers: [String] = [], withheld: [String] = []
    ) {
      self.purposes = purposes
      self.recipients = recipients
      self.retention = retention
      self.source = source
      self.decisions = decisions
      self.transfers = transfers
      self.withheld = withheld
    }
  }

  public let frame: Frame
  let w: [String: String]
  let head: [Fact]
  let enquiries: [Enquiry]
  let hasEnquiries: Bool
  let parts: [Part]
  let rights: [Entry]
  let complaints: [Entry]

  /// - Parameters:
  ///   - context: its language is the person's.
  ///   - to: the person's name.
  ///   - rights: the name of each right, and how to use it.
  ///   - complaints: to whom one can complain, and how to reach them.
  public init(
    _ context: ConsoleContext, id: OpaqueId, to: String, reference: String, prepared: String,
    enquiries: [Enquiry],
    account: Account, rights: [Entry], complaints: [Entry]
  ) {
    let frame = context.frame(
      title: context.text("console.answer.title"),
      address: .caseAnswer(id, .html))
    let words = context.words("answer")
    self.frame = frame
    w = words
    head = [
      Fact(words["to"] ?? "", to), Fact(words["from"] ?? "", frame.bodyName),
      Fact(words["reference"] ?? "", reference), Fact(words["prepared"] ?? "", prepared),
    ]
    self.enquiries = enquiries
    hasEnquiries = !enquiries.isEmpty
    parts = [
      Part(heading: words["purposes"] ?? "", sentences: account.purposes),
      Part(heading: words["recipients"] ?? "", sentences: account.recipients),
      Part(heading: words["retention"] ?? "", sentences: account.retention),
      Part(heading: words["source"] ?? "", sentences: account.source),
      Part(heading: words["decisions"] ?? "", sentences: account.decisions),
      Part(heading: words["transfers"] ?? "", sentences: account.transfers),
      Part(heading: words["withheld"] ?? "", sentences: account.withheld),
    ].filter { !$0.sentences.isEmpty }
    self.rights = rights
    self.complaints = complaints
  }
}
