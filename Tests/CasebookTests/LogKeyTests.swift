import Casebook
import Ledger
import Testing

@Suite("Keys of the log") struct LogKeyTests {
  @Test("A changed key is vouched for by the old one, and signs alone", arguments: Store.allCases)
  func rotation(_ store: Store) async throws {
    try await FreshCasebook.with(store) { casebook in
      let (first, second) = (try TestLog(casebook), try TestLog(casebook, seed: 2))
      for number in 0..<5 { try await casebook.record(TestLog.act(number)) }
      try await first.seal()
      let kept = try #require(try await casebook.newestCheckpoint())
      try await casebook.record(TestLog.act(5))
      try await rotate(first, second)
      try await casebook.record(TestLog.act(6))
      try await second.seal()

      let keys = try #require(try await casebook.ledgerKeys())
      #expect(keys.verifiers == [first.signer.verifier, second.signer.verifier])
      let verdict = try await second.verdict(against: kept)
      #expect(verdict.faults == [])
      #expect(verdict.summary.entryCount == 8)
      #expect(verdict.summary.signedBy == second.signer.verifier.vkey)
      #expect(try await casebook.reconcile().isWhole)
    }
  }

  @Test("A process that still has the old key signs nothing", arguments: Store.allCases)
  func oldKey(_ store: Store) async throws {
    try await FreshCasebook.with(store) { casebook in
      let (first, second) = (try TestLog(casebook), try TestLog(casebook, seed: 2))
      try await casebook.record(TestLog.act(0))
      try await rotate(first, second)
      let newest = try await casebook.newestCheckpoint()
      try await casebook.record(TestLog.act(1))
      await #expect(throws: CasebookError.otherLogKey) { try await first.seal() }
      #expect(try await casebook.newestCheckpoint() == newest)
      #expect(try await casebook.ledgerCounts() == (2, 1))
      await #expect(throws: CasebookError.otherLogKey) { try await rotate(first, second) }
    }
  }

  @Test("A restored store begins a new log that names the old one", arguments: Store.allCases)
  func restoration(_ store: Store) async throws {
    try await FreshCasebook.with(store) { casebook in
      let log = try TestLog(casebook)
      for number in 0..<9 { try await casebook.record(TestLog.act(number)) }
      try await log.seal()
      let small = try #require(try await casebook.newestCheckpoint())
      // The backup had nine entries; the log went on to twelve before the disk failed.
      let lost = try lostCheckpoint(size: 12)
      try await casebook.record(TestLog.act(9))
      let restored = try TestLog(casebook, seed: 2, origin: TestLog.origin + "/2")
      let named = try await restored.sequencer.restore(
        old: lost, oldKey: log.signer.verifier, at: FreshCasebook.moment
      ) { TestLog.act(100, .ledgerRestored, $0) }
      #expect(named.keptCount == 9 && named.lostCount == 3)
      try await casebook.record(TestLog.act(10))
      try await restored.seal()

      let verdict = try await restored.verdict()
      #expect(verdict.faults == [])
      #expect(verdict.notes.contains(.restored(named)))
      #expect(verdict.summary.entryCount == 12)
      #expect(verdict.summary.checkpoint?.origin == TestLog.origin + "/2")
      // What an auditor kept of the old log still holds the entries that were saved.
      #expect(try await restored.verdict(against: small).faults == [])
      let newest = try log.signer.sign(lost).encoded
      #expect(try await restored.verdict(against: newest).faults == [])
      let other = try log.signer.sign(
        Checkpoint(origin: TestLog.origin, size: 9, root: MerkleTree.emptyRoot)
      ).encoded
      #expect(try await !restored.verdict(against: other).isSound)
      try await casebook.record(TestLog.act(11))
      await #expect(throws: CasebookError.otherLogKey) { try await log.seal() }
      #expect(try await casebook.reconcile().isWhole)
    }
  }

  @Test("A checkpoint that does not fit the restored entries is refused", arguments: Store.allCases)
  func wrongCheckpoint(_ store: Store) async throws {
    try await FreshCasebook.with(store) { casebook in
      let log = try TestLog(casebook)
      for number in 0..<4 { try await casebook.record(TestLog.act(number)) }
      try await log.seal()
      let restored = try TestLog(casebook, seed: 2, origin: TestLog.origin + "/2")
      await #expect(throws: CasebookError.notOfThisLog) {
        try await restored.sequencer.restore(
          old: try lostCheckpoint(size: 3), oldKey: log.signer.verifier, at: FreshCasebook.moment
        ) { TestLog.act(100, .ledgerRestored, $0) }
      }
      #expect(try await log.verdict().isSound)
    }
  }

  private func rotate(_ old: TestLog, _ new: TestLog) async throws {
    let facts = old.sequencer.rotationFacts(to: new.signer.verifier)
    try await old.sequencer.rotate(
      to: new.signer, act: TestLog.act(50, .ledgerKeyRotated, facts), at: FreshCasebook.moment)
  }

  private func lostCheckpoint(size: Int) throws -> Checkpoint {
    try Checkpoint(origin: TestLog.origin, size: size, root: MerkleTree.leafHash([9]))
  }
}
