import Ledger
import Testing

@Suite("Older checkpoint") struct OlderCheckpointTests {
  @Test("A log that has grown is sound against every older checkpoint")
  func grown() throws {
    let log = try SampleLog(size: 40)
    let newest = try log.note()
    for size in 0...40 {
      #expect(log.verdict(newest: newest, against: try log.note(size: size)).faults == [])
    }
  }

  @Test("A log cut off and signed anew is sound alone, and not against what was kept")
  func truncated() throws {
    let whole = try SampleLog(size: 40)
    let kept = try whole.note()
    let older = try Checkpoint(body: SignedNote(parsing: kept).text)
    for size in 0..<40 {
      let cut = try SampleLog(size: size)
      let newest = try cut.note()
      #expect(cut.verdict(newest: newest).isSound)
      #expect(
        cut.verdict(newest: newest, against: kept).faults
          == [.truncatedSince(older: older, size: size)])
    }
    #expect(
      try SampleLog(size: 0).verdict(newest: nil, against: kept).faults
        == [.truncatedSince(older: older, size: 0)])
  }

  @Test("A log written anew with the log's own key is seen against what was kept")
  func rewritten() throws {
    var log = try SampleLog(size: 40)
    let kept = try log.note(size: 30)
    let older = try Checkpoint(body: SignedNote(parsing: kept).text)
    let other = try SampleLog.entry(900)
    log.entries[10] = StoredLedgerEntry(index: 10, body: other.body, leaf: other.leafHash)
    let newest = try log.note()
    #expect(log.verdict(newest: newest).isSound)
    #expect(
      log.verdict(newest: newest, against: kept).faults == [.inconsistentWith(older: older)])
    #expect(log.verdict(newest: newest, against: try log.note(size: 10)).isSound)
  }

  @Test("An older checkpoint that is not of this log and key is named as such")
  func foreign() throws {
    let log = try SampleLog(size: 5)
    let newest = try log.note()
    let stranger = try NoteSigner(name: SampleLog.origin, seed: Array(2...33))
    #expect(
      log.verdict(newest: newest, against: try log.note(signer: stranger)).faults
        == [.notSigned(.older, byKey: SampleLog.key.vkey)])
    let changed = newest.replacing("\n5\n", with: "\n4\n")
    #expect(
      log.verdict(newest: newest, against: changed).faults
        .contains(.badSignature(.older, byKey: SampleLog.key.vkey)))
    let other = try SampleLog.signer.sign(
      Checkpoint(origin: "other.example", frontier: TreeFrontier()))
    #expect(
      log.verdict(newest: newest, against: other.encoded).faults
        == [.wrongOrigin(.older, expected: SampleLog.origin, found: "other.example")])
    let broken = log.verdict(newest: newest, against: "")
    #expect(broken.faults == [.unreadableNote(.older, why: .unfinishedText)])
    #expect(broken.notes == [.truncationNotChecked])
  }
}
