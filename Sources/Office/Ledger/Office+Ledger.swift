import Casebook
import Ledger
import Synchronization

extension Office {
  /// Gives the waiting entries their places in the log, and signs the tree.
  @discardableResult
  public func sealLedger() async throws -> Int {
    try await sequencer.run(at: world.now())
  }

  /// The keys of the log, as the store tells them, where the one that signs now is ours.
  public func ledgerKeys() async throws -> KeyHistory {
    let own = KeyHistory(origin: ledgerOrigin, first: ledgerKey)
    guard let stored = try await casebook.ledgerKeys(), stored.current == ledgerKey,
      stored.origin == ledgerOrigin
    else { return own }
    return stored
  }

  /// Verifies the live log from its first entry to its last, with its newest checkpoint.
  ///
  /// Where the whole does not fit, the checkpoints that the store has say between which two of them
  /// something was changed.
  ///
  /// - Parameter older: a checkpoint kept elsewhere; only against one can a cut be seen.
  public func verifyLedger(against older: String? = nil) async throws -> LedgerVerdict {
    let keys = try await ledgerKeys()
    let verdict = try await verifyLedger(keys, older, history: [])
    let isChanged = verdict.faults.contains { if case .rootMismatch = $0 { true } else { false } }
    guard isChanged else { return verdict }
    return try await verifyLedger(keys, older, history: try await casebook.checkpoints())
  }

  private func verifyLedger(
    _ keys: KeyHistory, _ older: String?, history: [String]
  ) async throws -> LedgerVerdict {
    var verifier = LedgerVerifier(origin: ledgerOrigin, keys: keys, against: older)
    for note in history { verifier.take(history: note) }
    let reading = Mutex(LiveReading(verifier))
    try await casebook.readLog(
      note: { note in
        if let note { reading.withLock { $0.verifier.take(checkpoint: note) } }
      },
      each: { entry in reading.withLock { $0.take(entry) } })
    return reading.withLock { $0 }.finish()
  }

  /// Writes the log as a file that anyone can verify.
  public func exportLedger(to line: @escaping @Sendable (String) throws -> Void) async throws {
    try await sealLedger()
    try line(LedgerExport.line(LedgerExportHeader(keys: try await ledgerKeys())))
    let newest = Mutex<String?>(nil)
    try await casebook.readLog(
      note: { note in newest.withLock { $0 = note } },
      each: { entry in
        if let stored = entry.signed { try line(LedgerExport.line(stored)) }
      })
    if let note = newest.withLock({ $0 }) { try line(LedgerExport.line(checkpoint: note)) }
  }

  /// Writes the log as the files of C2SP `tlog-tiles`.
  ///
  /// - Parameter write: takes each file with its path.
  /// - Returns: false where the log has no checkpoint yet; then nothing is written.
  public func exportTiles(
    write: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Void
  ) async throws -> Bool {
    try await sealLedger()
    let newest = Mutex<String?>(nil)
    let writer = Mutex(TileWriting(write))
    try await casebook.readLog(
      note: { note in newest.withLock { $0 = note } },
      each: { entry in
        if let stored = entry.signed { try writer.withLock { try $0.tiles.append(stored) } }
      })
    guard let note = newest.withLock({ $0 }) else { return false }
    let keys = try await ledgerKeys()
    if !keys.handovers.isEmpty {
      try write(TilePath.keys, Array(LedgerExport.line(LedgerExportHeader(keys: keys)).utf8))
    }
    try writer.withLock { try $0.tiles.finish(checkpoint: note) }
    return true
  }
}

extension StoredEntry {
  /// The entry as an export holds it; nil while no checkpoint counts it.
  var signed: StoredLedgerEntry? {
    guard let index, isSigned else { return nil }
    return StoredLedgerEntry(index: index, body: body, leaf: LedgerHash(bytes: leaf))
  }
}

/// A verification of the live log under way: entries are gathered, so that all cores can work.
private struct LiveReading: Sendable {
  private static let batchSize = 4_096

  var verifier: LedgerVerifier
  private var gathered: [StoredLedgerEntry] = []
  private var waitingCount = 0

  init(_ verifier: LedgerVerifier) { self.verifier = verifier }

  mutating func take(_ entry: StoredEntry) {
    guard let index = entry.index else {
      waitingCount += 1
      return
    }
    gathered.append(
      StoredLedgerEntry(index: index, body: entry.body, leaf: LedgerHash(bytes: entry.leaf)))
    if gathered.count == Self.batchSize { flush() }
  }

  private mutating func flush() {
    verifier.take(contentsOf: gathered)
    gathered.removeAll(keepingCapacity: true)
  }

  consuming func finish() -> LedgerVerdict {
    flush()
    return verifier.finish(unsequencedCount: waitingCount)
  }
}

/// The writer of tiles, used by one at a time.
private struct TileWriting: @unchecked Sendable {
  var tiles: TileLogWriter

  init(_ write: @escaping @Sendable (String, [UInt8]) throws -> Void) {
    tiles = TileLogWriter(write: write)
  }
}
