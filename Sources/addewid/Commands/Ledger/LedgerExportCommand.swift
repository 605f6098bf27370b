import ArgumentParser
import Foundation
import Office
import Synchronization

struct LedgerExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the log to a file, or as tiles, for anyone to verify.",
    discussion: """
      Examples:
        addewid ledger export --out export.ndjson
        addewid ledger export --tiles tiles/
      Tiles (C2SP tlog-tiles) can be laid on any web server, and are read by the common tools.
      """)
  @OptionGroup var options: DataOptions
  @Option(help: "The file.") var out: String?
  @Option(help: "A new folder for tiles.") var tiles: String?

  func validate() throws {
    guard (out == nil) != (tiles == nil) else {
      throw ValidationError("give either --out or --tiles")
    }
  }

  func run() async throws {
    if let tiles { return try await export(tiles: tiles) }
    let out = out ?? ""
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

  /// Into a new folder: what an earlier export left there could be taken for a part of this one.
  private func export(tiles folder: String) async throws {
    guard !FileManager.default.fileExists(atPath: folder) else {
      throw Ending.refused("refused: '\(folder)' is there already\nhelp: give a new folder")
    }
    let office = try await options.open()
    let isWritten = try await office.exportTiles { path, bytes in
      let file = "\(folder)/\(path)"
      try Output.makeFolder((file as NSString).deletingLastPathComponent)
      try Output.write(bytes, to: file)
    }
    await office.close()
    guard isWritten else { throw Ending.refused("refused: the log has no entry yet") }
    Output.line("written to \(folder)")
  }
}
