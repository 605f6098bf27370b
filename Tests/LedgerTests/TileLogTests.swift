import Ledger
import Testing

@Suite("Tiles") struct TileLogTests {
  @Test(
    "Paths are those of the format",
    arguments: [
      (TilePath(.hashes(level: 0), number: 1_234_067), "tile/0/x001/x234/067"),
      (TilePath(.hashes(level: 63), number: 0, width: 1), "tile/63/000.p/1"),
      (TilePath(.entries, number: 0, width: 255), "tile/entries/000.p/255"),
      (TilePath(.entries, number: 999), "tile/entries/999"),
      (TilePath(.entries, number: 1000), "tile/entries/x001/000"),
    ])
  func paths(path: TilePath, text: String) {
    #expect(path.text == text)
  }

  @Test("A log of 70,000 and one of 256 entries have the tiles of the format's examples")
  func counts() {
    let zero = TilePath.all(.hashes(level: 0), size: 70_000)
    #expect(zero.count == 274 && zero.last?.width == 112 && zero[272].width == 256)
    #expect(TilePath.all(.hashes(level: 1), size: 70_000).map(\.width) == [256, 17])
    #expect(TilePath.all(.hashes(level: 2), size: 70_000).map(\.width) == [1])
    #expect(TilePath.levelCount(size: 70_000) == 3)
    #expect(TilePath.all(.hashes(level: 1), size: 256).map(\.text) == ["tile/1/000.p/1"])
    #expect(TilePath.levelCount(size: 0) == 0)
  }

