import ArgumentParser
import Casebook
import Disposal
import Foundation
import Office
import Retention
import StatutoryTime

/// What a cron job or a systemd timer runs.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Carries out what is approved, and plans what is due.",
    discussion: """
      For cron or a systemd timer. An approved or interrupted plan is carried out; where there is no \
      open plan, one is made and waits for its approval. Two runs at once never do a batch twice.
      Example: addewid retention run --register my-register --data /var/lib/addewid
      """)
  @OptionGroup var options: DataOptions
  @OptionGroup var systems: SystemOptions
  @Flag(help: "Only what is due today; there is nothing else, and the word may be left out.")
  var due = false
  @OptionGroup var role: RoleOption

  func run() async throws {
    let office = try await options.open()
    let actor = try role.actor()
    let today = office.world.today
    try await systems.each(of: office, options.folder) { disposal in
      let parts = disposal.name.split(separator: "/").map(String.init)
      let open = try await office.casebook.disposalPlans(
        body: parts[0], system: parts[1], limit: 1
      ).first { ![.finished, .stopped].contains($0.state) }
      switch open?.state {
      case .approved, .running:
        guard let open else { return }
        let progress = EstimateLine()
        let run = try await disposal.apply(open.id, by: actor) { progress.show($0) }
        progress.clear()
        Output.line("\(disposal.name): \(DisposalText.run(run, plan: open.id))")
      case .planned:
        Output.line("\(disposal.name): plan \(open?.id ?? "") waits for its approval")
      case .paused: Output.line("\(disposal.name): plan \(open?.id ?? "") is paused")
      default:
        let plan = try await disposal.plan(asOf: today, by: actor)
        guard plan.recordCount > 0 else {
          Output.line("\(disposal.name): nothing is due")
          return try await disposal.interrupt(plan.id, forGood: true, by: actor)
        }
        Output.line(try DisposalText.plan(plan))
      }
    }
    try await office.sealLedger()
    await office.close()
  }
}

struct ForecastCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast", abstract: "What goes over the next years, on what is known today.",
    discussion: "Example: addewid retention forecast --register my-register --years 10")
  @OptionGroup var options: DataOptions
  @OptionGroup var systems: SystemOptions
  @Option(help: "How many years, this one included, 1 to 50.") var years = 10
  @OptionGroup var output: FormatOption

  func run() async throws {
    guard (1...DisposalPlanning.forecastYearsMax).contains(years) else {
      throw Ending.usage(
        "'--years' is from 1 to \(DisposalPlanning.forecastYearsMax)\nhelp: leave it out for 10")
    }
    let office = try await options.open()
    var forecasts: [DisposalForecast] = []
    try await systems.each(of: office, options.folder) { disposal in
      forecasts.append(try await disposal.forecast(years: years))
    }
    await office.close()
    switch output.format {
    case .json: try Output.json(forecasts)
    case .text: Output.line(DisposalText.forecast(forecasts.flatMap(\.lines), from: years, office))
    }
  }
}

