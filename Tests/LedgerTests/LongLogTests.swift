import Dispatch
import Ledger
import Synchronization
import Testing

/// Everything that can be done to any one entry of a log of 10,000.
///
/// A verification of the whole log for each of some ten million turned bits would take weeks. What names
/// an altered entry depends on that entry alone (`StoredLedgerEntry.isAsStored`), so every bit of every
/// entry is put to that test, hashed by OpenSSL; and at every place one change of each kind is put to the verifier itself, which has read
/// the entries before it, with a checkpoint signed right behind. Some changes are put to the
/// verifier over the whole log.
@Suite("A log of 10,000 entries") struct LongLogTests {
  static let size = 10_000
  static let shared = Result { try SampleLog(size: size) }
  let log: SampleLog

  init() throws { log = try Self.shared.get() }

  @Test("Every single bit of every entry is named when it is turned")
  func everyBit() {
    let openSSL = OpenSSLHash()
    let missed = Mutex<[Int]>([])
    DispatchQueue.concurrentPerform(iterations: Self.size) { index in
      let entry = log.entries[index]
      guard let leaf = entry.leaf else { return missed.withLock { $0.append(index) } }
      // Both implementations agree on the entry as it is, so that they would on a turned one too.
      let isSame = ([0] + entry.body).withUnsafeBufferPointer { openSSL.isHash(leaf, of: $0) }
      let unseen = openSSL.unseenBits(of: entry.body, leaf: leaf)
      if entry.isAsStored != true || !isSame || !unseen.isEmpty {
        missed.withLock { $0.append(index) }
      }
    }
    #expect(missed.withLock { $0 } == [])
    #expect(log.entries.reduce(0) { $0 + $1.body.count * 8 } > 10_000_000)
  }

  @Test("What the fast comparison calls unseen is what is unseen")
  func unseen() {
    let body: [UInt8] = Array("an entry".utf8)
    var other = body
    other[3] ^= 4
    #expect(OpenSSLHash().unseenBits(of: body, leaf: MerkleTree.leafHash(other)) == [26])
    #expect(OpenSSLHash().unseenBits(of: body, leaf: MerkleTree.leafHash(body)) == [])
  }

  @Test("At every place: a turned bit, a turned bit of the hash, a removal, a doubling, a swap")
  func everyPlace() throws {
    var before = LedgerVerifier(origin: SampleLog.origin, key: SampleLog.key)
    var frontier = TreeFrontier()
    for entry in log.entries {
      let next = entry.index + 1 < Self.size ? log.entries[entry.index + 1] : nil
      let read = [entry] + (next.map { [$0] } ?? [])
      let here = Here(before: before, frontier: frontier, read: read)
      try here.expectBitNamed()
      here.expectHashNamed()
      here.expectRemovalNamed()
      here.expectDoublingNamed()
      here.expectSwapNamed()
      before.take(entry)
      if let leaf = entry.leaf { frontier.append(leaf) }
    }
  }

  @Test("A changed entry is named in the whole log", arguments: [0, 1, 255, 256, 4_999, 9_999])
  func bitInWholeLog(index: Int) throws {
    var changed = log
    changed.entries[index] = log.entries[index].flipping(bit: index % 800)
    #expect(changed.verdictInBatches(newest: try log.note()) == [.entryAltered(index: index)])
  }

