import ArgumentParser
import Casebook
import Office
import Register
import StatutoryTime

/// What a cron job or a systemd timer runs.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Carries out what is approved, and plans what is due.",
    discussion: """
      For cron or a systemd timer. An approved or interrupted plan is carried out; where there is no \
      open plan, one is made and waits for its approval. A plan that was made under an earlier \
      register is ended, and a new one made. Two runs at once never do a batch twice, and a system \
      that cannot be looked into keeps no other waiting.
      Example: addewid retention run --register my-register --data /var/lib/addewid
      """)
  @OptionGroup var options: DataOptions
  @OptionGroup var systems: SystemOptions
  @Flag(help: "Only what is due today; there is nothing else, and the word may be left out.")
  var due = false
  @OptionGroup var role: RoleOption

  func run() async throws {
    try await SystemOptions.acting(options, role) { office, actor in
      let today = office.world.today
      try await systems.each(of: office, options.folder, goesOn: true) { disposal in
        let parts = disposal.name.split(separator: "/").map(String.init)
        let newest = try await office.casebook.disposalPlans(
          body: parts[0], system: parts[1], limit: 1
        ).first
        var open = newest.flatMap { [.finished, .stopped].contains($0.state) ? nil : $0 }
        // Nothing can be approved or carried out under rules that are in force no longer.
        if let outdated = open, outdated.register != disposal.body.version {
          try await disposal.interrupt(outdated.id, forGood: true, by: actor)
          Output.line(
            "\(disposal.name): plan \(outdated.id) was made under an earlier register and is ended")
          open = nil
        }
        switch open?.state {
        case .approved, .running:
          guard let open else { return }
          let progress = EstimateLine()
          let run = try await disposal.apply(open.id, by: actor) { progress.show($0) }
          progress.clear()
          let outside = try await DisposalText.outside(run, disposal, plan: open.id)
          Output.line("\(disposal.name): \(outside ?? DisposalText.run(run, plan: open.id))")
        case .planned:
          Output.line("\(disposal.name): plan \(open?.id ?? "") waits for its approval")
        case .paused: Output.line("\(disposal.name): plan \(open?.id ?? "") is paused")
        case nil where disposal.map.mode == .manual:
          // An owner is not asked again every night.
          let limit = today.adding(months: -3).description
          if let newest, newest.state == .finished, newest.asOf > limit {
            return Output.line("\(disposal.name): asked as of \(newest.asOf), and answered")
          }
          Output.line(
            DisposalText.questions(try await disposal.plan(asOf: today, by: actor), disposal))
        default:
          let plan = try await disposal.plan(asOf: today, by: actor)
          guard plan.recordCount > 0 else {
            Output.line("\(disposal.name): nothing is due")
            return try await disposal.interrupt(plan.id, forGood: true, by: actor)
          }
          Output.line(try DisposalText.plan(plan))
        }
      }
    }
  }
}
