import ArgumentParser
import Casebook
import Foundation
import Gate
import Office
import Register
import StatutoryTime

extension DisclosuresCommand {
  struct Plan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "plan", abstract: "Plans a return in bulk; another role approves it.",
      subcommands: [Make.self, Show.self, List.self], defaultSubcommand: Make.self)

    struct Make: AsyncParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "make", abstract: "Plans a return in bulk; another role approves it.",
        discussion: """
          The request is one as for 'disclosures make', with the rows in the place of the person:
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

    struct Show: AsyncParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "show", abstract: "What a plan would hand over, to be looked at before it is.",
        discussion: """
          Of the rows there are the counts, and the first bytes of some of their digests: they tell two
          samples apart, and name nobody.
          """)

      @Argument(help: "Id of the plan.") var plan: String
      @Option(help: "Folder of the body's register. Default: that of the installation.")
      var register: String?
      @OptionGroup var options: DataOptions
      @OptionGroup var output: FormatOption

      func run() async throws {
        let office = try await options.open()
        let read = try register.map { try RegisterFolder.read($0) } ?? office.register
        let shown = try await BodyDisclosures(office, read, systems: []).shown(plan: plan)
        await office.close()
        switch output.format {
        case .json: try Output.json(PlanLine(shown))
        case .text: PlanLine(shown).print()
        }
      }
    }

    struct List: AsyncParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The plans of a body, newest first.")

      @Option(help: "Folder of the body's register. Default: that of the installation.")
      var register: String?
      @OptionGroup var options: DataOptions

      func run() async throws {
        let office = try await options.open()
        let read = try register.map { try RegisterFolder.read($0) } ?? office.register
        let plans = try await office.casebook.returnPlans(of: read.controller.id, limit: 50)
        await office.close()
        for plan in plans {
          Output.line(
            "\(plan.id)  \(plan.plannedAt)  \(plan.state.rawValue)  \(plan.records) rows to "
              + "\(plan.recipient)")
        }
        if plans.isEmpty { Output.line("no return is planned") }
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
      Output.line("  sha256   \(made.made.sha256 ?? "")")
    }
  }
}

/// A planned return, in the words of the command line.
private struct PlanLine: Encodable {
  let id, state, body, system, table, service, recipient, register, plannedAt, plannedBy: String
  let `where`: [String: String]
  let items, statements: [String]
  let withheld: [[String: String]]
  let records: Int
  let isOfThisRegister: Bool
  let told, agreement, agreementEnd, approvedAt, approvedBy, disclosure: String?
  let sample: [String]

  init(_ shown: ShownReturnPlan) {
    let plan = shown.plan
    id = plan.id
    state = plan.state.rawValue
    body = plan.body
    system = plan.system
    table = shown.rows.table
    `where` = shown.rows.where
    service = plan.service
    recipient = plan.recipient
    register = plan.register
    plannedAt = plan.plannedAt
    plannedBy = plan.plannedBy
    items = plan.items
    statements = shown.statements
    withheld = shown.withheld.map { ["item": $0.item, "reason": $0.reason] }
    records = plan.records
    isOfThisRegister = shown.isOfThisRegister
    told = shown.told
    agreement = plan.agreement
    agreementEnd = plan.agreementEnd
    approvedAt = plan.approvedAt
    approvedBy = plan.approvedBy
    disclosure = plan.disclosure
    sample = plan.sample()
  }

  func print() {
    Output.line("plan \(id)  \(state)")
    let only = `where`.sorted { $0.key < $1.key }.map { " \($0.key) = \($0.value)" }.joined()
    Output.line("  rows       \(records) of \(system)/\(table)\(only)")
    Output.line("  recipient  \(recipient), for \(service)")
    Output.line("  items      \(items.joined(separator: " "))")
    for one in withheld {
      Output.line("  withheld   \(one["item"] ?? ""): \(one["reason"] ?? "")")
    }
    Output.line("  statements \(statements.joined(separator: " "))")
    Output.line(
      "  register   \(register)\(isOfThisRegister ? "" : "; it has changed since: make a new plan")"
    )
    if let told { Output.line("  told       \(told)") }
    if let agreement {
      Output.line("  under      \(agreement)\(agreementEnd.map { " to \($0)" } ?? "")")
    }
    Output.line("  planned    \(plannedAt) by \(plannedBy)")
    if let approvedAt { Output.line("  approved   \(approvedAt) by \(approvedBy ?? "")") }
    if let disclosure { Output.line("  made       \(disclosure)") }
    Output.line("  sample     \(sample.joined(separator: " "))")
  }
}
