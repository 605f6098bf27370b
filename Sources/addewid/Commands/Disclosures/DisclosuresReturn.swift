import ArgumentParser
import Casebook
import Foundation
import Gate
import Office
import StatutoryTime

extension DisclosuresCommand {
  struct Plan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "plan", abstract: "Plans a return in bulk; another role approves it.",
      discussion: """
        The request is one as for 'make', with the rows in the place of the person:
          "rows":{"system":"casp-returns","table":"casp_census","where":{"return_year":"2026"}}
        """)

    @Option(help: "JSON file with the request.") var request: String
    @Option(help: "Your role.") var by: String
    @OptionGroup var body: BodyOptions
    @OptionGroup var options: DataOptions

    func run() async throws {
      let actor = Actor.role(try RoleOption.checked(by))
      let (rows, rest) = try ReturnRows.taken(from: try DemoCommand.bytes(request))
      let today = try options.day.clock()().localDay
      let asked = try ItemRequest(json: rest, today: today)
      let made = try await body.with(options) { disclosures, _ in
        try await disclosures.plan(asked, rows, by: actor)
      }
      guard let plan = made.plan else {
        let withheld = made.decision.withheld.map { "\($0.item): \($0.reason.word)" }
        let missing = made.decision.missing.map(\.word)
        throw Ending.refused(
          "refused: the gate would not permit it\nhelp: "
            + (withheld + missing).joined(separator: "; "))
      }
      Output.line("plan \(plan.id)")
      Output.line("  \(plan.records) rows, to \(plan.recipient)")
      Output.line("  items    \(plan.items.joined(separator: " "))")
      for one in made.decision.withheld {
        Output.line("  withheld \(one.item): \(one.reason.word)")
      }
      if let agreement = plan.agreement {
        Output.line("  under    \(agreement)\(plan.agreementEnd.map { " to \($0)" } ?? "")")
      }
    }
  }

  struct Approve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "approve", abstract: "Approves a planned return, in another role.")

    @Argument(help: "Id of the plan.") var plan: String
    @Option(help: "Your role; not that of the plan.") var by: String
    @OptionGroup var body: BodyOptions
    @OptionGroup var options: DataOptions

    func run() async throws {
      let actor = Actor.role(try RoleOption.checked(by))
      try await body.with(options) { disclosures, _ in
        try await disclosures.approve(plan: plan, by: actor)
      }
      Output.line("approved")
    }
  }

  struct Return: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "return", abstract: "Makes the return of an approved plan, row by row.")

    @Argument(help: "Id of the plan.") var plan: String
    @Option(help: "Your role.") var by: String
    @OptionGroup var handover: HandoverOptions
    @OptionGroup var body: BodyOptions
    @OptionGroup var options: DataOptions

    func run() async throws {
      let actor = Actor.role(try RoleOption.checked(by))
      let made = try await body.with(options) { disclosures, _ in
        try await disclosures.makeReturn(plan, handover.handover(), by: actor)
      }
      Output.line("\(made.made.record?.id ?? "")  \(made.records) rows")
      Output.line(
        "  \(made.refused) kept back, \(made.newer) newer than the plan, \(made.gone) gone since")
      Output.line("  sha256   \(made.made.record?.digest ?? "")")
    }
  }
}
