/// Checks a ledger while its entries come one by one, in the order of their indexes.
///
/// What it sees:
/// - every change of an entry, every entry taken out, put in, doubled or moved, because the root
///   over all entries is then not the signed one;
/// - which entry was altered, when the leaf hashes stored beside the entries are given too;
/// - which indexes are missing, doubled or out of order;
/// - between which checkpoints something was changed, when the older ones are given too.
///
/// What it cannot see:
/// - that entries were cut off at the end and a shorter checkpoint was signed with the log's own
///   key, or that the whole log was written anew with that key: only an older checkpoint, kept
///   where the log's keeper cannot reach it, shows this;
/// - which entry was altered, when its stored leaf hash was changed along with it: then only the
///   root differs;
/// - acts that were never recorded.
///
/// It needs 16 to 32 bytes of memory for each entry, to find ids that come twice.
public struct LedgerVerifier: Sendable {
  let origin: String
  let keys: KeyHistory
  let older: OlderCheckpoint?
  /// Whether the bodies may be of any form, because another program wrote them.
  let isForeign: Bool
  var newest: SignedCheckpoint?
  var faults = FaultList()
  var indexes = IndexTally()
  var track = RootTrack()
  var entryCount = 0
  /// Whether no entry came late or twice.
  var isInOrder = true
  /// The entries whose body and stored leaf hash disagree.
  var alteredIndexes: [Int] = []
  /// The roots of older checkpoints of the log, by their sizes.
  var history: [Int: LedgerHash] = [:]
  /// What the first entry says of a log that was restored, and the tree of the entries behind it.
  var restored: RestoredTrack?
  /// The changes of the key, by the index of the entry that must tell of them.
  private var handoverPlaces: [Int: Int] = [:]
  private var ids = IdMarks()

  /// Makes a verifier that waits for the entry with index 0, of a log that has had one key.
  ///
  /// - Parameters:
  ///   - origin: The name that the log must have.
  ///   - key: The key that must have signed the checkpoints.
  ///   - older: A signed checkpoint from before; nil where nobody kept one.
  public init(origin: String, key: NoteVerifier, against older: String? = nil) {
    self.init(origin: origin, keys: KeyHistory(origin: origin, first: key), against: older)
  }

  /// Makes a verifier that waits for the entry with index 0.
  ///
  /// - Parameter keys: The keys of the log; the changes from one to the next are checked too.
  public init(
    origin: String, keys: KeyHistory, against older: String? = nil, isForeign: Bool = false
  ) {
    self.origin = origin
    self.keys = keys
    self.older = older.map(OlderCheckpoint.init)
    self.isForeign = isForeign
    if let size = self.older?.checkpoint?.size { track.watch(size) }
    takeHandovers()
  }

  /// Takes the newest signed checkpoint, before or after the entries.
  ///
  /// Before them is better where entries may follow that it does not cover: its root is then
  /// compared all the same.
  public mutating func take(checkpoint note: String) {
    let opened = SignedCheckpoint(note, role: .newest, keys: keys)
    for fault in opened.faults { faults.add(fault) }
    if let size = opened.checkpoint?.size { track.watch(size) }
    newest = opened
  }

  /// Takes an older signed checkpoint of the same store, before the entries that it covers.
  ///
  /// It is only used to say where a change is, and is no fault by itself.
  public mutating func take(history note: String) {
    let opened = SignedCheckpoint(note, role: .older, keys: keys)
    guard opened.signedBy != nil, let checkpoint = opened.checkpoint, checkpoint.isOf(origin)
    else { return }
    history[checkpoint.size] = checkpoint.root
    track.watch(checkpoint.size)
  }

  /// Takes the next entry.
  public mutating func take(_ entry: StoredLedgerEntry) {
    watchPlace(of: entry)
    take(CheckedEntry(entry, isForeign: isForeign))
  }

  mutating func take(_ entry: CheckedEntry) {
    note(entry)
    track.append(body: entry.hash, stored: entry.stored)
    if entry.index > 0 { restored?.append(entry.hash) }
  }

  /// Takes all of an entry but its place in the tree.
  mutating func note(_ entry: CheckedEntry) {
    entryCount += 1
    checkIndex(entry.index)
    if entry.isAltered { alteredIndexes.append(entry.index) }
    switch entry.content {
    case .entry(let mark):
      if !ids.insert(mark) { faults.add(.duplicateId(index: entry.index)) }
    case .unreadable(let why): faults.add(.unreadableEntry(index: entry.index, why: why))
    case .unseen: break
    }
  }

  private mutating func checkIndex(_ index: Int) {
    switch indexes.place(index) {
    case .next, .ahead: return
    case .late, .impossible: faults.add(.outOfOrder(index: index))
    case .repeated: faults.add(.duplicateIndex(index))
    }
    isInOrder = false
  }

  private mutating func takeHandovers() {
    var (old, size) = (keys.first, 0)
    for (position, handover) in keys.handovers.enumerated() {
      if let fault = handover.fault(from: old, after: size) {
        faults.add(.badHandover(number: position + 1, fault))
      }
      old = handover.verifier
      guard let checkpoint = handover.checkpoint else { continue }
      size = checkpoint.size
      track.watch(size)
      handoverPlaces[size - 1] = position
    }
  }

  /// Reads the few entries that say something about the log itself.
  mutating func watchPlace(of entry: StoredLedgerEntry) {
    if entry.index == 0, let read = try? LedgerEntry(body: entry.body),
      let log = RestoredLog(read)
    {
      restored = RestoredTrack(log, older: older?.checkpoint)
    }
    guard let position = handoverPlaces[entry.index] else { return }
    let read = try? LedgerEntry(body: entry.body)
    let told = read?.act == KeyHandover.act ? read?.facts[KeyHandover.newKeyFact] : nil
    if told != keys.handovers[position].verifier.vkey {
      faults.add(.badHandover(number: position + 1, .notEntered))
    }
  }

  /// Whether an entry of these indexes says something about the log itself.
  func hasPlace(in indexes: Range<Int>) -> Bool {
    indexes.contains(0) || handoverPlaces.keys.contains(where: indexes.contains)
  }
}
