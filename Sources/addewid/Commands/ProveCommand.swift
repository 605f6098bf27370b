import ArgumentParser
import Foundation
import Inspection
import Office
import Proof
import Register
import StatutoryTime
import Systems

struct ProveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove", abstract: "Shows for every promise whether it is kept today.",
    discussion: """
      Example: addewid prove Examples/registers/wecare-wales --data .addewid \
      --promises Examples/promises/wecare-wales-enquiries.csv
      """)

  @Argument(help: "Folder of the register.") var register: String
  @OptionGroup var options: DataOptions
  @Option(help: "CSV of the promises as published.") var promises: String?
  @Option(help: "One promise alone.") var promise: String?
  @Option(
    help: """
      NAME=ADDRESS of a system of the register, NAME=@FILE, or NAME=FOLDER for files that its owner \
      delivered; several times. Default: those that the installation knows.
      """)
  var system: [String] = []
  @Option(help: "After how many seconds a system is given up.") var seconds = 120
  @OptionGroup var output: FormatOption

  func run() async throws {
    let declared = try RegisterFolder.read(register)
    var list = try promises.map { try PublishedPromise.list(fromCSV: DemoCommand.bytes($0)) }
    if let promise {
      list =
        (list
        ?? declared.statements.flatMap(\.keeps).map {
          PublishedPromise(id: $0, service: "", kind: "", text: "", parameters: [:])
        }).filter { $0.id == promise }
      if list?.isEmpty ?? true {
        throw Ending.usage(
          "there is no promise '\(promise)'\nhelp: 'prove' without --promise lists them")
      }
    }
    let report = try await report(on: declared, list)
    switch output.format {
    case .text: ProofText.print(report, evidence: true)
    case .json: try Output.json(ReportLines(report))
    }
    if report.isBroken { throw Ending.findings() }
  }

  /// A register without a store of its own is proved by what it decides itself, and by its systems.
  private func report(
    on register: Register, _ list: [PublishedPromise]?
  ) async throws -> ProofReport {
    let hasOwn = register.service(Office.enquiryService)?.recordMap != nil
    // Without an installation nothing is known from before, and nothing is compared.
    let isInstalled = FileManager.default.fileExists(atPath: options.folder.file("registers"))
    guard hasOwn || isInstalled else {
      let looks = try await looks(into: register, nil)
      let moment = try options.day.clock()()
      return try await RegisterProof(
        register, looks: looks, anonymity: try await anonymity(of: register)
      ).report(list, at: moment.iso)
    }
    let opened = try await options.open()
    do {
      let looks = try await looks(into: register, opened)
      let anonymity = try await anonymity(of: register)
      let report =
        hasOwn
        ? try await opened.reading(register).prove(list, looks: looks, anonymity: anonymity)
        : try await RegisterProof(
          register, looks: looks, disclosures: try await DisclosureLook(opened, register),
          words: try await SystemDisposal.ownersWords(opened.casebook, register),
          anonymity: anonymity
        ).report(list, at: opened.world.now().iso)
      await opened.close()
      return report
    } catch {
      await opened.close()
      throw error
    }
  }

  /// Looks into every system whose address is given or known. One that cannot be reached ends the
  /// command: a promise would look unproven that may be broken.
  ///
  /// - Parameter office: keeps what was seen, for the next look to compare with.
  private func looks(into register: Register, _ office: Office?) async throws -> [SystemLook] {
    let (places, delivered) = try places(register)
    var looks: [SystemLook] = []
    let today = try options.day.clock()().localDay
    for (map, address) in places {
      guard let office else {
        looks.append(
          try await SystemAddress.open(address, seconds: seconds) { database in
            try await SystemLook(map, in: database, under: register, today: today)
          })
        continue
      }
      looks.append(
        try await Self.look(into: map, at: address, of: register, office, seconds: seconds))
    }
    for (map, folder) in delivered {
      looks.append(
        try await DeliveredFiles(map, in: folder).with { database in
          guard let office else {
            return try await SystemLook(map, in: database, under: register, today: today)
          }
          return try await Self.look(into: map, in: database, of: register, office)
        })
    }
    return looks
  }

  /// The systems at hand: those with a database, and the folders of those whose owner delivers files.
  private func places(
    _ register: Register
  ) throws -> (
    databases: [(map: SystemMap, address: DatabaseAddress)],
    deliveries: [(map: SystemMap, folder: URL)]
  ) {
    let delivered = SystemAddress.deliveries(system, for: register.systems)
    var places = try SystemAddress.given(delivered.others, for: register.systems)
    let folder = options.folder
    for place in try folder.systemPlaces() where place.body == register.controller.id {
      guard let map = register.system(place.system),
        !places.contains(where: { $0.map.id == map.id })
      else { continue }
      places.append((map, try folder.address(of: place)))
    }
    return (places, delivered.given)
  }

  /// Looks at the rows that are to identify nobody, once all systems have told by what they know
  /// people. Systems whose owners deliver files are not looked at for it.
  private func anonymity(of register: Register) async throws -> [AnonymityLook] {
    let (places, _) = try places(register)
    let wanted = places.filter { !$0.map.anonymous.isEmpty || !$0.map.releases.isEmpty }
    guard !wanted.isEmpty else { return [] }
    var known = KnownPeople()
    for (map, address) in places {
      known.add(
        try await SystemAddress.open(address, seconds: seconds) { database in
          var known = KnownPeople()
          try await known.add(map, in: database)
          return known
        })
    }
    let all = known
    var looks: [AnonymityLook] = []
    for (map, address) in wanted {
      looks.append(
        try await SystemAddress.open(address, seconds: seconds) { database in
          try await AnonymityLook(map, in: database, knowing: all)
        })
    }
    return looks
  }

  /// Looks into a system, compares it with what was there before, and keeps what was seen.
  static func look(
    into map: SystemMap, at address: DatabaseAddress, of register: Register, _ office: Office,
    seconds: Int
  ) async throws -> SystemLook {
    try await SystemAddress.open(address, seconds: seconds) { database in
      try await look(into: map, in: database, of: register, office)
    }
  }

  private static func look(
    into map: SystemMap, in database: any SQLDatabase, of register: Register, _ office: Office
  ) async throws -> SystemLook {
    let disposal = SystemDisposal(office, register, map, in: database)
    let look = try await SystemLook(
      map, in: database, under: register, today: office.world.today,
      after: try await disposal.past())
    try await disposal.remember(look)
    return look
  }
}

