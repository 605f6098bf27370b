import Ledger

/// A log of ten entries that changed its key when it had six.
struct RotatedLog {
  let first: NoteSigner
  let second: NoteSigner
  let entries: [StoredLedgerEntry]
  let keys: KeyHistory

  /// - Parameter isTold: whether the sixth entry names the new key, as it must.
  init(isTold: Bool = true) throws {
    let first = SampleLog.signer
    let second = try NoteSigner(name: SampleLog.origin, seed: Array(40...71))
    (self.first, self.second) = (first, second)
    var all = try SampleLog(size: 10).entries
    if isTold {
      let told = try LedgerEntry(
        id: "rotation", moment: "2026-03-02T09:30:00.000Z", act: KeyHandover.act,
        actor: "role:records-manager", register: "r1",
        facts: [
          KeyHandover.oldKeyFact: first.verifier.vkey,
          KeyHandover.newKeyFact: second.verifier.vkey,
        ])
      all[5] = StoredLedgerEntry(index: 5, body: told.body, leaf: told.leafHash)
    }
    entries = all
    let checkpoint = try Checkpoint(
      origin: SampleLog.origin, frontier: SampleLog.frontier(all.prefix(6)))
    let handover = try first.sign(checkpoint).adding(try second.sign(checkpoint)).encoded
    keys = KeyHistory(
      origin: SampleLog.origin, first: first.verifier,
      handovers: [KeyHandover(to: second.verifier, note: handover)])
  }

  func note(size: Int = 10, by signer: NoteSigner? = nil) -> String {
    let frontier = SampleLog.frontier(entries.prefix(size))
    let checkpoint = try? Checkpoint(origin: SampleLog.origin, frontier: frontier)
    return checkpoint.flatMap { try? (signer ?? second).sign($0).encoded } ?? ""
  }

  func export() -> [String] {
    [LedgerExport.line(LedgerExportHeader(keys: keys))] + entries.map { LedgerExport.line($0) }
      + [LedgerExport.line(checkpoint: note())]
  }
}