struct HoldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Stops the removal of records, by person, case or query.",
    subcommands: [Place.self, Release.self, ListHolds.self])

  struct Place: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Places a hold; when it is acknowledged, no batch is under way that misses it.",
      discussion: """
        Examples:
          addewid retention hold place --register R --system iris --record case=CDF/2019/12
          addewid retention hold place --register R --system iris --person reference=4711
          addewid retention hold place --register R --system iris --query case:status=closed
          addewid retention hold place --register R --system iris --everything --kind inquiry
        """)
    @OptionGroup var options: DataOptions
    @OptionGroup var systems: SystemOptions
    @Option(help: "KIND=KEY, the parts of a key with '/' between them.") var record: String?
    @Option(help: "IDENTITY=VALUE, for example reference=4711 or email=…") var person: String?
    @Option(help: "KIND:COLUMN=VALUE.") var query: String?
    @Flag(help: "Everything that the system holds.") var everything = false
    @Option(
      help: "legal-hold, request, complaint, inquiry, coroner or restriction.")
    var kind = "legal-hold"
    @OptionGroup var role: RoleOption

    func run() async throws {
      guard let kind = PlacedHold.Kind(rawValue: kind) else {
        throw Ending.usage(
          "'\(kind.prefix(60))' is no kind of hold\nhelp: one of "
            + PlacedHold.Kind.allCases.map(\.rawValue).joined(separator: ", "))
      }
      let reach = try reach()
      let office = try await options.open()
      let actor = try role.actor()
      try await systems.each(of: office, options.folder) { disposal in
        let (hold, reached) = try await disposal.place(kind, on: reach, by: actor)
        Output.line(
          "hold \(hold.id) is placed in \(disposal.name); "
            + (reached == 0
              ? "it reaches no record as things stand: is the key or the value right?"
              : "it reaches \(reached) records as things stand, and those that come later"))
      }
      try await office.sealLedger()
      await office.close()
    }

    private func reach() throws -> PlacedHold.Reach {
      let given = [record, person, query].compactMap(\.self).count + (everything ? 1 : 0)
      guard given == 1 else {
        throw Ending.usage(
          "a hold reaches one thing\nhelp: give --record, --person, --query or --everything")
      }
      if everything { return .system }
      let parts = (record ?? person ?? query ?? "").split(separator: "=", maxSplits: 1)
        .map(String.init)
      guard parts.count == 2 else {
        throw Ending.usage("a value is missing\nhelp: write it after '=', for example case=12")
      }
      if record != nil {
        return .record(
          kind: parts[0],
          key: parts[1].split(separator: "/", omittingEmptySubsequences: false).map(String.init))
      }
      if person != nil { return .person(identity: parts[0], value: parts[1]) }
      let names = parts[0].split(separator: ":", maxSplits: 1).map(String.init)
      guard names.count == 2 else {
        throw Ending.usage("a query is written KIND:COLUMN=VALUE\nhelp: case:status=closed")
      }
      return .query(kind: names[0], column: names[1], value: parts[1])
    }
  }

  struct Release: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lets go of a hold, as of today.")
    @Argument(help: "Id of the hold.") var hold: String
    @OptionGroup var options: DataOptions
    @OptionGroup var systems: SystemOptions
    @OptionGroup var role: RoleOption

    func run() async throws {
      let office = try await options.open()
      let actor = try role.actor()
      var isReleased = false
      try await systems.each(of: office, options.folder) { disposal in
        if try await disposal.release(hold, by: actor) { isReleased = true }
      }
      try await office.sealLedger()
      await office.close()
      guard isReleased else {
        throw Ending.refused(
          "refused: there is no hold '\(hold.prefix(60))' that is on\nhelp: 'retention hold list'")
      }
      Output.line("hold \(hold) is released")
    }
  }

  struct ListHolds: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "The holds, with what they reach.")
    @OptionGroup var options: DataOptions
    @OptionGroup var systems: SystemOptions

    func run() async throws {
      let office = try await options.open()
      try await systems.each(of: office, options.folder) { disposal in
        for hold in try await disposal.holds() {
          Output.line(DisposalText.hold(hold, in: disposal.name))
        }
      }
      await office.close()
    }
  }
}

struct PauseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause",
    abstract: "Lets a run end after the batch that is under way; 'apply' takes it up again.")
  @Argument(help: "Id of the plan.") var plan: String
  @OptionGroup var options: DataOptions
  @OptionGroup var systems: SystemOptions
  @OptionGroup var role: RoleOption

  func run() async throws {
    let office = try await options.open()
    let actor = try role.actor()
    try await systems.one(plan, of: office, options.folder) { disposal in
      try await disposal.interrupt(plan, forGood: false, by: actor)
    }
    try await office.sealLedger()
    await office.close()
    Output.line("plan \(plan) is paused")
  }
}

struct CancelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Ends a plan for good. What its batches have removed is gone; the rest stays.")
  @Argument(help: "Id of the plan.") var plan: String
  @OptionGroup var options: DataOptions
  @OptionGroup var systems: SystemOptions
  @OptionGroup var role: RoleOption

  func run() async throws {
    let office = try await options.open()
    let actor = try role.actor()
    try await systems.one(plan, of: office, options.folder) { disposal in
      try await disposal.interrupt(plan, forGood: true, by: actor)
    }
    try await office.sealLedger()
    await office.close()
    Output.line("plan \(plan) is ended")
  }
}

struct ReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "After a restore: removes again what finished runs had removed.",
    discussion: "Example: addewid retention replay --register my-register --system cases")
  @OptionGroup var options: DataOptions
  @OptionGroup var systems: SystemOptions
  @OptionGroup var role: RoleOption

  func run() async throws {
    let office = try await options.open()
    let actor = try role.actor()
    try await systems.each(of: office, options.folder) { disposal in
      let runs = try await disposal.replay(by: actor)
      let count = runs.map(\.counts.records).reduce(0, +)
      Output.line(
        runs.isEmpty
          ? "\(disposal.name): nothing that was removed is there again"
          : "\(disposal.name): \(count) records of \(runs.count) plans removed again")
    }
    try await office.sealLedger()
    await office.close()
  }
}
