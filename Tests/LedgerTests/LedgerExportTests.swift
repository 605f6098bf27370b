import Ledger
import Testing

@Suite("Ledger export") struct LedgerExportTests {
  @Test("An export reads back as what was written", arguments: [true, false])
  func roundTrip(hasLeaves: Bool) throws {
    let log = try SampleLog(size: 20)
    var reader = LedgerExportReader()
    let lines = try log.export(hasLeaves: hasLeaves).map { try reader.read($0) }
    try reader.finish()

    let header = LedgerExportHeader(origin: SampleLog.origin, verifier: SampleLog.key)
    let entries = log.entries.map { $0.with(leaf: hasLeaves ? $0.leaf : nil) }
    #expect(lines.first == .header(header))
    #expect(Array(lines.dropFirst().dropLast()) == entries.map(LedgerExportLine.entry))
    #expect(lines.last == .checkpoint(try log.note()))
  }

  @Test("The lines are as the format says")
  func lines() throws {
    let header = LedgerExportHeader(origin: "a", verifier: SampleLog.key)
    let vkey = SampleLog.key.vkey
    #expect(
      LedgerExport.line(header) == #"{"addewid-ledger":1,"origin":"a","vkey":"\#(vkey)"}"#)
    #expect(
      LedgerExport.line(StoredLedgerEntry(index: 7, body: [1, 2])) == #"{"index":7,"body":"AQI="}"#)
    #expect(
      LedgerExport.line(checkpoint: "a\"\\\u{1}\n\u{2014}")
        == #"{"checkpoint":"a\"\\\u0001\n"# + "\u{2014}\"}")
  }

  @Test(
    "Any note in the last line reads back",
    arguments: [
      "", "\n", "\"", "\\", "\u{0}\u{1f}\u{7f}", "tŷ \u{1F409} \u{2014}", "a\r\nb",
    ])
  func notes(note: String) throws {
    var reader = LedgerExportReader()
    _ = try reader.read(try SampleLog(size: 0).export()[0])
    #expect(try reader.read(LedgerExport.line(checkpoint: note)) == .checkpoint(note))
  }

  @Test("A line of another program's JSON with escapes reads as the same note")
  func escapes() throws {
    var reader = LedgerExportReader()
    _ = try reader.read(try SampleLog(size: 0).export()[0])
    let line = #"{"checkpoint":"\u2014\ud83d\udc09\/\t\b\f\r\""}"#
    #expect(
      try reader.read(line) == .checkpoint("\u{2014}\u{1F409}/\t\u{8}\u{c}\r\""))
  }

  @Test(
    "A first line that is no header is refused",
    arguments: [
      ("", LedgerExportProblem.notJSON(.unexpectedEnd)), ("[]", .notAnObject), ("{}", .notAHeader),
      (#"{"addewid-ledger":3}"#, .unknownVersion(3)), (#"{"addewid-ledger":"1"}"#, .notAHeader),
      (#"{"addewid-ledger":1,"origin":"a"}"#, .notAHeader),
      (#"{"addewid-ledger":1,"origin":"a","vkey":"x"}"#, .badKey(.badKeyText)),
      (#"{"addewid-ledger":1,"origin":"a b","vkey":"x"}"#, .badOrigin),
      (#"{"addewid-ledger":1,"origin":"a","vkey":"x","more":1}"#, .notAHeader),
      (#"{"index":0,"body":""}"#, .notAHeader),
    ])
  func badHeader(line: String, problem: LedgerExportProblem) {
    var reader = LedgerExportReader()
    expect(problem, atLine: 1) { () throws(LedgerExportError) in _ = try reader.read(line) }
  }

  @Test(
    "A line that is neither an entry nor a checkpoint is refused with its number",
    arguments: [
      (#"{"index":0}"#, LedgerExportProblem.neitherEntryNorCheckpoint),
      (#"{"index":-1,"body":""}"#, .notJSON(.unexpectedByte(offset: 9))),
      (#"{"index":01,"body":""}"#, .notJSON(.badNumber(offset: 9))),
      (#"{"index":0,"index":0,"body":""}"#, .notJSON(.duplicateKey(offset: 11))),
      (#"{"index":0,"body":"","more":1}"#, .neitherEntryNorCheckpoint),
      (#"{"index":0,"body":"A"}"#, .badBody), (#"{"index":0,"body":"","leaf":""}"#, .badLeaf),
      (#"{"index":0,"body":"","leaf":1}"#, .badLeaf),
      (#"{"index": 0}"#, .notJSON(.unexpectedByte(offset: 9))),
      (#"{"checkpoint":"","index":0}"#, .neitherEntryNorCheckpoint),
      (#"{"checkpoint":1}"#, .neitherEntryNorCheckpoint), ("{}", .neitherEntryNorCheckpoint),
      (
        String(repeating: "x", count: LedgerExport.lineByteMax + 1),
        .lineTooLong(limit: LedgerExport.lineByteMax)
      ),
    ])
  func badLine(line: String, problem: LedgerExportProblem) throws {
    var reader = LedgerExportReader()
    for line in try SampleLog(size: 3).export().prefix(4) { _ = try reader.read(line) }
    expect(problem, atLine: 5) { () throws(LedgerExportError) in _ = try reader.read(line) }
  }

  @Test("An export must end with its checkpoint")
  func end() throws {
    let lines = try SampleLog(size: 2).export()
    var reader = LedgerExportReader()
    for line in lines.dropLast() { _ = try reader.read(line) }
    expect(.noCheckpoint, atLine: 4) { () throws(LedgerExportError) in try reader.finish() }
    _ = try reader.read(lines[3])
    try reader.finish()
    expect(.lineAfterCheckpoint, atLine: 5) { () throws(LedgerExportError) in
      _ = try reader.read(lines[1])
    }
  }

  private func expect(
    _ problem: LedgerExportProblem, atLine line: Int, _ body: () throws(LedgerExportError) -> Void
  ) {
    do throws(LedgerExportError) {
      try body()
      Issue.record("nothing was refused")
    } catch {
      #expect(error.problem == problem)
      #expect(error.line == line)
    }
  }
}
