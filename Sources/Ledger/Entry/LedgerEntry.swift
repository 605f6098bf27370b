/// One act on personal data, as the ledger remembers it: who did what, when, and under which
/// version of the register. It holds no personal data.
///
/// An entry can never be changed or removed, so nothing may go in that a person could later ask
/// to have erased. Every field is therefore short and keeps to an alphabet without spaces,
/// apostrophes and at-signs, in which neither a full name, an e-mail address nor free text can
/// be written. The alphabet cannot see what a single word means: the caller passes opaque ids,
/// counts, days and digests (with a secret that is destroyed with the record), and nothing else.
public struct LedgerEntry: Hashable, Sendable {
  /// The act's own id, opaque and unique in the log.
  public let id: String
  /// When it was done: UTC with milliseconds, for example `2026-03-01T09:30:00.000Z`.
  public let moment: String
  /// What was done, in kebab case, for example `enquiry-received`.
  public let act: String
  /// The opaque id of the case or record that it was done to; nil for an act on no single one.
  public let subject: String?
  /// Who did it: `public`, `staff:<opaque id>`, `system:sequencer`.
  public let actor: String
  /// The digest of the register version in force.
  public let register: String
  /// The ids of the register's statements that the act rests on, in the order given.
  public let statements: [String]
  /// The id of the purpose that the act served; nil where it has none.
  public let purpose: String?
  /// Counts, days and digests about the act, by kebab-case key; never personal data.
  public let facts: [String: String]

  /// Makes an entry that keeps to every limit and alphabet.
  ///
  /// - Throws: `LedgerEntryError`, which names the field and never repeats its content.
  public init(
    id: String, moment: String, act: String, subject: String? = nil, actor: String,
    register: String, statements: [String] = [], purpose: String? = nil,
    facts: [String: String] = [:]
  ) throws(LedgerEntryError) {
    self.id = id
    self.moment = moment
    self.act = act
    self.subject = subject
    self.actor = actor
    self.register = register
    self.statements = statements
    self.purpose = purpose
    self.facts = facts
    try validate()
  }

  /// The hash of the entry as a leaf of the tree.
  public var leafHash: LedgerHash { MerkleTree.leafHash(body) }
}
