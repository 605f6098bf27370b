import ArgumentParser
import Casebook
import Foundation
import Office
import Retention
import StatutoryTime

struct RetentionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention", abstract: "The life of a retention run.",
    subcommands: [Plan.self, List.self, Approve.self, Apply.self, Certificate.self])

  struct Plan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Counts what must go, and what stays and why. Removes nothing.",
      discussion: "Example: addewid retention plan --as-of 2026-11-25 --by records-manager")
    @OptionGroup var options: DataOptions
    @Option(help: "As of which day. Default: today.") var asOf: String?
    @OptionGroup var role: RoleOption

    func run() async throws {
      let office = try await options.open()
      guard let day = asOf.map({ LocalDay(iso: $0) }) ?? office.world.today else {
        throw Ending.usage("'\(asOf ?? "")' is not a day\nhelp: write it as 2026-11-25")
      }
      let plan = try await office.planRetention(asOf: day, by: try role.actor())
      try await office.sealLedger()
      await office.close()
      Output.line("plan \(plan.id) as of \(plan.asOf): \(plan.due) records go")
      for rule in plan.rules {
        let stays = rule.stopped.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        Output.line(
          "  \(rule.rule): \(rule.due) of \(rule.records) go"
            + (stays.isEmpty ? "" : "; ended but kept: \(stays.joined(separator: ", "))"))
      }
      Output.line("  unclassified: \(plan.unclassified) held until somebody classifies them")
      Output.line("  the run is refused if more than \(plan.driftMax) of them change meanwhile")
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The plans, newest first.")
    @OptionGroup var options: DataOptions

    func run() async throws {
      let office = try await options.open()
      for plan in try await office.casebook.plans(limit: 50) {
        let due = try plan.ruleCounts().map(\.due).reduce(0, +)
        Output.line("\(plan.id)  \(plan.asOf)  \(plan.state.rawValue)  \(due) records")
      }
      await office.close()
    }
  }

  struct Approve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lets a plan go ahead.",
      discussion: "Example: addewid retention approve PLAN --by information-governance-officer")
    @Argument(help: "Id of the plan.") var plan: String
    @OptionGroup var options: DataOptions
    @OptionGroup var role: RoleOption

    func run() async throws {
      let office = try await options.open()
      try await office.approveRetention(plan, by: try role.actor())
      try await office.sealLedger()
      await office.close()
      Output.line("plan \(plan) is approved")
    }
  }

  struct Apply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Carries out an approved plan; goes on where it was interrupted.")
    @Argument(help: "Id of the plan.") var plan: String
    @OptionGroup var options: DataOptions
    @OptionGroup var role: RoleOption

    func run() async throws {
      let office = try await options.open()
      let run = try await office.applyRetention(plan, by: try role.actor()) { done, all in
        if all > 10 {
          FileHandle.standardError.write(Data("\rbatch \(done) of \(all)".utf8))
          if done == all { FileHandle.standardError.write(Data("\n".utf8)) }
        }
      }
      try await office.sealLedger()
      await office.close()
      Output.line(
        "\(run.destroyed) records destroyed in \(run.batches) batches, \(run.leftAlone) left "
          + "because they have changed")
    }
  }

  struct Certificate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What went, under which rule, and what stayed, as a signed note.")
    @Argument(help: "Id of the plan.") var plan: String
    @OptionGroup var options: DataOptions

    func run() async throws {
      let office = try await options.open()
      Output.line(try await office.signedCertificate(plan))
      await office.close()
    }
  }
}

/// In which role somebody acts at the command line: a role, never a name.
struct RoleOption: ParsableArguments {
  @Option(help: "Your role, for example records-manager. Not your name.")
  var by = "records-manager"

  func actor() throws -> Actor { .role(try Self.checked(by)) }

  static func checked(_ by: String) throws -> String {
    let isRole = by.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 } && !by.isEmpty
    guard isRole, by.utf8.count <= 48 else {
      throw Ending.usage("'\(by)' is not a role\nhelp: lower-case words with hyphens")
    }
    return by
  }
}
