import ArgumentParser
import Office

struct PauseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause",
    abstract: "Lets a run end after the batch that is under way; 'apply' takes it up again.")
  @OptionGroup var end: EndOptions

  func run() async throws { try await end.run(forGood: false, "paused") }
}

struct CancelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Ends a plan for good. What its batches have removed is gone; the rest stays.")
  @OptionGroup var end: EndOptions

  func run() async throws { try await end.run(forGood: true, "ended") }
}

/// What is needed to end a run in a system, for a time or for good.
struct EndOptions: ParsableArguments {
  @Argument(help: "Id of the plan.") var plan: String
  @OptionGroup var options: DataOptions
  @OptionGroup var systems: SystemOptions
  @OptionGroup var role: RoleOption

  func run(forGood: Bool, _ done: String) async throws {
    try await SystemOptions.acting(options, role) { office, actor in
      try await systems.one(plan, of: office, options.folder) { disposal in
        try await disposal.interrupt(plan, forGood: forGood, by: actor)
      }
    }
    Output.line("plan \(plan) is \(done)")
  }
}
