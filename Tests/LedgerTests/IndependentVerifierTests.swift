import Foundation
import Ledger
import Testing

/// Runs the verifier in Python, which shares no code with ours, over files that ours wrote.
@Suite("Independent verifier") struct IndependentVerifierTests {
  /// The two ways in which it checks signatures: with a library where there is one, and alone.
  static let ways: [[String]] = [[], ["--pure"]]

  @Test("It accepts what we write and finds the same root", arguments: ways)
  func accepts(way: [String]) throws {
    for (size, hasLeaves) in [(0, true), (1, true), (2, false), (7, true), (100, false)] {
      let log = try SampleLog(size: size)
      let answer = try run(log.export(hasLeaves: hasLeaves), way + ["--vkey", SampleLog.key.vkey])
      #expect(answer.output == "ok \(size) \(SampleLog.frontier(log.entries).root.hex)\n")
      #expect(answer.status == 0)
    }
  }

  @Test("It refuses what was tampered with, as ours does", arguments: ways)
  func refuses(way: [String]) throws {
    let log = try SampleLog(size: 20)
    let lines = try log.export(hasLeaves: false)
    let other = try NoteSigner(name: SampleLog.origin, seed: Array(2...33))
    var altered = log
    altered.entries[3] = altered.entries[3].with(body: try SampleLog.entry(900).body, leaf: nil)
    var resized = log
    resized.entries.removeLast()

    var tampered: [[String]] = [
      Array(lines.dropLast()), Array(lines.dropFirst()), lines + [lines[1]],
      Array(lines[..<5] + lines[6...]), Array(lines[..<5] + [lines[4]] + lines[5...]),
      try altered.export(note: log.note()), try resized.export(note: log.note()),
      try log.export(note: log.note(signer: other)),
      try log.export(note: log.note().replacing("\n20\n", with: "\n21\n")),
      lines.map { $0.replacing(SampleLog.origin + "\",", with: "other.example\",") },
    ]
    var swapped = lines
    swapped.swapAt(4, 9)
    tampered.append(swapped)
    for (number, file) in tampered.enumerated() {
      let answer = try run(file, way)
      #expect(answer.status == 1, "file \(number)")
      #expect(answer.output == "", "file \(number)")
      #expect(!LedgerVerifier.verify(exportLines: file).isSound, "file \(number)")
    }
  }

  @Test("It refuses a file with another key than the published one")
  func otherKey() throws {
    let other = try NoteSigner(name: SampleLog.origin, seed: Array(2...33)).verifier.vkey
    #expect(try run(SampleLog(size: 2).export(), ["--vkey", other]).status == 1)
  }

  @Test("It sees truncation and rewriting against an older checkpoint", arguments: ways)
  func older(way: [String]) throws {
    let log = try SampleLog(size: 20)
    let lines = try log.export()
    #expect(try run(lines, way, against: log.note(size: 13)).status == 0)
    #expect(try run(lines, way, against: SampleLog(size: 21).note()).status == 1)
    var other = log
    other.entries.swapAt(2, 3)
    #expect(try run(lines, way, against: other.note(size: 13)).status == 1)
  }

  @Test("It reads our tiles, finds the same root, and refuses a changed file", arguments: ways)
  func tiles(way: [String]) throws {
    for size in [0, 1, 256, 300, 600] {
      let files = try TiledFiles(size: size)
      let answer = try run(files.all, way + ["--vkey", SampleLog.key.vkey])
      #expect(answer.status == 0 && answer.output.hasPrefix("ok \(size) "), "\(size) entries")
    }
    let files = try TiledFiles(size: 300)
    for path in files.all.keys {
      var changed = files.all
      changed[path]?[7] ^= 4
      #expect(try run(changed, way + ["--vkey", SampleLog.key.vkey]).status == 1, "\(path)")
    }
  }

  @Test("It accepts our receipts and proofs of growth, and refuses them changed", arguments: ways)
  func proofs(way: [String]) throws {
    let log = try SampleLog(size: 13)
    let leaves = log.entries.compactMap(\.leaf)
    let trusted = way + ["--vkey", SampleLog.key.vkey]
    for index in [0, 7, 12] {
      let receipt = LedgerReceipt(
        index: index, entry: log.entries[index].body,
        proof: try MerkleTree.inclusionProof(index: index, in: leaves),
        checkpoint: try log.note())
      #expect(try run(text: receipt.encoded, trusted).status == 0)
      let other = receipt.encoded.replacing("index \(index)", with: "index \(index + 1)")
      #expect(try run(text: other, trusted).status == 1)
    }
    for oldSize in [0, 1, 8, 12, 13] {
      let proof = LedgerConsistency(
        oldSize: oldSize, proof: try MerkleTree.consistencyProof(from: oldSize, in: leaves),
        checkpoint: try log.note())
      let kept = try log.note(size: oldSize)
      #expect(try run(text: proof.encoded, trusted, against: kept).status == 0)
      var other = log
      other.entries.swapAt(0, 1)
      guard oldSize > 0 else { continue }
      let forked = try other.note(size: oldSize)
      #expect(try run(text: proof.encoded, trusted, against: forked).status == 1)
    }
  }

  @Test("It follows a changed key from either side, and refuses one that the log does not tell of")
  func rotation() throws {
    let rotated = try RotatedLog()
    let lines = rotated.export()
    for key in rotated.keys.verifiers {
      #expect(try run(lines, ["--vkey", key.vkey]).status == 0)
      let old = rotated.note(size: 3, by: rotated.first)
      #expect(try run(lines, ["--vkey", key.vkey], against: old).status == 0)
    }
    let late = rotated.note(size: 8, by: rotated.first)
    #expect(try run(lines, [], against: late).status == 1)
    #expect(try run(try RotatedLog(isTold: false).export(), []).status == 1)
  }

  private func run(
    _ lines: [String], _ options: [String], against older: String? = nil
  ) throws -> (status: Int32, output: String) {
    try run(text: lines.map { $0 + "\n" }.joined(), options, against: older)
  }

  private func run(
    text: String, _ options: [String], against older: String? = nil
  ) throws -> (status: Int32, output: String) {
    try inFolder { folder in
      let file = folder.appending(path: "export.ndjson")
      try Data(text.utf8).write(to: file)
      var options = options
      if let older {
        let note = folder.appending(path: "older.txt")
        try Data(older.utf8).write(to: note)
        options += ["--against", note.path]
      }
      return try run(path: file.path, options)
    }
  }

  private func run(
    _ files: [String: [UInt8]], _ options: [String]
  ) throws -> (status: Int32, output: String) {
    try inFolder { folder in
      for (path, bytes) in files {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
      }
      return try run(path: folder.path, options)
    }
  }

  private func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ledger-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  private func run(
    path: String, _ options: [String]
  ) throws -> (status: Int32, output: String) {
    let arguments = ["python3", Self.script, path] + options
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = Pipe()
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "independent_verify.py").path
}
