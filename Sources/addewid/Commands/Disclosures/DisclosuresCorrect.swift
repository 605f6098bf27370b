import ArgumentParser
import Casebook
import Foundation
import Office
import StatutoryTime

extension DisclosuresCommand {
  struct Correct: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "correct",
      abstract:
        "Tells every recipient of items that they were put right, or are withdrawn (Art 19).",
      discussion: """
        Opens a task for each recipient who had one of the items, due in a month, and writes what to
        send: the present values, or that the items are to be used no longer. The person is read from
        a file: {"kind":"nhs-number","value":"…"}. Their rows may be gone: then all is withdrawn.
        A run that broke off goes on when the same command is given again.
        """)

    @Option(help: "JSON file that says who it is.") var person: String?
    @Option(
      help: "A disclosure by its number, and no other; several times. Default: all of the person.")
    var disclosure: [String] = []
    @Option(help: "The items that were put right, with commas. Default: all that each had.")
    var items: String?
    @Flag(help: "They are withdrawn: no value is sent.") var withdraw = false
    @Option(help: "Folder for the letters.") var out: String
    @OptionGroup var keys: RecipientKeyOptions
    @Flag(help: "Somebody has read the free texts of this person: they go, too.")
    var freeTextRead = false
    @Option(help: "Your role.") var by: String
    @OptionGroup var body: BodyOptions
    @OptionGroup var options: DataOptions

    func validate() throws {
      guard person != nil || !disclosure.isEmpty else {
        throw ValidationError("--person says whose items they are, or --disclosure which")
      }
    }

    func run() async throws {
      let actor = Actor.role(try RoleOption.checked(by))
      let order = CorrectionOrder(
        person: try person.map(PersonFile.read),
        items: items?.split(separator: ",").map(String.init) ?? [],
        as: withdraw ? .withdrawal : .correction, disclosures: disclosure, into: out,
        keys: try keys.read(), isFreeTextRead: freeTextRead)
      try Output.makeFolder(out)
      let made = try await body.with(options) { disclosures, _ in
        try await disclosures.correct(order, by: actor)
      }
      for one in made.letters {
        let what =
          one.file ?? (one.task.letter == .written ? "written before" : "nothing may be sent")
        Output.line(
          "\(one.task.id)  due \(one.task.dueOn)  to \(one.task.recipient)  "
            + "\(one.task.items.joined(separator: " "))  \(what)")
      }
      if made.isTakenUp { Output.line("run \(made.run) had broken off, and is whole now") }
    }
  }

  struct Tasks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tasks", abstract: "Recipients who have to be told, those due first at the top.")

    @Flag(help: "Only those that are open.") var open = false
    @OptionGroup var options: DataOptions

    func run() async throws {
      let office = try await options.open()
      let tasks = try await office.casebook.correctionTasks(openOnly: open)
      let today = office.world.today.description
      await office.close()
      for task in tasks {
        let late = task.state == .open && task.dueOn < today ? "  overdue" : ""
        Output.line(
          "\(task.id)  \(task.state.rawValue)  due \(task.dueOn)\(late)  \(task.kind.rawValue) to "
            + "\(task.recipient)  \(task.items.joined(separator: " "))")
      }
      if tasks.isEmpty { Output.line("there are no tasks") }
    }
  }

  struct Settle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "settle",
      abstract: "Says that a recipient was told, or why nobody is.")

    @Argument(help: "Id of the task, from 'disclosures tasks'.") var task: String
    @Option(help: "told, impossible or disproportionate.") var outcome: String
    @Option(help: "Why it is impossible, or takes more than it is worth.") var reason: String?
    @Option(help: "Your role.") var by: String
    @OptionGroup var options: DataOptions

    func run() async throws {
      guard let state = CorrectionTaskRecord.State(rawValue: outcome), state != .open else {
        throw Ending.usage(
          "'\(outcome.prefix(20))' is no outcome\nhelp: told, impossible or disproportionate")
      }
      let actor = Actor.role(try RoleOption.checked(by))
      let office = try await options.open()
      try await office.settle(correction: task, as: state, reason: reason, by: actor)
      try await office.sealLedger()
      await office.close()
      Output.line("settled")
    }
  }

  struct Recipients: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "recipients",
      abstract: "Of whom the person may be told, and how many others there are.")

    @Option(help: "JSON file that says who it is.") var person: String
    @OptionGroup var body: BodyOptions
    @OptionGroup var options: DataOptions

    func run() async throws {
      let key = try PersonFile.read(person)
      let found = try await body.with(options) { disclosures, _ in
        try await disclosures.recipients(of: key)
      }
      for one in found.shown {
        Output.line(
          "\(one.madeAt.prefix(10))  \(one.recipient)  \(one.items.joined(separator: " "))")
      }
      Output.line(
        "\(found.shown.count) may be told; \(found.hiddenCount) are hidden until somebody decides: "
          + "'disclosures show'")
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Decides whether the person may see a disclosure. It is hidden until somebody has.",
      discussion: """
        Think of whom it tells about: a refuge, an inquiry by the police, the safety of staff.
        """)

    @Argument(help: "Id of the disclosure, from 'disclosures list'.") var disclosure: String
    @Flag(help: "It stays hidden, or is hidden again.") var hide = false
    @Option(help: "Why.") var reason: String
    @Option(help: "Your role.") var by: String
    @OptionGroup var options: DataOptions

    func run() async throws {
      let actor = Actor.role(try RoleOption.checked(by))
      let office = try await options.open()
      try await office.show(
        disclosure: disclosure, hide ? .hidden : .shown, reason: reason, by: actor)
      try await office.sealLedger()
      await office.close()
      Output.line(hide ? "hidden" : "shown")
    }
  }
}

/// Who somebody is, in a file: no number of a person stands in a command.
enum PersonFile {
  static func read(_ path: String) throws -> PersonKey {
    let bytes = try DemoCommand.bytes(path)
    guard bytes.count <= 4_096,
      let key = try? JSONDecoder().decode(PersonKey.self, from: Data(bytes))
    else { throw ItemRefusal.badPerson }
    return key
  }
}
