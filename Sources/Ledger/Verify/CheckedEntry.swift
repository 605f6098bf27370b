/// An entry with all that can be told of it by itself, which any core can find out.
struct CheckedEntry: Sendable {
  let index: Int
  /// The hash of the body as it is.
  let hash: LedgerHash
  /// The hash that was stored beside the body.
  let stored: LedgerHash?
  /// What the body says, where it is well formed.
  let content: Content

  enum Content: Sendable {
    /// A good entry, by the mark of its id.
    case entry(mark: UInt64)
    case unreadable(LedgerEntryError)
    /// Nobody looked: the body is not the one that was stored, or is of no form of ours.
    case unseen
  }

  /// Whether the body is not the one whose hash was stored.
  var isAltered: Bool { stored.map { $0 != hash } ?? false }

  init(_ entry: StoredLedgerEntry, isForeign: Bool) {
    self = entry.body.withUnsafeBytes { body in
      CheckedEntry(index: entry.index, body: body, stored: entry.leaf, isForeign: isForeign)
    }
  }

  init(index: Int, body: UnsafeRawBufferPointer, stored: LedgerHash?, isForeign: Bool) {
    self.index = index
    self.stored = stored
    let found = MerkleTree.leafHash(body)
    hash = found
    guard !isForeign, stored == nil || stored == found else {
      content = .unseen
      return
    }
    if let id = EntryScan.id(in: body) {
      content = .entry(mark: IdMarks.mark(of: UnsafeRawBufferPointer(rebasing: body[id])))
      return
    }
    // Not plainly an entry: the thorough reader says why, or that it is one after all.
    do {
      let entry = try LedgerEntry(body: Array(body))
      content = .entry(mark: Array(entry.id.utf8).withUnsafeBytes(IdMarks.mark))
    } catch { content = .unreadable(error) }
  }
}
