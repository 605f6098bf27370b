import Casebook

/// What was put right or withdrawn, whose it is, and where the letters are written.
public struct CorrectionOrder: Sendable {
  /// Nil where disclosures are named by their numbers, and nobody's values are sent.
  public var person: PersonKey?
  /// Those that were put right; empty: all that a recipient had.
  public var items: [String]
  public var kind: CorrectionTaskRecord.Kind
  /// Disclosures by their numbers; empty: all that are on record of the person.
  public var disclosures: [String]
  /// For the letters, each its owner's alone.
  public var folder: String
  public var keys: RecipientKeys
  public var isFreeTextRead: Bool

  public init(
    person: PersonKey?, items: [String] = [], as kind: CorrectionTaskRecord.Kind,
    disclosures: [String] = [], into folder: String, keys: RecipientKeys = .none,
    isFreeTextRead: Bool = false
  ) {
    self.person = person
    self.items = items
    self.kind = kind
    self.disclosures = disclosures
    self.folder = folder
    self.keys = keys
    self.isFreeTextRead = isFreeTextRead
  }
}

/// A recipient who has to be told, and what was written for them.
public struct OpenedCorrection: Sendable, Hashable {
  public let task: CorrectionTaskRecord
  /// The letter; nil where all of it is protected now, and nothing may be sent, or where it was made
  /// before the run broke off.
  public let file: String?
}

/// The letters of a correction.
public struct MadeCorrection: Sendable, Hashable {
  /// Id of the run.
  public let run: String
  /// Whether an earlier run had broken off, and this one went on with it.
  public let isTakenUp: Bool
  public let letters: [OpenedCorrection]
}
