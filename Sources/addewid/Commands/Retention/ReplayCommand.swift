import ArgumentParser
import Disposal
import Office

struct ReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "After a restore: removes again what finished runs had removed.",
    discussion: "Example: addewid retention replay --register my-register --system cases")
  @OptionGroup var options: DataOptions
  @OptionGroup var systems: SystemOptions
  @OptionGroup var role: RoleOption

  func run() async throws {
    try await SystemOptions.acting(options, role) { office, actor in
      try await systems.each(of: office, options.folder) { disposal in
        let runs = try await disposal.replay(by: actor)
        let count = runs.map(\.counts.records).reduce(0, +)
        Output.line(
          runs.isEmpty
            ? "\(disposal.name): nothing that was removed is there again"
            : "\(disposal.name): \(count) records of \(runs.count) plans removed again")
      }
    }
  }
}
