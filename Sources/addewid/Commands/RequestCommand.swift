import ArgumentParser
import Casebook
import Foundation
import Office
import Retention
import Rights
import Server
import StatutoryTime
import Wording

struct RequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request", abstract: "Freedom of information and access requests.",
    subcommands: [Open.self, List.self, Show.self, Event.self, Search.self, Bundle.self])

  struct Open: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes in an enquiry that came by letter or telephone.",
      discussion: "The answers are read from a JSON file, so that no name stands in a command.")
    @Option(help: "JSON: kind, request, name, email, postal-address, language.") var answers: String
    @OptionGroup var options: DataOptions

    private static let bytesMax = 65_536

    func run() async throws {
      let bytes = try DemoCommand.bytes(answers)
      guard bytes.count <= Self.bytesMax,
        let read = try? JSONDecoder().decode([String: String].self, from: Data(bytes))
      else {
        throw Ending.usage(
          "'\(answers)' is not a JSON object of texts\nhelp: {\"kind\":\"foi\", …}")
      }
      let office = try await options.open()
      let receipt = try await office.receive(read)
      try await office.sealLedger()
      await office.close()
      Output.line("\(receipt.reference) received \(receipt.receivedOn), due \(receipt.dueOn)")
      for step in receipt.deadline.steps {
        Output.line("  \(StepWords.text(step.rule, in: .en)) [\(step.law)]")
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The open cases, by due day.")
    @Flag(help: "The closed ones instead.") var closed = false
    @Option(help: "Which page of 25.") var page = 1
    @OptionGroup var options: DataOptions

    func validate() throws {
      guard page >= 1 else { throw ValidationError("--page begins with 1") }
    }

    func run() async throws {
      let office = try await options.open()
      for enquiry in try await office.cases(closed: closed, page: page) {
        Output.line(
          "\(enquiry.reference)  received \(enquiry.receivedOn)  due \(enquiry.dueOn)  "
            + "\(enquiry.status?.rawValue ?? "-")  \(enquiry.closedOn.map { "closed \($0)" } ?? "open")"
        )
      }
      await office.close()
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "A case with its working.")
    @OptionGroup var target: CaseOption
    @OptionGroup var options: DataOptions

    func run() async throws {
      let office = try await options.open()
      let file = try await office.openCase(try await target.id(office), by: .role("case-handler"))
      try await office.sealLedger()
      await office.close()
      let enquiry = file.enquiry
      Output.line("\(enquiry.reference)  \(enquiry.kind.rawValue)  received \(enquiry.receivedOn)")
      Output.line("due \(enquiry.dueOn)")
      for step in file.deadline.steps {
        Output.line("  \(StepWords.text(step.rule, in: .en)) [\(step.law)]")
      }
      Output.line(
        "kept until \(file.retention.until?.description ?? "not yet dated")"
          + (file.retention.rule.map { " (rule '\($0)')" } ?? ", unclassified: held"))
      for act in file.acts { Output.line("  \(act.day)  \(act.name)  \(act.actor)") }
    }
  }

  struct Event: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sets the disclosure status, or closes the case.",
      discussion: """
        Examples:
          addewid request event --case FOI-7K3M-Q2XR --status open
          addewid request event --case FOI-7K3M-Q2XR --close disclosed-in-full --topic what-we-spend
        """)
    @OptionGroup var target: CaseOption
    @Option(help: "open, subsequently-opened or closed.") var status: String?
    @Option(help: "How it was answered.") var close: String?
    @Option(help: "Class of the publication scheme.") var topic: String?
    @OptionGroup var options: DataOptions
    @OptionGroup var role: RoleOption

    func run() async throws {
      guard (status == nil) != (close == nil) else {
        throw Ending.usage("give either --status or --close: each is a step of its own")
      }
      let office = try await options.open()
      let id = try await target.id(office)
      let actor = try role.actor()
      if let status {
        guard let known = DisclosureStatus(rawValue: status) else {
          throw Ending.usage(Self.unknown(status, DisclosureStatus.allCases.map(\.rawValue)))
        }
        let outcome = try await office.setStatus(known, of: id, by: actor)
        Output.line("kept until \(outcome.until?.description ?? "not dated before it is closed")")
      }
      if let close {
        guard let known = EnquiryOutcome(rawValue: close) else {
          throw Ending.usage(Self.unknown(close, EnquiryOutcome.allCases.map(\.rawValue)))
        }
        let outcome = try await office.close(id, outcome: known, topic: topic, by: actor)
        Output.line("closed; kept until \(outcome.until?.description ?? "not dated")")
      }
      try await office.sealLedger()
      await office.close()
    }

    private static func unknown(_ word: String, _ known: [String]) -> String {
      "'\(word)' is not known here\nhelp: one of \(known.joined(separator: ", "))"
    }
  }

  struct Search: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Finds the enquiries of the person who made an access request.")
    @OptionGroup var target: CaseOption
    @OptionGroup var options: DataOptions

    func run() async throws {
      let office = try await options.open()
      let id = try await target.id(office)
      let found = try await office.searchPerson(of: id, by: .role("case-handler"))
      try await office.sealLedger()
      await office.close()
      for record in found {
        Output.line(
          "\(record.enquiry.reference)  received \(record.enquiry.receivedOn)  "
            + "\(record.match.rawValue)")
      }
    }
  }

  struct Bundle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the answer to an access request, as JSON and HTML.")
    @OptionGroup var target: CaseOption
    @Option(help: "Folder for the answer.") var out: String
    @Option(help: "Reference of a record that matches in part and is the person's.")
    var confirm: [String] = []
    @Flag(help: "You have made sure that the requester is who they say they are.")
    var identityConfirmed = false
    @OptionGroup var options: DataOptions

    func run() async throws {
      let office = try await options.open()
      var confirmed: Set<String> = []
      for reference in confirm {
        guard let id = try await office.caseId(reference: reference) else {
          throw Ending.refused("refused: there is no enquiry '\(reference)'")
        }
        confirmed.insert(id)
      }
      let id = try await target.id(office)
      let answer = try await office.answerAccess(
        id, confirmed: confirmed, isIdentityConfirmed: identityConfirmed,
        by: .role("case-handler"))
      try await office.sealLedger()
      try Output.makeFolder(out)
      try Output.write(try answer.json(), to: "\(out)/answer.json")
      for language in AnswerDocument.languages {
        try Output.write(
          Array(try AnswerDocument.html(answer, office: office, in: language).utf8),
          to: "\(out)/answer.\(language.rawValue).html")
      }
      await office.close()
      Output.line("\(answer.records.count) records written to \(out)")
    }
  }
}

/// A case by its reference.
struct CaseOption: ParsableArguments {
  @Option(name: .customLong("case"), help: "Reference, for example FOI-7K3M-Q2XR.")
  var reference: String

  func id(_ office: Office) async throws -> String {
    guard let id = try await office.caseId(reference: reference.uppercased()) else {
      throw Ending.refused("refused: there is no enquiry with this reference")
    }
    return id
  }
}
