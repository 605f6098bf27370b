import Ledger
import Testing

@Suite("Key history") struct KeyHistoryTests {
  @Test("Each key signs between its changes, both at the change")
  func validity() throws {
    let log = try RotatedLog()
    let (old, new) = (log.first.verifier, log.second.verifier)
    #expect(log.keys.verifiers(at: 0) == [old] && log.keys.verifiers(at: 5) == [old])
    #expect(log.keys.verifiers(at: 6) == [old, new])
    #expect(log.keys.verifiers(at: 7) == [new] && log.keys.current == new)
  }

  @Test("Whoever trusts one key of the log accepts it")
  func trusted() throws {
    let log = try RotatedLog()
    for key in log.keys.verifiers {
      let verdict = LedgerVerifier.verify(exportLines: log.export(), trusting: key)
      #expect(verdict.faults == [] && verdict.summary.signedBy == log.second.verifier.vkey)
    }
    let other = try NoteSigner(name: SampleLog.origin, seed: Array(2...33)).verifier
    #expect(!LedgerVerifier.verify(exportLines: log.export(), trusting: other).isSound)
  }

  @Test("A checkpoint signed with the key of another time is refused")
  func outOfTime() throws {
    let log = try RotatedLog()
    #expect(faults(log, against: log.note(size: 3, by: log.first)) == [])
    let late = log.note(size: 8, by: log.first)
    #expect(
      faults(log, against: late) == [
        .keyOutOfTime(.older, key: log.first.verifier.vkey, size: 8)
      ])
    let early = log.note(size: 3, by: log.second)
    #expect(
      faults(log, against: early) == [
        .keyOutOfTime(.older, key: log.second.verifier.vkey, size: 3)
      ])
    #expect(
      faults(log, newest: log.note(by: log.first)) == [
        .keyOutOfTime(.newest, key: log.first.verifier.vkey, size: 10)
      ])
  }

  // Whoever has a checkpoint could add a signature of his own.
  @Test("A change that the log does not tell of is no change")
  func notTold() throws {
    #expect(faults(try RotatedLog(isTold: false)) == [.badHandover(number: 1, .notEntered)])
  }

  @Test("A change that one of the keys did not sign, or of another log, is refused")
  func spoiled() throws {
    let log = try RotatedLog()
    for (note, fault) in [
      (log.note(size: 6, by: log.first), HandoverFault.notSigned(byKey: log.second.verifier.vkey)),
      (log.note(size: 6, by: log.second), .notSigned(byKey: log.first.verifier.vkey)),
      ("nothing", .unreadable),
    ] {
      let keys = KeyHistory(
        origin: SampleLog.origin, first: log.first.verifier,
        handovers: [KeyHandover(to: log.second.verifier, note: note)])
      #expect(faults(log, keys: keys).contains(.badHandover(number: 1, fault)))
    }
    var swapped = log.entries
    let (one, two) = (swapped[0], swapped[1])
    swapped[0] = one.with(body: two.body, leaf: two.leaf)
    swapped[1] = two.with(body: one.body, leaf: one.leaf)
    #expect(faults(log, entries: swapped).contains(.badHandover(number: 1, .otherRoot)))
  }

  private func faults(
    _ log: RotatedLog, keys: KeyHistory? = nil, entries: [StoredLedgerEntry]? = nil,
    newest: String? = nil, against older: String? = nil
  ) -> [LedgerFault] {
    var verifier = LedgerVerifier(
      origin: SampleLog.origin, keys: keys ?? log.keys, against: older)
    verifier.take(checkpoint: newest ?? log.note())
    verifier.take(contentsOf: entries ?? log.entries)
    return verifier.finish().faults
  }
}