/// A proof report in the stable JSON form.
struct ReportLines: Encodable {
  let register: String
  let at: String
  let promises: [PromiseLine]
  let counts: [String: Int]

  init(_ report: ProofReport) {
    register = report.register
    at = report.at
    promises = report.verdicts.map { PromiseLine($0, at: report.at) }
    counts = Dictionary(
      PromiseStatus.allCases.map { ($0.rawValue, report.count($0)) },
      uniquingKeysWith: { first, _ in first })
  }

  struct PromiseLine: Encodable {
    let id: String
    let status: String
    let evidence: [EvidenceLine]
    let coverage: Coverage

    init(_ verdict: Verdict, at: String) {
      id = verdict.promise.id
      status = verdict.status.rawValue
      evidence = verdict.evidence.map { EvidenceLine($0, at: at) }
      coverage = Coverage(systems: verdict.systems, records: verdict.records)
    }
  }

  struct EvidenceLine: Encodable {
    let kind, what, observed, at: String
    let population: Int
    let holds: Bool

    init(_ evidence: Evidence, at: String) {
      kind = evidence.kind.rawValue
      what = evidence.what
      observed = evidence.observed
      self.at = at
      population = evidence.population
      holds = evidence.holds
    }
  }

  struct Coverage: Encodable {
    let systems: [String]
    let records: Int
  }
}
