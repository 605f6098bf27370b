import ArgumentParser

/// The command line. Results go to stdout, diagnostics to stderr.
///
/// Exit codes: 0 done, 1 findings or broken promises, 2 usage or unreadable input, 3 refused,
/// 4 system failure.
@main
struct Addewid: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "addewid",
    abstract: "Makes a privacy notice executable, and shows which of its promises are kept.",
    version: "0.1.0",
    subcommands: [
      ReviewCommand.self, DraftCommand.self, CheckCommand.self, EditCommand.self,
      PublishCommand.self, RopaCommand.self,
      ImportCommand.self, DeadlineCommand.self, DemoCommand.self,
      ServeCommand.self, GateCommand.self, DisclosuresCommand.self, RetentionCommand.self,
      RequestCommand.self,
      SystemsCommand.self,
      LedgerCommand.self, KeysCommand.self, RecordCommand.self, ProveCommand.self,
      AccountCommand.self, TokenCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      Ending(error).exit()
    }
  }
}