  @Test("A removal is named in the whole log", arguments: [0, 255, 256, 5_000, 9_999])
  func removalInWholeLog(index: Int) throws {
    var changed = log
    changed.entries.remove(at: index)
    #expect(
      changed.verdictInBatches(newest: try log.note()) == [
        .missingIndexes(index...index),
        .sizeMismatch(checkpoint: Self.size, entries: Self.size - 1),
      ])
  }

  @Test("Entries that change places are named in the whole log")
  func reordering() throws {
    let note = try log.note()
    for (first, second) in [(0, 9_999), (17, 4_321), (255, 256), (9_998, 9_999)] {
      var moved = log
      moved.entries.swapAt(first, second)
      let found = moved.verdictInBatches(newest: note)
      // All between stand behind a higher index; the list of faults ends after a thousand.
      let named = second == first + 1 ? first : first + 1
      #expect(found.contains(.outOfOrder(index: named)), "\(first) and \(second)")
      var told = log
      let (one, two) = (log.entries[first], log.entries[second])
      told.entries[first] = one.with(body: two.body, leaf: one.leaf)
      told.entries[second] = two.with(body: one.body, leaf: two.leaf)
      #expect(
        told.verdictInBatches(newest: note) == [
          .entryAltered(index: first), .entryAltered(index: second),
        ])
    }
    var reversed = log
    reversed.entries.reverse()
    #expect(reversed.verdictInBatches(newest: note).contains(.outOfOrder(index: 9_998)))
  }

  @Test("Entries that change places with their hashes are placed between two checkpoints")
  func betweenCheckpoints() throws {
    var frontier = TreeFrontier()
    var history: [String] = []
    for entry in log.entries {
      if let leaf = entry.leaf { frontier.append(leaf) }
      guard frontier.size.isMultiple(of: 500) else { continue }
      history.append(
        try SampleLog.signer.sign(Checkpoint(origin: SampleLog.origin, frontier: frontier)).encoded)
    }
    for (first, second) in [(0, 1), (700, 901), (9_998, 9_999)] {
      var changed = log
      let (one, two) = (log.entries[first], log.entries[second])
      changed.entries[first] = one.with(body: two.body, leaf: two.leaf)
      changed.entries[second] = two.with(body: one.body, leaf: one.leaf)
      let found = changed.verdictInBatches(newest: try log.note(), history: history)
      let good = first / 500 * 500
      #expect(found.contains(.divergesBetween(good: good, bad: good + 500)), "\(first)")
    }
  }
}

/// The verifier at one place of a log, with what it reads next.
private struct Here {
  let before: LedgerVerifier
  let read: [StoredLedgerEntry]

  var index: Int { read[0].index }
  var size: Int { index + read.count }

  init(before: LedgerVerifier, frontier: TreeFrontier, read: [StoredLedgerEntry]) {
    var (signed, tree) = (before, frontier)
    for entry in read {
      if let leaf = entry.leaf { tree.append(leaf) }
    }
    let note = try? SampleLog.signer.sign(Checkpoint(origin: SampleLog.origin, frontier: tree))
    signed.take(checkpoint: note?.encoded ?? "")
    self.before = signed
    self.read = read
  }

  func faults(_ entries: [StoredLedgerEntry]) -> [LedgerFault] {
    var verifier = before
    for entry in entries { verifier.take(entry) }
    return verifier.finish().faults
  }

  func expectBitNamed() throws {
    var changed = read
    // Another bit at each place, so that all of them come.
    changed[0] = read[0].flipping(bit: index % (read[0].body.count * 8))
    if faults(changed) != [.entryAltered(index: index)] { Issue.record("bit at \(index)") }
  }

  func expectHashNamed() {
    var changed = read
    var hash = read[0].leaf?.bytes ?? []
    hash[index % 32] ^= 1 << UInt8(index / 32 % 8)
    changed[0] = read[0].with(leaf: LedgerHash(bytes: hash))
    if faults(changed) != [.storedHashAltered(index: index)] { Issue.record("hash at \(index)") }
  }

  func expectRemovalNamed() {
    let expected: [LedgerFault] = [
      .missingIndexes(index...index), .sizeMismatch(checkpoint: size, entries: size - 1),
    ]
    if faults(Array(read.dropFirst())) != expected { Issue.record("removal at \(index)") }
  }

  func expectDoublingNamed() {
    let found = faults([read[0]] + read)
    if !found.contains(.duplicateIndex(index)) || !found.contains(.duplicateId(index: index)) {
      Issue.record("doubling at \(index)")
    }
  }

  func expectSwapNamed() {
    guard read.count == 2 else { return }
    if !faults(read.reversed()).contains(.outOfOrder(index: index)) {
      Issue.record("swap at \(index)")
    }
    let (one, two) = (read[0], read[1])
    let whole = faults([
      one.with(body: two.body, leaf: two.leaf), two.with(body: one.body, leaf: one.leaf),
    ])
    guard whole.count == 1, case .rootMismatch = whole[0] else {
      Issue.record("swap of all but the indexes at \(index)")
      return
    }
  }
}

extension SampleLog {
  /// What the verifier finds when it takes the log in batches.
  func verdictInBatches(newest: String, history: [String] = []) -> [LedgerFault] {
    var verifier = LedgerVerifier(origin: Self.origin, key: Self.key)
    verifier.take(checkpoint: newest)
    for note in history { verifier.take(history: note) }
    for start in stride(from: 0, to: entries.count, by: 3_000) {
      verifier.take(contentsOf: Array(entries[start..<min(start + 3_000, entries.count)]))
    }
    return verifier.finish().faults
  }
}
