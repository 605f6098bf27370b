import Wording

/// The ledger: how long it is, what it is sealed with, and whether it is whole.
///
/// The form sends `act` as `verify` or `export`.
public struct LedgerPage: Page {
  public static let template = "console-ledger"

  /// Something wrong with the ledger.
  public struct Fault: Sendable {
    public let place: String
    public let what: String

    public init(place: String, what: String) {
      self.place = place
      self.what = what
    }
  }

  /// The last time that the ledger was verified, and what came of it.
  public struct Verification: Sendable {
    let at: String
    let entries: String
    let against: String?
    let faults: [Fault]

    /// - Parameters:
    ///   - entries: how many entries were checked.
    ///   - against: the older checkpoint with which the ledger was compared, or nil.
    public init(at: String, entries: Int, against: String?, faults: [Fault]) {
      self.at = at
      self.entries = ConsoleWords.number(entries)
      self.against = against
      self.faults = faults
    }
  }

  /// What came of the verification, as the partial `status` shows it.
  struct Result: Sendable {
    let name: String
    let shape: String
    let word: String
    let facts: [Fact]
    let faults: [Fault]
    let hasFaults: Bool
  }

  public let frame: Frame
  let w: [String: String]
  let size: String
  let root: String
  let checkpoint: String?
  let key: String
  let result: Result?

  /// - Parameters:
  ///   - root: the root of the tree, in base64.
  ///   - checkpoint: the last signed checkpoint as its text, or nil before the first.
  ///   - key: the verification key in the form that public tools take.
  ///   - verification: nil where the ledger has not been verified.
  public init(
    _ context: ConsoleContext, size: Int, root: String, checkpoint: String?, key: String,
    verification: Verification?
  ) {
    let frame = context.frame(title: context.text("console.ledger.title"), address: .ledger)
    let words = context.words("ledger")
    self.frame = frame
    w = words
    self.size = ConsoleWords.number(size)
    self.root = root
    self.checkpoint = checkpoint
    self.key = key
    result = verification.map { LedgerPage.result(of: $0, words) }
  }

  private static func result(of verification: Verification, _ words: [String: String]) -> Result {
    let isSound = verification.faults.isEmpty
    let status: StatusMark.Status = isSound ? .kept : .broken
    return Result(
      name: status.rawValue, shape: "mark-\(status.rawValue)",
      word: words[isSound ? "sound" : "faulty"] ?? "",
      facts: [
        Fact(words["verifiedAt"] ?? "", verification.at),
        Fact(words["entriesChecked"] ?? "", verification.entries),
        Fact(words["against"] ?? "", verification.against ?? words["notCompared"] ?? ""),
      ],
      faults: verification.faults, hasFaults: !isSound)
  }
}
