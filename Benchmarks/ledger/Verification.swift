import Crypto
import Foundation
import Ledger

/// The verification of a log beside a bare loop of the same hash calls at the same sizes.
struct Verification {
  private static let runCount = 7
  private let entries: [StoredLedgerEntry]
  private let note: String
  private let signer: NoteSigner

  init(entryCount: Int) throws {
    signer = try NoteSigner(name: "council.example/bench", seed: Array(1...32))
    entries = try (0..<entryCount).map { index in
      let entry = try Self.entry(index)
      return StoredLedgerEntry(index: index, body: entry.body, leaf: entry.leafHash)
    }
    let frontier = TreeFrontier(leaves: entries.compactMap(\.leaf))
    note = try signer.sign(Checkpoint(origin: signer.name, frontier: frontier)).encoded
  }

  /// An entry of about 300 bytes.
  static func entry(_ number: Int) throws -> LedgerEntry {
    let digits = String(number)
    let id = "a" + String(repeating: "0", count: 25 - digits.count) + digits
    return try LedgerEntry(
      id: id, moment: "2026-11-25T10:00:00.000Z", act: "enquiry-received", subject: "c" + id,
      actor: "staff:abcdefghijklmnopqrstuvwxyz",
      register: "sha256:ba7816bf8f01cfea", statements: ["response-period", "handling"],
      purpose: "statutory-requirements", facts: ["day": "2026-11-25", "kind": "foi"])
  }

  func run(_ goals: inout Goals) throws {
    let bytes = entries.reduce(0) { $0 + $1.body.count } / entries.count
    print("verification of \(entries.count) entries of \(bytes) bytes, median of \(Self.runCount)")
    let lines = exportLines()
    let files = try tiles()
    var times: [[Double]] = []
    for _ in 0..<Self.runCount {
      times.append([
        Timing.seconds(bareLoop), Timing.seconds(tree), Timing.seconds(oneByOne),
        Timing.seconds(batch), Timing.seconds { export(lines) },
        try Timing.seconds { try tiled(files) },
      ])
    }
    let names = [
      "bare loop of the same hash calls, 1 core", "tree alone: leaf hashes and root, 1 core",
      "whole verification, entry by entry, 1 core", "whole verification, 2 cores",
      "whole verification of an export in memory (JSON, base64), 2 cores",
      "whole verification of tiles in memory, 2 cores",
    ]
    for (place, name) in names.enumerated() {
      let time = Timing.median(times.map { $0[place] })
      let ratio = Timing.median(times.map { $0[0] / $0[place] })
      print(
        "  \(name): \(Goals.rate(entries.count, time)), \(Goals.text(ratio)) of the bare loop")
    }
    for (place, name) in [(1, "tree"), (3, "whole verification")] {
      goals.check(name, Timing.median(times.map { $0[0] / $0[place] }), atLeast: 0.85)
    }
  }

  /// As many hashes of the same lengths: a leaf and an inner node for each entry.
  private func bareLoop() {
    let longest = entries.map(\.body.count).max() ?? 0
    let bytes = [UInt8](repeating: 7, count: longest + 65)
    var sum: UInt8 = 0
    bytes.withUnsafeBytes { buffer in
      for entry in entries {
        sum ^= Self.hash(UnsafeRawBufferPointer(rebasing: buffer[0..<entry.body.count + 1]))
        sum ^= Self.hash(UnsafeRawBufferPointer(rebasing: buffer[0..<65]))
      }
    }
    if sum == 255 { print("", terminator: "") }
  }

  @inline(__always) private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt8 {
    var hasher = SHA256()
    hasher.update(bufferPointer: bytes)
    return hasher.finalize().withUnsafeBytes { $0[0] }
  }

  private func tree() {
    var frontier = TreeFrontier()
    for entry in entries { frontier.append(MerkleTree.leafHash(entry.body)) }
    precondition(note.contains(frontier.root.base64))
  }

  private func oneByOne() {
    var verifier = LedgerVerifier(origin: signer.name, key: signer.verifier)
    verifier.take(checkpoint: note)
    for entry in entries { verifier.take(entry) }
    precondition(verifier.finish().isSound)
  }

  private func batch() {
    var verifier = LedgerVerifier(origin: signer.name, key: signer.verifier)
    verifier.take(checkpoint: note)
    verifier.take(contentsOf: entries)
    precondition(verifier.finish().isSound)
  }

  private func exportLines() -> [[UInt8]] {
    let header = LedgerExportHeader(origin: signer.name, verifier: signer.verifier)
    return [Array(LedgerExport.line(header).utf8)]
      + entries.map { Array(LedgerExport.line($0).utf8) }
      + [Array(LedgerExport.line(checkpoint: note).utf8)]
  }

  private func export(_ lines: [[UInt8]]) {
    var verifier = LedgerExportVerifier(trusting: signer.verifier)
    verifier.take(contentsOf: lines)
    precondition(verifier.finish().isSound)
  }

  private func tiles() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    var writer = TileLogWriter { files[$0] = $1 }
    for entry in entries { try writer.append(entry) }
    try writer.finish(checkpoint: note)
    return files
  }

  private func tiled(_ files: [String: [UInt8]]) throws {
    let verdict = try TileLogVerifier { files[$0] }.verify(keys: KeyHistory(signer.verifier))
    precondition(verdict.isSound)
  }
}
