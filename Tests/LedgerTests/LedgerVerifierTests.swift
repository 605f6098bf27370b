import Ledger
import Testing

@Suite("Ledger verifier") struct LedgerVerifierTests {
  @Test("An untouched log is sound", arguments: [0, 1, 2, 3, 31, 32, 33, 200])
  func sound(size: Int) throws {
    let log = try SampleLog(size: size)
    let verdict = log.verdict(newest: try log.note(), against: try log.note(size: size / 2))
    #expect(verdict.faults == [])
    #expect(verdict.notes == [])
    #expect(verdict.summary.entryCount == size)
    #expect(verdict.summary.root == SampleLog.frontier(log.entries).root)
    #expect(verdict.summary.checkpoint?.size == size)
    #expect(verdict.summary.signedBy == SampleLog.key.vkey)
  }

  @Test("A log without stored leaf hashes is sound")
  func withoutLeaves() throws {
    var log = try SampleLog(size: 10)
    let note = try log.note()
    log.entries = log.entries.map { $0.with(leaf: nil) }
    #expect(log.verdict(newest: note).isSound)
  }

  @Test("Without an older checkpoint the verdict says that truncation was not checked")
  func notes() throws {
    let log = try SampleLog(size: 3)
    let verdict = log.verdict(newest: try log.note(), unsequenced: 2)
    #expect(verdict.isSound)
    #expect(verdict.notes == [.unsequenced(count: 2), .truncationNotChecked])
  }

  @Test("A new log without entries needs no checkpoint; one with entries does")
  func noCheckpoint() throws {
    #expect(try SampleLog(size: 0).verdict(newest: nil).isSound)
    #expect(try SampleLog(size: 1).verdict(newest: nil).faults == [.noCheckpoint])
  }

  @Test("The id of an earlier entry is named, even where a checkpoint signs it")
  func duplicateId() throws {
    var log = try SampleLog(size: 9)
    log.entries[7] = log.entries[7].with(body: log.entries[2].body, leaf: log.entries[2].leaf)
    #expect(log.verdict(newest: try log.note()).faults == [.duplicateId(index: 7)])
  }

  @Test("An entry that is none is named, even where a checkpoint signs it")
  func unreadable() throws {
    var log = try SampleLog(size: 9)
    log.entries[4] = log.entries[4].with(body: Array("{}".utf8), leaf: nil)
    #expect(
      log.verdict(newest: try log.note()).faults
        == [.unreadableEntry(index: 4, why: .missingKey("id"))])
  }

  @Test("A changed signature, another key, another log and a broken note are told apart")
  func checkpoints() throws {
    let log = try SampleLog(size: 4)
    let note = try log.note()
    let vkey = SampleLog.key.vkey
    let size = note.replacing("\n4\n", with: "\n5\n")
    let faults = log.verdict(newest: size).faults
    #expect(faults.contains(.badSignature(.newest, byKey: vkey)))
    #expect(faults.contains(.sizeMismatch(checkpoint: 5, entries: 4)))
    #expect(faults.contains(.missingIndexes(4...4)))

    let stranger = try NoteSigner(name: SampleLog.origin, seed: Array(2...33))
    let signed = try log.note(signer: stranger)
    #expect(log.verdict(newest: signed).faults == [.notSigned(.newest, byKey: vkey)])
    #expect(log.verdict(newest: signed).summary.signedBy == nil)

    let other = LedgerVerifier.verify(
      entries: log.entries, origin: "other.example", newest: note, key: SampleLog.key)
    #expect(
      other.faults
        == [.wrongOrigin(.newest, expected: "other.example", found: SampleLog.origin)])

    #expect(
      log.verdict(newest: "x\n").faults == [.unreadableNote(.newest, why: .noSignatures)])
    let text = try SampleLog.signer.sign("x\n").encoded
    #expect(
      log.verdict(newest: text).faults == [.unreadableCheckpoint(.newest, why: .missingLines)])
  }

  @Test("No more than a thousand faults are listed, and the rest are counted")
  func manyFaults() throws {
    let entries = (0..<1500).map { StoredLedgerEntry(index: $0, body: []) }
    let note = try SampleLog(size: 0).note()
    let faults = LedgerVerifier.verify(
      entries: entries, origin: SampleLog.origin, newest: note, key: SampleLog.key
    ).faults
    #expect(faults.count == 1001)
    #expect(faults.last == .moreFaults(count: 501))
  }

  @Test("Indexes that no log can have are named", arguments: [-1, Int.min, Int.max])
  func impossible(index: Int) throws {
    var log = try SampleLog(size: 3)
    let note = try log.note()
    log.entries[1] = log.entries[1].with(index: index, leaf: log.entries[1].leaf)
    let faults = log.verdict(newest: note).faults
    #expect(faults == [.outOfOrder(index: index), .missingIndexes(1...1)])
  }
}
