import ArgumentParser
import Casebook
import Office
import StatutoryTime

/// What the owners of systems are asked that only they can look into.
struct SystemTasksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tasks",
    abstract: "What owners of manual systems are asked, and what they return.",
    discussion: """
      Examples:
        addewid systems tasks open --data .addewid
        addewid systems tasks list --data .addewid
        addewid systems tasks return TASK --records 0 --data .addewid
        addewid systems tasks return TASK --records 12 --evidence list.pdf --data .addewid
      """,
    subcommands: [List.self, Open.self, Chase.self, Return.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The open tasks, by due day.")
    @Flag(help: "The answered ones instead.") var answered = false
    @OptionGroup var output: FormatOption
    @OptionGroup var options: DataOptions

    func run() async throws {
      let office = try await options.open()
      let tasks = try await office.ownerTasks(answered: answered)
      let today = office.world.now().localDay
      await office.close()
      switch output.format {
      case .json:
        try Output.json(tasks.map { Line($0, isLate: $0.answer == nil && $0.dueOn < today) })
      case .text:
        for task in tasks {
          let state =
            task.answer.map { answer in
              "returned \(answer.on), \(answer.isNil ? "nothing to report" : "\(answer.count) records")"
            } ?? (task.dueOn < today ? "late" : "open")
          Output.line(
            "\(task.id)  \(task.system)/\(task.ask)  asked \(task.openedOn)  due \(task.dueOn)  "
              + "\(task.chaserCount) chasers  \(state)")
        }
        if tasks.isEmpty { Output.line(answered ? "no task was answered" : "no task is open") }
      }
    }

    private struct Line: Encodable {
      let task, system, ask, asked, due, nextChaser: String
      let chasers: Int
      let isLate: Bool
      let returned, evidence: String?
      let records: Int?

      init(_ record: OwnerTaskRecord, isLate: Bool) {
        task = record.id
        system = record.system
        ask = record.ask
        asked = record.openedOn.description
        due = record.dueOn.description
        nextChaser = record.chaseOn.description
        chasers = record.chaserCount
        self.isLate = isLate
        returned = record.answer?.on.description
        evidence = record.answer?.evidence
        records = record.answer?.count
      }
    }
  }

  struct Open: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Asks every owner what is due to be asked.")
    @OptionGroup var options: DataOptions

    func run() async throws {
      let office = try await options.open()
      let opened = try await office.askOwners()
      try await office.sealLedger()
      try await office.deliverMail()
      await office.close()
      for task in opened {
        Output.line("\(task.id)  \(task.system)/\(task.ask)  due \(task.dueOn)")
      }
      Output.line("\(opened.count) \(opened.count == 1 ? "task" : "tasks") opened")
    }
  }

  struct Chase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sends a chaser for every task whose day for one has come.")
    @OptionGroup var options: DataOptions

    func run() async throws {
      let office = try await options.open()
      let count = try await office.chaseOwners()
      try await office.sealLedger()
      try await office.deliverMail()
      await office.close()
      Output.line("\(count) \(count == 1 ? "chaser" : "chasers") queued")
    }
  }

  struct Return: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes in what an owner returns; 0 records are a nil return.")
    @Argument(help: "The task's number, as 'list' shows it.") var task: String
    @Option(help: "How many records the answer is about; 0: nothing to report.") var records: Int
    @Option(help: "The file that came with it; only its digest is kept.") var evidence: String?
    @OptionGroup var options: DataOptions

    func run() async throws {
      let bytes = try evidence.map { try DemoCommand.bytes($0) }
      let office = try await options.open()
      do {
        try await office.returnOwnerTask(
          task, count: records, evidence: bytes, by: .role("system-owner"))
        try await office.sealLedger()
      } catch {
        await office.close()
        throw error
      }
      await office.close()
      Output.line(records == 0 ? "returned: nothing to report" : "returned: \(records) records")
    }
  }
}

extension OwnerTaskRefusal {
  var words: String {
    switch self {
    case .unknownTask: "there is no such task; 'systems tasks list' shows them"
    case .alreadyAnswered: "the task is answered already"
    case .evidenceMissing: "evidence must come with an answer; give its file with --evidence"
    case .badCount: "the number of records is from 0 to \(Self.countMax)"
    }
  }
}
