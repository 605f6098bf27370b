import ArgumentParser
import Office

struct SettleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle",
    abstract: "Lets go of records that went too early, once somebody has looked into why.",
    discussion: """
      Example: addewid retention settle --register my-register --system cases --reason restored
      """)
  @Option(help: "Why, in lower-case words with hyphens; it stands in the log.") var reason: String
  @OptionGroup var options: DataOptions
  @OptionGroup var systems: SystemOptions
  @OptionGroup var role: RoleOption

  func run() async throws {
    // The same shape as a role: no name and no sentence gets into the log.
    let reason = try RoleOption.checked(reason)
    try await SystemOptions.acting(options, role) { office, actor in
      try await systems.each(of: office, options.folder) { disposal in
        try await disposal.settleMissing(by: actor, reason: reason)
        Output.line("\(disposal.name): records that went too early are not missed any more")
      }
    }
  }
}
