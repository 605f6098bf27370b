import ArgumentParser
import Ledger
import Office

struct LedgerProve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "Gives the receipt of an entry, or the proof that the log only grew.",
    discussion: """
      A receipt (C2SP tlog-proof) can be checked with the published key alone, also in years and \
      without Addewid. A proof of growth can be sent to a witness as it is (C2SP tlog-witness).

      Examples:
        addewid ledger prove --entry 17 --out entry-17.tlog-proof
        addewid ledger prove --act 3k7m…
        addewid ledger prove --since kept-checkpoint.txt --out growth.txt
      """)
  @OptionGroup var options: DataOptions
  @Option(help: "The index of the entry, from 0.") var entry: Int?
  @Option(help: "The id of the act whose entry it is.") var act: String?
  @Option(help: "A checkpoint kept from before, as a file.") var since: String?
  @Option(help: "The file. Default: stdout.") var out: String?

  func validate() throws {
    guard [entry != nil, act != nil, since != nil].count(where: { $0 }) == 1 else {
      throw ValidationError("give one of --entry, --act and --since")
    }
  }

  func run() async throws {
    let older = try since.map(LedgerCommand.text)
    let office = try await options.open()
    let text: String
    if let older {
      text = try await office.consistency(since: older).encoded
    } else if let act {
      text = try await office.receipt(ofAct: act).encoded
    } else {
      text = try await office.receipt(ofEntry: entry ?? 0).encoded
    }
    await office.close()
    try LedgerCommand.give(text, to: out)
  }
}
