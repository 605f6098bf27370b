import ArgumentParser
import Ledger
import Office

struct LedgerKeys: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Lists the log's public keys and from which size each signs.")
  @OptionGroup var options: DataOptions

  func run() async throws {
    let office = try await options.open()
    let keys = try await office.ledgerKeys()
    await office.close()
    Self.show(keys)
  }

  static func show(_ keys: KeyHistory) {
    let sizes = [0] + keys.handovers.map { $0.size ?? 0 }
    for (size, key) in zip(sizes, keys.verifiers) { Output.line("from \(size)  \(key.vkey)") }
  }
}

struct LedgerRotate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate", abstract: "Gives the log a new key, which the old one signs for.",
    discussion: """
      Publish the new key beside the old one, and start other processes on this log again: they \
      sign nothing with the old key. See docs/operating/ledger.md.

      Example: addewid ledger rotate --by records-manager
      """)
  @OptionGroup var options: DataOptions
  @OptionGroup var role: RoleOption

  func run() async throws {
    let office = try await options.open()
    let keys = try await office.rotateLedgerKey(in: options.folder, by: try role.actor())
    await office.close()
    LedgerKeys.show(keys)
    Output.line("publish the last key beside the others; checkpoints of before keep theirs")
  }
}

struct LedgerRestore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Begins a new log over a casebook that was restored from a backup.",
    discussion: """
      A restored casebook may lack the last entries of its log. Going on with it would sign two \
      logs of one name, so a new log begins: its first entry names the old one by its newest \
      checkpoint, and the entries that the backup has follow. See docs/operating/ledger.md.

      Example: addewid ledger restore --checkpoint kept-checkpoint.txt --by records-manager
      """)
  @OptionGroup var options: DataOptions
  @OptionGroup var role: RoleOption
  @Option(help: "The newest checkpoint of the old log that anybody kept.") var checkpoint: String?
  @Flag(help: "Nobody kept one: takes the newest that the backup has.")
  var withoutCheckpoint = false

  func validate() throws {
    guard (checkpoint != nil) != withoutCheckpoint else {
      throw ValidationError(
        "give the newest checkpoint that anybody kept with --checkpoint, or --without-checkpoint")
    }
  }

  func run() async throws {
    let note = try checkpoint.map(LedgerCommand.text)
    let office = try await options.open()
    let (log, key) = try await office.restoreLedger(
      in: options.folder, from: note, by: try role.actor())
    await office.close()
    Output.line("old log     \(log.old.origin), \(log.old.size) entries, root \(log.old.root.hex)")
    Output.line("kept        \(log.keptCount) entries, \(log.lostCount) lost")
    Output.line("new log     \(key.name)")
    Output.line("key         \(key.vkey)")
    if note == nil {
      Output.line("note        entries newer than the backup are lost without a trace in the log")
    }
  }
}
