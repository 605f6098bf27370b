import ArgumentParser
import Casebook
import Office

struct DisclosuresCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disclosures",
    abstract: "Items handed over: made, listed, reviewed, put right.",
    discussion: """
      Examples:
        addewid disclosures make --register Examples/registers/cardiff-childrens-services \
      --request request.json --age recipients.txt --out parcel.age --by team-manager
        addewid disclosures list --waiting
        addewid disclosures judge DISCLOSURE --outcome right --by information-governance-officer
      docs/operating/disclosures.md says what a request holds, and what never leaves.
      """,
    subcommands: [
      Make.self, List.self, Judge.self, Found.self, Compare.self, Show.self, Recipients.self,
      Correct.self, Tasks.self, Settle.self, Plan.self, Approve.self, Return.self, Clear.self,
    ])

  struct Found: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "found",
      abstract: "Says whether a disclosure that stayed 'intended' was handed over.",
      discussion: """
        The process ended between the record and the file. Look for the file:
        'disclosures compare' says whether it is the parcel. The plan of a return that was not handed over can be carried
        out again.
        """)

    @Argument(help: "Id of the disclosure, from 'disclosures list'.") var disclosure: String
    @Option(help: "delivered, or not-delivered.") var outcome: String
    @Option(help: "How that is known.") var reason: String
    @Option(help: "Your role.") var by: String
    @OptionGroup var options: DataOptions

    func run() async throws {
      guard let state = ItemDisclosureRecord.State(rawValue: outcome), state != .intended else {
        throw Ending.usage(
          "'\(outcome.prefix(20))' is no outcome\nhelp: delivered or not-delivered")
      }
      let actor = Actor.role(try RoleOption.checked(by))
      let office = try await options.open()
      try await office.settle(
        found: disclosure, wasDelivered: state == .delivered, reason: reason, by: actor)
      try await office.sealLedger()
      await office.close()
      Output.line("settled as \(state.rawValue)")
    }
  }

  struct Judge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "judge", abstract: "Says what a disclosure made in a hurry came to.")

    @Argument(help: "Id of the disclosure, from 'disclosures list'.") var disclosure: String
    @Option(help: "right, or wrong: then it is an incident for the data protection officer.")
    var outcome: String
    @Option(help: "Your role; not of whoever made it.") var by: String
    @OptionGroup var options: DataOptions

    func run() async throws {
      guard let outcome = ReviewOutcome(rawValue: outcome) else {
        throw Ending.usage("'\(outcome.prefix(20))' is no outcome\nhelp: right or wrong")
      }
      let actor = Actor.role(try RoleOption.checked(by))
      let office = try await options.open()
      try await office.judge(disclosure: disclosure, as: outcome, by: actor)
      await office.close()
      Output.line(
        outcome == .right
          ? "judged right"
          : "judged wrong: tell the data protection officer now; the Commissioner may have to know "
            + "within 72 hours")
    }
  }
}
