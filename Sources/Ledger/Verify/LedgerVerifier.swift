/// Checks a ledger while its entries come one by one, in the order of their indexes.
///
/// What it sees:
/// - every change of an entry, every entry taken out, put in, doubled or moved, because the root
///   over all entries is then not the signed one;
/// - which entry was altered, when the leaf hashes stored beside the entries are given too;
/// - which indexes are missing, doubled or out of order.
///
/// What it cannot see:
/// - that entries were cut off at the end and a shorter checkpoint was signed with the log's own
///   key, or that the whole log was written anew with that key: only an older checkpoint, kept
///   where the log's keeper cannot reach it, shows this;
/// - which entry was altered, when its stored leaf hash was changed along with it: then only the
///   root differs;
/// - acts that were never recorded.
///
/// It needs 16 bytes of memory for each entry, to find ids that come twice.
public struct LedgerVerifier: Sendable {
  let origin: String?
  let older: Checkpoint?
  var faults = FaultList()
  var indexes = IndexTally()
  var track: RootTrack
  var entryCount = 0
  /// Whether no entry came late or twice.
  var isInOrder = true
  /// The entries whose body and stored leaf hash disagree.
  var alteredIndexes: [Int] = []
  private var ids: Set<UInt128> = []

  /// Makes a verifier that waits for the entry with index 0.
  ///
  /// - Parameters:
  ///   - origin: The name that the log must have; nil where none is known beforehand.
  ///   - newest: The newest checkpoint, where it is known before the entries, so that its root
  ///     is compared even when entries follow that it does not cover.
  ///   - older: A checkpoint from before, whose signature the caller has checked.
  public init(origin: String? = nil, newest: Checkpoint? = nil, older: Checkpoint? = nil) {
    self.origin = origin
    self.older = older
    track = RootTrack(watching: Set([newest?.size, older?.size].compactMap { $0 }))
  }

  /// Takes the next entry.
  public mutating func take(_ entry: StoredLedgerEntry) {
    entryCount += 1
    checkIndex(entry.index)
    let hash = MerkleTree.leafHash(entry.body)
    if let leaf = entry.leaf, leaf != hash { alteredIndexes.append(entry.index) }
    track.append(body: hash, stored: entry.leaf)
    checkBody(entry)
  }

  private mutating func checkIndex(_ index: Int) {
    switch indexes.place(index) {
    case .next, .ahead: return
    case .late, .impossible: faults.add(.outOfOrder(index: index))
    case .repeated: faults.add(.duplicateIndex(index))
    }
    isInOrder = false
  }

  private mutating func checkBody(_ stored: StoredLedgerEntry) {
    do {
      let entry = try LedgerEntry(body: stored.body)
      if !ids.insert(Self.mark(of: entry.id)).inserted {
        faults.add(.duplicateId(index: stored.index))
      }
    } catch {
      faults.add(.unreadableEntry(index: stored.index, why: error))
    }
  }

  /// Half a digest of an id, which takes less memory than the id.
  private static func mark(of id: String) -> UInt128 {
    LedgerHash.sha256(Array(id.utf8)).bytes.prefix(16).reduce(0) { $0 << 8 | UInt128($1) }
  }
}
