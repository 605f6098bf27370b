/// What the first entry of a log says when it goes on with a log that was restored from a backup.
///
/// A restored store may have fewer entries than its log had, and going on with it would sign two
/// logs of one name. So a new log begins: its first entry names the old log as it was last seen,
/// and the entries that the backup still had follow it in their order.
public struct RestoredLog: Hashable, Sendable {
  /// The word of the act.
  public static let act = "ledger-restored"

  /// The newest checkpoint of the old log that is known: its name, size and root.
  public let old: Checkpoint
  /// The key that signed it.
  public let oldKey: NoteVerifier
  /// How many of its entries the backup had: they follow from index 1 on.
  public let keptCount: Int
  /// The root over these.
  public let keptRoot: LedgerHash

  /// Makes the facts of a restoration.
  public init(old: Checkpoint, oldKey: NoteVerifier, keptCount: Int, keptRoot: LedgerHash) {
    self.old = old
    self.oldKey = oldKey
    self.keptCount = keptCount
    self.keptRoot = keptRoot
  }

  /// The facts of the entry.
  public var facts: [String: String] {
    [
      "old-origin": old.origin, "old-size": String(old.size), "old-root": old.root.base64,
      "old-key": oldKey.vkey, "kept-size": String(keptCount), "kept-root": keptRoot.base64,
    ]
  }

  /// Reads the entry; nil where it is not of a restoration, or not whole.
  public init?(_ entry: LedgerEntry) {
    guard entry.act == Self.act, let origin = entry.facts["old-origin"],
      let size = entry.facts["old-size"].flatMap({ WholeNumber.value(of: $0.utf8) }),
      let root = entry.facts["old-root"].flatMap({ LedgerHash(base64: $0) }),
      let old = try? Checkpoint(origin: origin, size: size, root: root),
      let oldKey = try? entry.facts["old-key"].map({ try NoteVerifier(vkey: $0) }),
      let count = entry.facts["kept-size"].flatMap({ WholeNumber.value(of: $0.utf8) }),
      let keptRoot = entry.facts["kept-root"].flatMap({ LedgerHash(base64: $0) })
    else { return nil }
    self.init(old: old, oldKey: oldKey, keptCount: count, keptRoot: keptRoot)
  }

  /// How many entries of the old log are gone.
  public var lostCount: Int { max(0, old.size - keptCount) }
}
