import ArgumentParser
import Disposal
import Office

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
      try await SystemOptions.acting(options, role) { office, actor in
        var (isPlaced, refusal) = (false, HoldRefusal?.none)
        try await systems.each(of: office, options.folder) { disposal in
          // Of several systems only some have records of the kind.
          if let own = disposal.refusal(of: reach) {
            refusal = refusal ?? own
            return
          }
          isPlaced = true
          let (hold, reached) = try await disposal.place(kind, on: reach, by: actor)
          Output.line(
            "hold \(hold.id) is placed in \(disposal.name); "
              + (reached == 0
                ? "it reaches no record as things stand: is the key or the value right?"
                : "it reaches \(reached) records as things stand, and those that come later"))
        }
        if !isPlaced, let refusal { throw refusal }
      }
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
      var isReleased = false
      try await SystemOptions.acting(options, role) { office, actor in
        try await systems.each(of: office, options.folder) { disposal in
          if try await disposal.release(hold, by: actor) { isReleased = true }
        }
      }
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
