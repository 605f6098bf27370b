import ArgumentParser
import Casebook
import Foundation
import Gate
import Office
import StatutoryTime
import Wording

extension DisclosuresCommand {
  struct Make: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "make",
      abstract: "Hands the permitted items of one person to a recipient, and nothing else.",
      discussion: """
        The request is read from a file, so that no number of a person stands in a command:
          {"service":"childrens-services","recipient":"health-board-as-recipient",
           "purpose":"as-stated","items":["full-name","date-of-birth"],
           "person":{"kind":"nhs-number","value":"…"},
           "told":{"on":"2026-11-20","how":"letter","who":["parent"]},
           "context":{"by":"person","need":"…","law":"…","decider":"team-manager"}}
        In the place of "told": {"because":"why the person was not told"}.
        """)

    @Option(help: "JSON file with the request.") var request: String
    @Option(help: "Your role, for example team-manager. Not your name.") var by: String
    @OptionGroup var handover: HandoverOptions
    @Flag(
      help: "Somebody has read the free texts of this person for this disclosure: they go, too.")
    var freeTextRead = false
    @OptionGroup var body: BodyOptions
    @OptionGroup var options: DataOptions
    @OptionGroup var output: FormatOption

    func run() async throws {
      let actor = Actor.role(try RoleOption.checked(by))
      let bytes = try DemoCommand.bytes(request)
      let today = try options.day.clock()().localDay
      let asked = try ItemRequest(json: bytes, today: today)
      let made = try await body.with(options) { disclosures, _ in
        try await disclosures.make(
          asked, handover.handover(isFreeTextRead: freeTextRead), by: actor)
      }
      switch output.format {
      case .json: try Output.json(MadeLine(made))
      case .text: MadeLine(made).print()
      }
      if made.record == nil {
        throw Ending.refused("refused: nothing was handed over")
      }
      if made.decision.answer == .review {
        FileHandle.standardError.write(
          Data("made in a hurry: somebody else reviews it with 'disclosures judge'\n".utf8))
      }
    }
  }
}

/// What became of a request, in the words of the command line.
struct MadeLine: Encodable {
  let id: String?
  let decision: String
  let items, reasons, statements: [String]
  let withheld: [[String: String]]
  let digest: String?
  let call: String?

  init(_ made: MadeDisclosure) {
    let decision = made.decision
    id = made.record?.id
    self.decision = decision.answer.rawValue
    items = made.record == nil ? [] : decision.items
    reasons = DecisionWords(decision, in: .en).reasons
    statements = decision.statements
    withheld =
      decision.withheld.map { ["item": $0.item, "reason": $0.reason.word] }
      + made.keptBack.sorted { $0.key < $1.key }.flatMap { item, reasons in
        reasons.sorted().map { ["item": item, "reason": $0] }
      }
    digest = made.sha256
    call = decision.call
  }

  func print() {
    Output.line("\(decision)\(id.map { "  \($0)" } ?? "")")
    if !items.isEmpty { Output.line("  items    \(items.joined(separator: " "))") }
    for one in withheld {
      Output.line("  withheld \(one["item"] ?? ""): \(one["reason"] ?? "")")
    }
    for reason in reasons { Output.line("  \(reason)") }
    if let digest { Output.line("  sha256   \(digest)") }
  }
}
