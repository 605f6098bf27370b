import ArgumentParser
import Casebook
import Office

struct DisclosuresCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disclosures",
    abstract: "What was disclosed to whom, and the reviews of what was shared in a hurry.",
    discussion: """
      Examples:
        addewid disclosures list --waiting
        addewid disclosures judge DISCLOSURE --outcome right --by information-governance-officer
      """,
    subcommands: [List.self, Judge.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "The register of disclosures, latest first.")

    @Flag(help: "Only those that wait for a review, oldest first.") var waiting = false
    @OptionGroup var options: DataOptions
    @OptionGroup var output: FormatOption

    /// Without the reason and the name as typed: they are for the case's own page.
    private struct Line: Encodable {
      let id, reference, recipient, purpose, madeAt: String
      let madeBy, review, reviewedAt, reviewedBy: String?
      let items, statements: [String]

      init(_ made: DisclosureRecord) {
        id = made.id
        reference = made.reference
        recipient = made.recipient
        purpose = made.purpose
        madeAt = made.madeAt
        madeBy = made.madeBy
        review = made.review
        reviewedAt = made.reviewedAt
        reviewedBy = made.reviewedBy
        items = made.items
        statements = made.statements
      }
    }

    func run() async throws {
      let office = try await options.open()
      let made = try await office.casebook.disclosures(waiting: waiting)
      await office.close()
      switch output.format {
      case .json: try Output.json(made.map(Line.init))
      case .text:
        for one in made {
          Output.line(
            "\(one.id)  \(one.madeAt)  \(one.reference)  to \(one.recipient)  "
              + "\(one.items.joined(separator: " "))  \(one.review.map { "review: \($0)" } ?? "permitted")"
          )
        }
        if made.isEmpty { Output.line(waiting ? "nothing waits for a review" : "none was made") }
      }
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
