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
  let origin: String
  let key: NoteVerifier
  let older: SignedCheckpoint?
  var newest: SignedCheckpoint?
  var faults = FaultList()
  var indexes = IndexTally()
  var track = RootTrack()
  var entryCount = 0
  /// Whether no entry came late or twice.
  var isInOrder = true
  /// The entries whose body and stored leaf hash disagree.
  var alteredIndexes: [Int] = []
  private var ids: Set<UInt128> = []

  /// Makes a verifier that waits for the entry with index 0.
  ///
  /// - Parameters:
  ///   - origin: The name that the log must have.
  ///   - key: The key that must have signed the checkpoints.
  ///   - older: A signed checkpoint from before; nil where nobody kept one.
  public init(origin: String, key: NoteVerifier, against older: String? = nil) {
    self.origin = origin
    self.key = key
    self.older = older.map { SignedCheckpoint($0, role: .older, key: key) }
    for fault in self.older?.faults ?? [] { faults.add(fault) }
    if let size = self.older?.checkpoint?.size { track.watch(size) }
  }

  /// Takes the newest signed checkpoint, before or after the entries.
  ///
  /// Before them is better where entries may follow that it does not cover: its root is then
  /// compared all the same.
  public mutating func take(checkpoint note: String) {
    let opened = SignedCheckpoint(note, role: .newest, key: key)
    for fault in opened.faults { faults.add(fault) }
    if let size = opened.checkpoint?.size { track.watch(size) }
    newest = opened
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