  @Test("Tessera's test log comes out byte for byte")
  func tessera() throws {
    let words = [
      "one", "two", "three", "four", "five", "six", "seven", "eit", "nain", "ten", "ileven",
      "twelf", "threeten", "fourten", "fivten",
    ]
    let note = """
      example.com/log/testdata
      15
      rKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=

      \u{2014} example.com/log/testdata M9e0luh4jTG+UMBqOUo9/q+yAEvx1ilBEniMvjf1zfcBOhg+CKubMt53MvIt/\
      uEWP6zdkdIQzd/fmwlM/dlPWF74ewI=

      """
    let key = try NoteVerifier(
      vkey: "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx")
    var entries: [StoredLedgerEntry] = []
    for (index, word) in words.enumerated() {
      entries.append(StoredLedgerEntry(index: index, body: Array(word.utf8)))
    }
    let files = try TiledFiles(entries, note: note)
    #expect(files.all.keys.sorted() == ["checkpoint", "tile/0/000.p/15", "tile/entries/000.p/15"])
    #expect(
      LedgerHash.sha256(files.all["tile/0/000.p/15"] ?? []).hex
        == "93593af14d2cce39867d2e73fe4ca400a38581605c5c4501a03e752d9b51a130")
    #expect(
      LedgerHash.sha256(files.all["tile/entries/000.p/15"] ?? []).hex
        == "9ac6a9fc9012f2b4d67ac26041933c119e1505defc5c808ed614c5778c9f1716")
    let verdict = try files.verdict(KeyHistory(key), isForeign: true)
    #expect(verdict.isSound && verdict.summary.entryCount == 15)
  }

  @Test("What is written is read back", arguments: [0, 1, 255, 256, 257, 600])
  func roundTrip(size: Int) throws {
    let files = try TiledFiles(size: size)
    for (path, bytes) in files.all where path.hasPrefix("tile/") && !path.contains("entries") {
      #expect(bytes.count.isMultiple(of: 32) && (1...256).contains(bytes.count / 32))
    }
    let verdict = try files.verdict()
    #expect(verdict.faults == [] && verdict.summary.entryCount == size)
  }

  @Test("A log of three levels of tiles is written and read back")
  func threeLevels() throws {
    let entries = (0..<66_000).map { StoredLedgerEntry(index: $0, body: Array("\($0)".utf8)) }
    let frontier = TreeFrontier(leaves: entries.map { MerkleTree.leafHash($0.body) })
    let note = try SampleLog.signer.sign(
      Checkpoint(origin: SampleLog.origin, frontier: frontier)
    ).encoded
    let files = try TiledFiles(entries, note: note)
    #expect(files.all["tile/2/000.p/1"]?.count == 32 && files.all["tile/1/000"]?.count == 8_192)
    let verdict = try files.verdict(isForeign: true)
    #expect(verdict.faults == [] && verdict.summary.entryCount == 66_000)
  }

  @Test("A changed file is named, entry or tile")
  func tampering() throws {
    let files = try TiledFiles(size: 600)
    var entry = files
    entry.all["tile/entries/001"]?[100] ^= 1
    let isNamed = try entry.verdict().faults.contains {
      if case .entryAltered = $0 { true } else { false }
    }
    #expect(isNamed)

    var hash = files
    hash.all["tile/0/001"]?[33] ^= 1
    #expect(
      try hash.verdict().faults == [
        .badTile(path: "tile/1/000.p/2", .otherHash(position: 1)), .storedHashAltered(index: 257),
      ])

    var upper = files
    upper.all["tile/1/000.p/2"]?[0] ^= 1
    #expect(
      try upper.verdict().faults == [.badTile(path: "tile/1/000.p/2", .otherHash(position: 0))])

    // Entry and hash together: the tile above still shows in which 256 it is.
    let body = try SampleLog.entry(9_000).body
    var both = try TiledFiles(size: 600) { index, entry in
      index == 300 ? StoredLedgerEntry(index: index, body: body) : entry
    }
    both.all["tile/1/000.p/2"] = files.all["tile/1/000.p/2"]
    both.all["checkpoint"] = files.all["checkpoint"]
    #expect(
      try both.verdict().faults.contains(
        .badTile(path: "tile/1/000.p/2", .otherHash(position: 1))))
  }

  @Test("Missing, cut and lengthened files are named")
  func broken() throws {
    let files = try TiledFiles(size: 600)
    for path in files.all.keys.sorted() {
      var gone = files
      gone.all[path] = nil
      #expect(try gone.verdict().faults.contains(.badTile(path: path, .missing)), "\(path)")
      guard path != "checkpoint" else { continue }
      for change in [{ $0 + [0] }, { Array($0.dropLast()) }] as [([UInt8]) -> [UInt8]] {
        var changed = files
        changed.all[path] = change(files.all[path] ?? [])
        let isNamed = try changed.verdict().faults.contains {
          if case .badTile(path, _) = $0 { true } else { false }
        }
        #expect(isNamed, "\(path)")
      }
    }
  }

  @Test("A log that is not in order, and an entry that is too long, cannot be written")
  func refused() throws {
    #expect(throws: TileLogError.outOfOrder(index: 1, due: 0)) {
      try TiledFiles([StoredLedgerEntry(index: 1, body: [1])], note: "")
    }
    let long = [UInt8](repeating: 1, count: TileLogWriter.entryByteMax + 1)
    #expect(throws: TileLogError.entryTooLong(index: 0, limit: 65_535)) {
      try TiledFiles([StoredLedgerEntry(index: 0, body: long)], note: "")
    }
  }
}

/// The files of a tiled log, in memory.
struct TiledFiles {
  var all: [String: [UInt8]] = [:]

  init(_ entries: [StoredLedgerEntry], note: String) throws {
    let box = Box()
    var writer = TileLogWriter { box.all[$0] = $1 }
    for entry in entries { try writer.append(entry) }
    try writer.finish(checkpoint: note)
    all = box.all
  }

  init(
    size: Int, _ change: (Int, StoredLedgerEntry) -> StoredLedgerEntry = { $1 }
  ) throws {
    var log = try SampleLog(size: size)
    log.entries = log.entries.enumerated().map { change($0, $1) }
    try self.init(log.entries, note: try log.note())
  }

  func verdict(
    _ keys: KeyHistory = KeyHistory(SampleLog.key), isForeign: Bool = false
  ) throws -> LedgerVerdict {
    try TileLogVerifier { all[$0] }.verify(keys: keys, isForeign: isForeign)
  }

  private final class Box { var all: [String: [UInt8]] = [:] }
}
