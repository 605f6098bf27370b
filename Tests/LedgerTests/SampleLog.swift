import Ledger

/// A log of made-up acts with everything that a verification needs.
struct SampleLog {
  static let origin = "council.example/addewid"

  static let signer: NoteSigner = {
    do { return try NoteSigner(name: origin, seed: Array(1...32)) } catch { fatalError("\(error)") }
  }()

  static let key = signer.verifier

  var entries: [StoredLedgerEntry]

  /// Makes a log of entries with stored leaf hashes.
  init(size: Int) throws {
    entries = try (0..<size).map { index in
      let entry = try Self.entry(index)
      return StoredLedgerEntry(index: index, body: entry.body, leaf: entry.leafHash)
    }
  }

  static func entry(_ number: Int) throws -> LedgerEntry {
    try LedgerEntry(
      id: "a\(number)", moment: "2026-03-01T09:30:00.000Z", act: "enquiry-received",
      subject: number.isMultiple(of: 3) ? nil : "c\(number / 2)", actor: "public",
      register: "r1", facts: number.isMultiple(of: 5) ? ["rows": "\(number)"] : [:])
  }

  /// The frontier over the leaves as they were written.
  static func frontier(_ entries: some Sequence<StoredLedgerEntry>) -> TreeFrontier {
    TreeFrontier(leaves: entries.map { MerkleTree.leafHash($0.body) })
  }

  /// The signed checkpoint over the first entries of the log.
  func note(size: Int? = nil, signer: NoteSigner = SampleLog.signer) throws -> String {
    let frontier = Self.frontier(entries.prefix(size ?? entries.count))
    return try signer.sign(Checkpoint(origin: Self.origin, frontier: frontier)).encoded
  }

  /// The lines of an export of the log with this checkpoint.
  func export(note: String, hasLeaves: Bool = true) throws -> [String] {
    let lines = LineBox()
    let writer = try LedgerExportWriter(
      header: LedgerExportHeader(origin: Self.origin, verifier: Self.key)
    ) { lines.all.append($0) }
    for entry in entries {
      let leaf = hasLeaves ? entry.leaf : nil
      try writer.append(StoredLedgerEntry(index: entry.index, body: entry.body, leaf: leaf))
    }
    try writer.finish(checkpoint: note)
    return lines.all
  }

  func export(hasLeaves: Bool = true) throws -> [String] {
    try export(note: note(), hasLeaves: hasLeaves)
  }

  private final class LineBox { var all: [String] = [] }
}

extension SampleLog {
  /// What the verifier says about the log against a checkpoint.
  func verdict(
    newest: String?, against older: String? = nil, unsequenced: Int = 0
  ) -> LedgerVerdict {
    LedgerVerifier.verify(
      entries: entries, origin: Self.origin, newest: newest, key: Self.key, against: older,
      unsequencedCount: unsequenced)
  }
}

extension StoredLedgerEntry {
  /// The entry with one bit of its body turned over.
  func flipping(bit: Int) -> StoredLedgerEntry {
    var body = body
    body[bit / 8] ^= 1 << UInt8(bit % 8)
    return StoredLedgerEntry(index: index, body: body, leaf: leaf)
  }

  func with(
    index: Int? = nil, body: [UInt8]? = nil, leaf: LedgerHash?
  ) -> StoredLedgerEntry {
    StoredLedgerEntry(index: index ?? self.index, body: body ?? self.body, leaf: leaf)
  }
}
