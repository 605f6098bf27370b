import ArgumentParser
import Casebook
import Foundation
import Office
import Register
import Retention
import Server
import StatutoryTime
import Wording

struct RetentionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention", abstract: "The life of a retention run.",
    discussion: """
      Without --register it is about the enquiries that the installation handles itself; with it, \
      about the systems of a body, as their maps describe them.
      """,
    subcommands: [
      Plan.self, List.self, Approve.self, Apply.self, Certificate.self, RunCommand.self,
      ForecastCommand.self, HoldCommand.self, PauseCommand.self, CancelCommand.self,
      ReplayCommand.self, SettleCommand.self,
    ])

  struct Plan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Counts what must go, and what stays and why. Removes nothing.",
      discussion: """
        Examples:
          addewid retention plan --as-of 2026-11-25 --by records-manager
          addewid retention plan --register my-register --system cases --by records-manager
        """)
    @OptionGroup var options: DataOptions
    @OptionGroup var systems: SystemOptions
    @Option(help: "As of which day. Default: today.") var asOf: String?
    @OptionGroup var role: RoleOption

    func run() async throws {
      if systems.register != nil { return try await planSystems() }
      let office = try await options.open()
      let plan = try await office.planRetention(asOf: try day(in: office), by: try role.actor())
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

    private func day(in office: Office) throws -> LocalDay {
      guard let day = asOf.map({ LocalDay(iso: $0) }) ?? office.world.today else {
        throw Ending.usage("'\(asOf ?? "")' is not a day\nhelp: write it as 2026-11-25")
      }
      return day
    }

    private func planSystems() async throws {
      try await SystemOptions.acting(options, role) { office, actor in
        let day = try day(in: office)
        try await systems.each(of: office, options.folder) { disposal in
          let progress = CountLine(of: "records decided")
          let plan = try await disposal.plan(asOf: day, by: actor) { progress.show($0) }
          progress.clear()
          Output.line(
            disposal.map.mode == .manual
              ? DisposalText.questions(plan, disposal) : try DisposalText.plan(plan))
        }
      }
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
      for plan in try await office.casebook.disposalPlans(limit: 50) {
        Output.line(
          "\(plan.id)  \(plan.asOf)  \(plan.state.rawValue)  \(plan.recordCount) records  "
            + "\(plan.body)/\(plan.system)")
      }
      await office.close()
    }
  }

  struct Approve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lets a plan go ahead.",
      discussion: "Example: addewid retention approve PLAN --by information-governance-officer")
    @Argument(help: "Id of the plan.") var plan: String
    @Option(help: "Why; it stays with the plan.") var reason: String?
    @OptionGroup var options: DataOptions
    @OptionGroup var systems: SystemOptions
    @OptionGroup var role: RoleOption

    func run() async throws {
      if systems.register != nil { return try await approveSystem() }
      let office = try await options.open()
      try await office.approveRetention(plan, by: try role.actor(), reason: reason)
      try await office.sealLedger()
      await office.close()
      Output.line("plan \(plan) is approved")
    }

    private func approveSystem() async throws {
      try await SystemOptions.acting(options, role) { office, actor in
        try await systems.one(plan, of: office, options.folder) { disposal in
          let left = try await disposal.approve(plan, by: actor, reason: reason)
          Output.line(
            left == 0
              ? "plan \(plan) is approved"
              : "plan \(plan) waits for \(left) more: it holds records for which the law asks "
                + "for two roles")
        }
      }
    }
  }

  struct Apply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Carries out an approved plan; goes on where it was interrupted.")
    @Argument(help: "Id of the plan.") var plan: String
    @OptionGroup var options: DataOptions
    @OptionGroup var systems: SystemOptions
    @OptionGroup var role: RoleOption

    func run() async throws {
      if systems.register != nil { return try await applySystem() }
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

    private func applySystem() async throws {
      try await SystemOptions.acting(options, role) { office, actor in
        try await systems.one(plan, of: office, options.folder) { disposal in
          let progress = EstimateLine()
          let run = try await disposal.apply(plan, by: actor) { progress.show($0) }
          progress.clear()
          let outside = try await DisposalText.outside(run, disposal, plan: plan)
          Output.line(outside ?? DisposalText.run(run, plan: plan))
        }
      }
    }
  }

  struct Certificate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What went, under which rule, and what stayed, as a signed note or a page.",
      discussion: """
        Example: addewid retention certificate PLAN --register my-register --format html > plan.html
        """)
    @Argument(help: "Id of the plan.") var plan: String
    @OptionGroup var options: DataOptions
    @OptionGroup var systems: SystemOptions
    @Option(help: "note, or html for a page in both languages (with --register).")
    var format = CertificateFormat.note
    @Option(help: "The language that comes first on a page: cy or en.") var language = "cy"

    enum CertificateFormat: String, ExpressibleByArgument, CaseIterable { case note, html }

    func run() async throws {
      let office = try await options.open()
      if systems.register != nil {
        guard let language = Language(rawValue: language) else {
          throw Ending.usage("'\(language.prefix(20))' is no language of ours\nhelp: cy or en")
        }
        let today = office.world.today
        try await systems.one(plan, of: office, options.folder) { disposal in
          switch format {
          case .note: Output.line(try await disposal.signedCertificate(plan))
          case .html:
            Output.text(
              try DisposalReport().page(
                try await disposal.certificate(plan), of: disposal, today, in: language))
          }
        }
        return await office.close()
      }
      guard format == .note else {
        throw Ending.usage("the page of the enquiries is in the console\nhelp: --format note")
      }
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
