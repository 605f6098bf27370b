import Ledger
import Testing

@Suite("Export verifier") struct LedgerExportVerifierTests {
  @Test("An export is sound with the published key, and says so where only its own was used")
  func sound() throws {
    let log = try SampleLog(size: 30)
    let lines = try log.export()
    let older = try log.note(size: 12)
    let trusted = LedgerVerifier.verify(
      exportLines: lines, trusting: SampleLog.key, against: older)
    #expect(trusted.faults == [] && trusted.notes == [])
    let alone = LedgerVerifier.verify(exportLines: lines)
    #expect(alone.isSound)
    #expect(alone.notes == [.embeddedKey(vkey: SampleLog.key.vkey), .truncationNotChecked])
    #expect(
      "\(alone.notes[0])".hasPrefix(
        "signed by the key inside the file; compare it with the published key"))
    #expect(alone.summary == trusted.summary)
    #expect(alone.summary.entryCount == 30)
  }

  @Test("An export of an empty log is sound")
  func empty() throws {
    #expect(LedgerVerifier.verify(exportLines: try SampleLog(size: 0).export()).isSound)
  }

  @Test("Every single turned bit of an export file is found")
  func everyBit() throws {
    let file = Array(try SampleLog(size: 1).export().map { $0 + "\n" }.joined().utf8)
    #expect(verdict(file).isSound)
    for bit in 0..<file.count * 8 {
      var changed = file
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(!verdict(changed).isSound)
    }
  }

  @Test("Every line that is taken out or doubled is found")
  func everyLine() throws {
    let lines = try SampleLog(size: 12).export()
    for position in lines.indices {
      var shorter = lines
      shorter.remove(at: position)
      #expect(!LedgerVerifier.verify(exportLines: shorter).isSound)
      var longer = lines
      longer.insert(lines[position], at: position)
      #expect(!LedgerVerifier.verify(exportLines: longer).isSound)
    }
  }

  @Test("A file written anew with another key is sound alone, and not with the published key")
  func otherKey() throws {
    let log = try SampleLog(size: 3)
    let stranger = try NoteSigner(name: SampleLog.origin, seed: Array(2...33))
    let own = SampleLog.key.vkey
    let lines = try log.export(note: log.note(signer: stranger)).map {
      $0.replacing(own, with: stranger.verifier.vkey)
    }
    #expect(LedgerVerifier.verify(exportLines: lines).isSound)
    #expect(
      LedgerVerifier.verify(exportLines: lines, trusting: SampleLog.key).faults == [
        .otherKey(trusted: own, found: stranger.verifier.vkey), .notSigned(.newest, byKey: own),
      ])
  }

  @Test("A line that cannot be read is named by its number, and altered entries before it too")
  func brokenLine() throws {
    var log = try SampleLog(size: 6)
    let note = try log.note()
    log.entries[1] = log.entries[1].flipping(bit: 84)
    var lines = try log.export(note: note)
    lines[4] = "x"
    let faults = LedgerVerifier.verify(exportLines: lines).faults
    let problem = LedgerExportProblem.notJSON(.unexpectedByte(offset: 0))
    guard case .unreadableExport(let error)? = faults.first else {
      Issue.record("the broken line was not named first")
      return
    }
    #expect(error.line == 5 && error.problem == problem)
    #expect(faults.contains(.entryAltered(index: 1)))
    #expect("\(faults[0])" == "line 5: unexpected character at byte 0")
  }

  @Test("Nothing at all is no export")
  func nothing() {
    let verdict = LedgerVerifier.verify(exportLines: [])
    #expect(verdict.faults.map { "\($0)" } == ["line 1: the export ends before its checkpoint"])
  }

  private func verdict(_ file: [UInt8]) -> LedgerVerdict {
    var cutter = LineCutter()
    var verifier = LedgerExportVerifier(trusting: SampleLog.key)
    for line in cutter.feed(file) { verifier.take(line) }
    if let last = cutter.finish() { verifier.take(last) }
    return verifier.finish()
  }
}
