import ArgumentParser
import Casebook
import Foundation
import Ledger
import Office

struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "The log and its proofs.",
    subcommands: [
      LedgerVerify.self, LedgerCheckpoint.self, LedgerProve.self, LedgerExportCommand.self,
      LedgerKeys.self, LedgerRotate.self, LedgerRestore.self,
    ])

  /// The text of a file that holds a checkpoint or a proof.
  static func text(_ path: String) throws -> String {
    guard let text = String(validating: try DemoCommand.bytes(path), as: UTF8.self) else {
      throw Ending.usage("'\(path)' is no text\nhelp: give a checkpoint or a proof, as a file")
    }
    return text
  }

  /// Writes a text to a file, or to stdout where none is named.
  static func give(_ text: String, to path: String?) throws {
    guard let path else { return Output.text(text) }
    try Output.write(text.utf8, to: path)
    Output.line("written to \(path)")
  }
}

struct LedgerCheckpoint: AsyncParsableCommand {
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
    Output.text(note)
  }
}
