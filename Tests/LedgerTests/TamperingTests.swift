import Ledger
import Testing

/// Everything that can be done to a log of 200 entries, and what the verifier says to it.
///
/// To save time most tests share the verifier that has read the entries before the tampered one,
/// and let the log be signed right behind it; some tests read the whole log.
@Suite("Tampering") struct TamperingTests {
  static let size = 200

  let log: SampleLog
  let note: String

  init() throws {
    log = try SampleLog(size: Self.size)
    note = try log.note()
  }

  @Test("Every single turned bit is found and named")
  func everyBit() throws {
    try atEachEntry(reading: 1) { before, entries in
      let entry = entries[0]
      for bit in 0..<entry.body.count * 8 {
        // All bits of each twentieth entry; of the others one in each byte, each time another.
        guard entry.index.isMultiple(of: 20) || bit % 8 == entry.index % 8 else { continue }
        expectNamed(entry.index, faults(before, [entry.flipping(bit: bit)]))
      }
    }
  }

  @Test("A turned bit is found and named in the whole log", arguments: [0, 1, 63, 64, 127, 199])
  func bitInWholeLog(index: Int) throws {
    for bit in stride(from: 0, to: log.entries[index].body.count * 8, by: 101) {
      var changed = log
      changed.entries[index] = log.entries[index].flipping(bit: bit)
      expectNamed(index, changed.verdict(newest: note).faults)
    }
  }

  @Test("A changed entry is found without stored leaf hashes, and when its hash was changed along")
  func bitWithoutLeaf() throws {
    try atEachEntry(reading: 1) { before, entries in
      let body = entries[0].flipping(bit: 80).body
      for leaf in [nil, MerkleTree.leafHash(body)] {
        let found = faults(before, [entries[0].with(body: body, leaf: leaf)])
        #expect(found.contains { if case .rootMismatch = $0 { true } else { false } })
      }
    }
  }

  @Test("A changed stored hash beside an untouched entry is told apart from a changed entry")
  func storedHash() throws {
    try atEachEntry(reading: 1) { before, entries in
      let changed = entries[0].with(leaf: MerkleTree.emptyRoot)
      #expect(faults(before, [changed]) == [.storedHashAltered(index: changed.index)])
    }
  }

  @Test("Every entry that is taken out is named")
  func removal() throws {
    try atEachEntry(reading: 2) { before, entries in
      let index = entries[0].index
      let size = index + entries.count
      #expect(
        faults(before, Array(entries.dropFirst())) == [
          .missingIndexes(index...index), .sizeMismatch(checkpoint: size, entries: size - 1),
        ])
    }
  }

  @Test("An entry that is taken out is named in the whole log", arguments: [0, 1, 63, 64, 199])
  func removalInWholeLog(index: Int) throws {
    var changed = log
    changed.entries.remove(at: index)
    #expect(
      changed.verdict(newest: note).faults == [
        .missingIndexes(index...index), .sizeMismatch(checkpoint: 200, entries: 199),
      ])
    changed.entries = changed.entries.enumerated().map { $1.with(index: $0, leaf: $1.leaf) }
    #expect(
      changed.verdict(newest: note).faults == [
        .missingIndexes(199...199), .sizeMismatch(checkpoint: 200, entries: 199),
      ])
  }

  @Test("Every entry that is put in twice is named")
  func repetition() throws {
    try atEachEntry(reading: 1) { before, entries in
      let index = entries[0].index
      let found = faults(before, entries + entries)
      #expect(found.contains(.duplicateIndex(index)) && found.contains(.duplicateId(index: index)))
    }
  }

  @Test("An entry that is put in behind the last signed one is seen, and the rest still compared")
  func addition() throws {
    var changed = log
    let more = try SampleLog.entry(900)
    changed.entries.append(StoredLedgerEntry(index: 200, body: more.body, leaf: more.leafHash))
    #expect(
      changed.verdict(newest: note).faults == [.sizeMismatch(checkpoint: 200, entries: 201)])
    changed.entries[3] = log.entries[3].flipping(bit: 80)
    #expect(changed.verdict(newest: note).faults.contains(.entryAltered(index: 3)))
  }

  @Test("Any two neighbours that change places are named")
  func neighbours() throws {
    try atEachEntry(reading: 2) { before, entries in
      guard entries.count == 2 else { return }
      expectSwapNamed(0, 1, before, entries)
    }
  }

  @Test("Any two entries that change places are named in a short log")
  func anySwap() throws {
    let short = try SampleLog(size: 24)
    var start = LedgerVerifier(origin: SampleLog.origin, key: SampleLog.key)
    start.take(checkpoint: try short.note())
    for first in 0..<24 {
      for second in first + 1..<24 { expectSwapNamed(first, second, start, short.entries) }
    }
  }

  /// Swaps two whole entries, then only what they say, then all but their indexes.
  private func expectSwapNamed(
    _ first: Int, _ second: Int, _ before: LedgerVerifier, _ entries: [StoredLedgerEntry]
  ) {
    let (one, two) = (entries[first], entries[second])
    var lines = entries
    lines.swapAt(first, second)
    #expect(faults(before, lines).contains(.outOfOrder(index: one.index)))

    var bodies = entries
    bodies[first] = one.with(body: two.body, leaf: one.leaf)
    bodies[second] = two.with(body: one.body, leaf: two.leaf)
    let named: [LedgerFault] = [.entryAltered(index: one.index), .entryAltered(index: two.index)]
    #expect(faults(before, bodies) == named)

    var whole = entries
    whole[first] = one.with(body: two.body, leaf: two.leaf)
    whole[second] = two.with(body: one.body, leaf: one.leaf)
    let found = faults(before, whole)
    #expect(found.count == 1)
    #expect(found.contains { if case .rootMismatch = $0 { true } else { false } })
  }

  /// Gives the verifier as it is before each entry, with the checkpoint over the entries to read.
  private func atEachEntry(
    reading count: Int, _ body: (LedgerVerifier, [StoredLedgerEntry]) throws -> Void
  ) throws {
    var before = LedgerVerifier(origin: SampleLog.origin, key: SampleLog.key)
    for entry in log.entries {
      let end = min(entry.index + count, Self.size)
      var signed = before
      signed.take(checkpoint: try log.note(size: end))
      try body(signed, Array(log.entries[entry.index..<end]))
      before.take(entry)
    }
  }

  private func faults(
    _ before: LedgerVerifier, _ entries: [StoredLedgerEntry]
  ) -> [LedgerFault] {
    var verifier = before
    for entry in entries { verifier.take(entry) }
    return verifier.finish().faults
  }

  /// A turned bit can also leave bytes that are no entry, or the id of another one.
  private func expectNamed(_ index: Int, _ faults: [LedgerFault]) {
    let others = faults.filter { fault in
      switch fault {
      case .entryAltered(index), .unreadableEntry(index, _), .duplicateId: false
      default: true
      }
    }
    #expect(faults.contains(.entryAltered(index: index)) && others.isEmpty)
  }
}
