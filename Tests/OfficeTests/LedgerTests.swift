import Casebook
import Ledger
import Office
import Relations
import Synchronization
import Systems
import TestSupport
import Testing

@Suite("The log of an office", .serialized)
struct OfficeLedgerTests {
  private func filled(_ store: Store, _ body: (Office) async throws -> Void) async throws {
    try await TestOffice.with(store) { (office: Office) async throws in
      for number in 0..<20 {
        _ = try await office.receive(goodAnswers.merging(["name": "Person \(number)"]) { $1 })
      }
      try await office.sealLedger()
      try await body(office)
    }
  }

  @Test("is sound, live and as an export", arguments: Store.allCases)
  func sound(_ store: Store) async throws {
    try await filled(store) { (office: Office) async throws in
      #expect(try await office.verifyLedger().isSound)
      let lines = Mutex<[[UInt8]]>([])
      try await office.exportLedger { line in lines.withLock { $0.append(Array(line.utf8)) } }
      var verifier = LedgerExportVerifier(trusting: office.ledgerKey)
      for line in lines.withLock({ $0 }) { verifier.take(line) }
      let verdict = verifier.finish()
      #expect(verdict.isSound && verdict.summary.entryCount == 20)
    }
  }

  @Test("shows a row that was changed, removed or made up", arguments: Store.allCases)
  func tampering(_ store: Store) async throws {
    let changes = [
      "UPDATE ledger_entry SET body = (SELECT body FROM ledger_entry WHERE entry_index = 3) "
        + "WHERE entry_index = 7",
      "DELETE FROM ledger_entry WHERE entry_index = 5",
      "UPDATE ledger_entry SET entry_index = 100 WHERE entry_index = 19",
      "UPDATE ledger_checkpoint SET note = 'nothing'",
    ]
    for change in changes {
      try await filled(store) { (office: Office) async throws in
        try await office.casebook.database.write { session in _ = try session.execute(change, []) }
        #expect(try await !office.verifyLedger().isSound, "\(change)")
      }
    }
  }

  @Test("shows a cut against an older checkpoint", arguments: Store.allCases)
  func cut(_ store: Store) async throws {
    try await filled(store) { (office: Office) async throws in
      let older = try #require(try await office.casebook.newestCheckpoint())
      _ = try await office.receive(goodAnswers)
      try await office.sealLedger()
      #expect(try await office.verifyLedger(against: older).isSound)
      try await office.casebook.database.write { session in
        try session.execute("DELETE FROM ledger_entry WHERE entry_index >= 10", [])
        try session.execute("DELETE FROM ledger_checkpoint", [])
        _ = try session.execute("DELETE FROM ledger_tree", [])
      }
      #expect(try await !office.verifyLedger(against: older).isSound)
    }
  }

  @Test("many writers and several sequencers make one log without gaps", arguments: Store.allCases)
  func concurrent(_ store: Store) async throws {
    try await TestOffice.with(store) { (office: Office) async throws in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<8 {
          group.addTask {
            for number in 0..<10 {
              _ = try await office.receive(
                goodAnswers.merging(["name": "Person \(writer) \(number)"]) { $1 })
              try await office.sealLedger()
            }
          }
        }
        try await group.waitForAll()
      }
      try await office.sealLedger()
      let verdict = try await office.verifyLedger()
      #expect(verdict.isSound && verdict.summary.entryCount == 80)
      #expect(try await office.casebook.ledgerCounts() == (80, 0))
      #expect(try await office.casebook.reconcile().isWhole)
    }
  }
}
