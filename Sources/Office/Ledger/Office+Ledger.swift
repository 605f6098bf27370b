import Casebook
import Ledger
import Synchronization

extension Office {
  /// Gives the waiting entries their places in the log, and signs the tree.
  @discardableResult
  public func sealLedger() async throws -> Int {
    try await sequencer.run(at: world.now())
  }

  /// Verifies the live log from its first entry to its last, with its newest checkpoint.
  ///
  /// - Parameter older: a checkpoint kept elsewhere; only against one can a cut be seen.
  public func verifyLedger(against older: String? = nil) async throws -> LedgerVerdict {
    let verifier = Mutex(
      LedgerVerifier(origin: ledgerOrigin, key: ledgerKey, against: older))
    let waiting = Mutex(0)
    try await casebook.readLog(
      note: { note in
        if let note { verifier.withLock { $0.take(checkpoint: note) } }
      },
      each: { entry in
        guard let index = entry.index else {
          waiting.withLock { $0 += 1 }
          return
        }
        verifier.withLock {
          $0.take(
            StoredLedgerEntry(index: index, body: entry.body, leaf: LedgerHash(bytes: entry.leaf)))
        }
      })
    let count = waiting.withLock { $0 }
    return verifier.withLock { $0 }.finish(unsequencedCount: count)
  }

  /// Writes the log as a file that anyone can verify.
  public func exportLedger(to line: @escaping @Sendable (String) throws -> Void) async throws {
    try await sealLedger()
    try line(LedgerExport.line(LedgerExportHeader(origin: ledgerOrigin, verifier: ledgerKey)))
    let newest = Mutex<String?>(nil)
    try await casebook.readLog(
      note: { note in newest.withLock { $0 = note } },
      each: { entry in
        guard let index = entry.index, entry.isSigned else { return }
        try line(
          LedgerExport.line(
            StoredLedgerEntry(
              index: index, body: entry.body, leaf: LedgerHash(bytes: entry.leaf))))
      })
    if let note = newest.withLock({ $0 }) { try line(LedgerExport.line(checkpoint: note)) }
  }
}
