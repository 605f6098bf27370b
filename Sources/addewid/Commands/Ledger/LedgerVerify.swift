import ArgumentParser
import Casebook
import Foundation
import Ledger
import Office

struct LedgerVerify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Verifies the live log, or an export, tiles, a receipt or a proof of growth alone.",
    discussion: """
      Examples:
        addewid ledger verify --data .addewid --against kept-checkpoint.txt
        addewid ledger verify export.ndjson --key 'addewid.wecare-wales+…'
        addewid ledger verify tiles/ --key 'addewid.wecare-wales+…'
        addewid ledger verify entry-17.tlog-proof --key 'addewid.wecare-wales+…'
        addewid ledger verify growth.txt --key '…' --against kept-checkpoint.txt
      """)
  @Argument(help: "An export, a folder of tiles, a receipt or a proof; without one the live log.")
  var file: String?
  @OptionGroup var options: DataOptions
  @Option(help: "The log's public key, as published.") var key: String?
  @Option(help: "A checkpoint kept elsewhere, as a file.") var against: String?

  func run() async throws {
    let older = try against.map(LedgerCommand.text)
    guard let file else { return try show(try await verifyLive(older)) }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
      throw Ending.usage("'\(file)' cannot be read\nhelp: give an export, tiles or a receipt")
    }
    if isFolder.boolValue { return try show(try verify(tiles: file, older)) }
    switch try start(of: file) {
    case let text where text.hasPrefix(LedgerReceipt.firstLine):
      try verify(receipt: file, older)
    case let text where text.hasPrefix("old "): try verify(growth: file, older)
    default: try show(try verify(export: file, older))
    }
  }

  private func show(_ verdict: LedgerVerdict) throws {
    Output.line("entries     \(verdict.summary.entryCount)")
    if let root = verdict.summary.root { Output.line("root        \(root.hex)") }
    if let size = verdict.summary.checkpoint?.size { Output.line("checkpoint  \(size) entries") }
    if let signer = verdict.summary.signedBy { Output.line("signed by   \(signer)") }
    for note in verdict.notes { Output.line("note        \(note)") }
    try end(verdict.faults.map { "\($0)" })
  }

  private func end(_ faults: [String]) throws {
    for fault in faults { Output.line("fault       \(fault)") }
    Output.line(faults.isEmpty ? "sound" : "not sound")
    if !faults.isEmpty { throw Ending.findings() }
  }

  private func verifyLive(_ older: String?) async throws -> LedgerVerdict {
    let office = try await options.open()
    let verdict = try await office.verifyLedger(against: older)
    let reconciliation = try await office.casebook.reconcile()
    await office.close()
    let gone = reconciliation.enquiriesMissing.count + reconciliation.recordsMissing.count
    Output.line(
      "acts        \(reconciliation.actsWithoutEntry.count) without entry, "
        + "\(reconciliation.entriesWithoutAct.count) entries without act, "
        + "\(gone) records gone without a certificate")
    guard reconciliation.isWhole else {
      Output.line("not sound")
      throw Ending.findings()
    }
    return verdict
  }

  private func verify(export path: String, _ older: String?) throws -> LedgerVerdict {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw Ending.usage("'\(path)' cannot be read\nhelp: check its rights")
    }
    var verifier = LedgerExportVerifier(trusting: try trusted(), against: older)
    var cutter = LineCutter()
    while let piece = try handle.read(upToCount: 1 << 22), !piece.isEmpty {
      verifier.take(contentsOf: cutter.feed(piece))
    }
    if let last = cutter.finish() { verifier.take(last) }
    return verifier.finish()
  }

  private func verify(tiles folder: String, _ older: String?) throws -> LedgerVerdict {
    guard FileManager.default.fileExists(atPath: "\(folder)/\(TilePath.checkpoint)") else {
      throw Ending.usage(
        "'\(folder)' holds no log in tiles\nhelp: give an export, tiles or a receipt")
    }
    let key = try neededKey("tiles say nothing of the key that signs them")
    let verifier = TileLogVerifier { path in
      FileManager.default.contents(atPath: "\(folder)/\(path)").map { Array($0) }
    }
    return try verifier.verify(keys: try verifier.keys(trusting: key), against: older)
  }

  private func verify(receipt path: String, _ older: String?) throws {
    let receipt = try LedgerReceipt(parsing: try LedgerCommand.text(path))
    let key = try neededKey("a receipt says nothing of the key that signs it")
    let verdict = receipt.verify(keys: KeyHistory(key), against: older)
    Output.line("receipt     entry \(receipt.index)")
    if verdict.isSound, let body = receipt.entry, let entry = try? LedgerEntry(body: body) {
      Output.line("act         \(entry.act) at \(entry.moment) by \(entry.actor)")
    }
    show(verdict)
    if older != nil, verdict.checkpoint?.size != older.flatMap(Self.size) {
      Output.line(
        "note        the kept checkpoint is of another size and was not compared: "
          + "ask for a proof of growth, 'addewid ledger prove --since'")
    }
    try end(verdict.faults.map { "\($0)" })
  }

  private func verify(growth path: String, _ older: String?) throws {
    let proof = try LedgerConsistency(parsing: try LedgerCommand.text(path))
    let key = try neededKey("a proof says nothing of the key that signs it")
    guard let older else {
      throw Ending.usage(
        "a proof of growth begins at a checkpoint\nhelp: give the one you kept with --against")
    }
    Output.line("growth      from \(proof.oldSize) entries")
    let verdict = proof.verify(keys: KeyHistory(key), from: older)
    show(verdict)
    try end(verdict.faults.map { "\($0)" })
  }

  private func show(_ verdict: ProofVerdict) {
    if let checkpoint = verdict.checkpoint {
      Output.line("checkpoint  \(checkpoint.size) entries, root \(checkpoint.root.hex)")
    }
    if let signer = verdict.signedBy { Output.line("signed by   \(signer)") }
  }

  private static func size(_ note: String) -> Int? {
    (try? SignedNote(parsing: note)).flatMap { try? Checkpoint(body: $0.text) }?.size
  }

  private func start(of path: String) throws -> String {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw Ending.usage("'\(path)' cannot be read\nhelp: check its rights")
    }
    let bytes = try handle.read(upToCount: LedgerReceipt.firstLine.utf8.count) ?? Data()
    return String(decoding: bytes, as: UTF8.self)
  }

  private func neededKey(_ why: String) throws -> NoteVerifier {
    guard let key = try trusted() else {
      throw Ending.usage("\(why)\nhelp: give the published key with --key")
    }
    return key
  }

  private func trusted() throws -> NoteVerifier? {
    do {
      return try key.map { text throws(NoteError) in try NoteVerifier(vkey: text) }
    } catch {
      throw Ending.usage("'--key' is not the key of a log\nhelp: it reads name+hash+key")
    }
  }
}
