import ArgumentParser
import Casebook
import Foundation
import Ledger
import Office
import Synchronization

struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "The log and its proofs.",
    subcommands: [Verify.self, CheckpointCommand.self, Export.self])

  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Verifies the live log, or an export on its own.",
      discussion: """
        Examples:
          addewid ledger verify --data .addewid
          addewid ledger verify export.ndjson --key 'addewid.wecare-wales+…'
        """)
    @Argument(help: "An export; without one the live log.") var file: String?
    @OptionGroup var options: DataOptions
    @Option(help: "The log's public key, as published.") var key: String?
    @Option(help: "A checkpoint kept elsewhere, as a file.") var against: String?

    func run() async throws {
      let older = try against.map { path in
        String(decoding: try DemoCommand.bytes(path), as: UTF8.self)
      }
      let verdict: LedgerVerdict
      if let file {
        verdict = try verify(export: file, older)
      } else {
        verdict = try await verifyLive(older)
      }
      Output.line("entries     \(verdict.summary.entryCount)")
      if let root = verdict.summary.root { Output.line("root        \(root.hex)") }
      if let size = verdict.summary.checkpoint?.size { Output.line("checkpoint  \(size) entries") }
      if let signer = verdict.summary.signedBy { Output.line("signed by   \(signer)") }
      for note in verdict.notes { Output.line("note        \(note)") }
      for fault in verdict.faults { Output.line("fault       \(fault)") }
      Output.line(verdict.isSound ? "sound" : "not sound")
      if !verdict.isSound { throw Ending.findings() }
    }

    private func verifyLive(_ older: String?) async throws -> LedgerVerdict {
      let office = try await options.open()
      let verdict = try await office.verifyLedger(against: older)
      let reconciliation = try await office.casebook.reconcile()
      await office.close()
      Output.line(
        "acts        \(reconciliation.actsWithoutEntry.count) without entry, "
          + "\(reconciliation.entriesWithoutAct.count) entries without act, "
          + "\(reconciliation.enquiriesMissing.count) records gone without a certificate")
      guard reconciliation.isWhole else {
        Output.line("not sound")
        throw Ending.findings()
      }
      return verdict
    }

    private func verify(export path: String, _ older: String?) throws -> LedgerVerdict {
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      guard exists, !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: path) else {
        throw Ending.usage("'\(path)' cannot be read\nhelp: give the file of an export")
      }
      let trusted: NoteVerifier?
      do {
        trusted = try key.map { text throws(NoteError) in try NoteVerifier(vkey: text) }
      } catch {
        throw Ending.usage("'--key' is not the key of a log\nhelp: it reads name+hash+key")
      }
      var verifier = LedgerExportVerifier(trusting: trusted, against: older)
      var cutter = LineCutter()
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        for line in cutter.feed(piece) { verifier.take(line) }
      }
      if let last = cutter.finish() { verifier.take(last) }
      return verifier.finish()
    }
  }

  struct CheckpointCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "checkpoint",
      abstract: "Places the waiting entries and prints the signed checkpoint.")
    @OptionGroup var options: DataOptions
    @Flag(help: "Prints the log's public key instead.") var key = false

    func run() async throws {
      let office = try await options.open()
      try await office.sealLedger()
      let note = try await office.casebook.newestCheckpoint()
      await office.close()
      if key { return Output.line(office.ledgerKey.vkey) }
      guard let note else { throw Ending.refused("refused: the log has no entry yet") }
      FileHandle.standardOutput.write(Data(note.utf8))
    }
  }

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the log to a file that anyone can verify.")
    @OptionGroup var options: DataOptions
    @Option(help: "The file.") var out: String

    func run() async throws {
      let office = try await options.open()
      try Output.write([], to: out)
      guard let handle = FileHandle(forWritingAtPath: out) else {
        throw Ending.failed("cannot write '\(out)'\nhelp: check the folder and its rights")
      }
      let file = Mutex(handle)
      try await office.exportLedger { line in
        try file.withLock { try $0.write(contentsOf: Data((line + "\n").utf8)) }
      }
      await office.close()
      try file.withLock { try $0.close() }
      Output.line("written to \(out)")
    }
  }
}
