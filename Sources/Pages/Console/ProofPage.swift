import Wording

/// The notice's own sentences, each with the status of its promises in the margin and the evidence
/// folded under it.
public struct ProofPage: Page {
  public static let template = "console-proof"

  /// One thing that was looked at.
  public struct Evidence: Sendable {
    /// Where evidence comes from.
    public enum Kind: String, CaseIterable, Sendable {
      case `static`
      case data
      case ledger
      case behaviour
      case operation
    }

    let kind: Kind
    let what: String
    let observed: String
    let population: String

    /// - Parameters:
    ///   - what: what was checked.
    ///   - observed: what was seen.
    ///   - population: how many records or acts were looked at.
    public init(kind: Kind, what: String, observed: String, population: String) {
      self.kind = kind
      self.what = what
      self.observed = observed
      self.population = population
    }
  }

  /// A promise that a sentence makes.
  public struct Promise: Sendable {
    let id: String
    let status: StatusMark.Status
    let note: String?
    let evidence: [Evidence]

    /// - Parameter note: what to know about the status, for example the article of the law.
    public init(
      id: String, status: StatusMark.Status, note: String? = nil, evidence: [Evidence]
    ) {
      self.id = id
      self.status = status
      self.note = note
      self.evidence = evidence
    }
  }

  /// A sentence of the notice, word for word.
  public struct Sentence: Sendable {
    let text: String
    let isHeading: Bool
    let promises: [Promise]

    /// - Parameters:
    ///   - isHeading: whether the sentence is a heading of the notice.
    ///   - promises: empty where the sentence makes none.
    public init(_ text: String, isHeading: Bool = false, promises: [Promise] = []) {
      self.text = text
      self.isHeading = isHeading
      self.promises = promises
    }
  }

  public let frame: Frame
  let w: [String: String]
  let facts: [Fact]
  let counts: [Count]
  let coverage: String
  let noticeTag: String
  let lines: [Line]

  /// - Parameters:
  ///   - checked: when the proof was made.
  ///   - coverage: which systems and how many records it covers, in a sentence.
  ///   - noticeLanguage: the language of the sentences.
  ///   - sentences: all of the notice, in its order.
  public init(
    _ context: ConsoleContext, checked: String, register: String, coverage: String,
    noticeLanguage: Language,
    sentences: [Sentence]
  ) {
    let frame = context.frame(title: context.text("console.proof.title"), address: .proof)
    let language = context.language
    let words = context.words("proof")
    self.frame = frame
    w = words
    facts = [
      Fact(words["checked"] ?? "", checked), Fact(words["register"] ?? "", register),
    ]
    counts = ProofPage.counts(of: sentences, in: language)
    self.coverage = coverage
    noticeTag = noticeLanguage.tag
    lines = sentences.map { Line($0, in: language) }
  }
}
