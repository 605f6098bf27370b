import ArgumentParser
import Demonstration
import Foundation
import Office
import Proof
import Register
import RegisterLanguage
import StatutoryTime
import SyntheticBodies
import Systems
import Wording

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract:
      "Shows the whole way on invented people, with the systems of five bodies, and serves it.",
    discussion: """
      Examples:
        addewid demo
        addewid demo --once --today 2026-11-25 --data /tmp/demo
        addewid demo --once --fault late-answer
        addewid demo --once --scale 100000 --fault cafcass-kept-past-35

      The systems of the bodies lie in systems/BODY/NAME.sqlite of the folder, or in
      schemas of the PostgreSQL. systems.json says which is where.
      """)

  @OptionGroup var options: DataOptions
  @Option(help: "postgres://… for the casebook, instead of SQLite.") var postgres: String?
  @Option(
    help: "How many people in each body, a hundred at least, and enquiries, 2000 at most.")
  var scale = Demonstration.scaleDefault
  @Option(help: "Breaks something: \(faults.joined(separator: ", ")).")
  var fault: String?
  @Flag(help: "Leaves out the systems of the bodies.") var noSystems = false
  @Flag(help: "Ends after the report instead of serving.") var once = false
  @Option(help: "Port on loopback.") var port = 8080
  @Option(help: "The register to show.") var register = "Examples/registers/wecare-wales"
  @Option(help: "The promises as published.") var promises =
    "Examples/promises/wecare-wales-enquiries.csv"
  @Option(help: "A name to give one invented person; tests look for it.") var plantName: String?

  func validate() throws {
    guard (1...Demonstration.scaleMax).contains(scale) else {
      throw ValidationError("--scale goes from 1 to \(Demonstration.scaleMax)")
    }
    try ServeCommand.validate(port: port)
  }

  func run() async throws {
    let fault = try knownFault()
    _ = try options.day.day()
    try await prepareFolder()
    let office = try await options.openForDemonstration()
    let today = office.world.today
    Output.line(
      "Addewid, as of \(today): invented enquiries to \(office.register.controller.name.en)")
    Output.line()
    try await Demonstration(
      office, today: today, scale: min(scale, Demonstration.enquiriesMax), planted: plantName
    ) {
      Output.line($0)
    }.run()
    let systems = InventedSystems(
      options.folder, BodySettings(people: scale, today: today, planted: plantName)
    ) { Output.line($0) }
    if !noSystems { try await systems.load() }
    switch fault {
    case .enquiries(let fault): try await plant(fault, in: office)
    case .body(let fault): try await plant(fault, in: systems, office)
    case nil: break
    }
    let list = try PublishedPromise.list(fromCSV: try Self.bytes(promises))
    let report = try await office.prove(list)
    Output.line()
    ProofText.print(report)
    let password = once ? nil : try await makeAccount(office)
    await office.close()
    if once {
      if report.isBroken { throw Ending.findings() }
      return
    }
    try await serve(password: password ?? "")
  }

  /// Every fault by its name.
  private static let faults = Fault.allCases.map(\.rawValue) + BodyFault.all.map(\.name)

  private enum KnownFault {
    case enquiries(Fault)
    case body(BodyFault)
  }

  private func knownFault() throws -> KnownFault? {
    guard let fault else { return nil }
    if let known = Fault(rawValue: fault) { return .enquiries(known) }
    guard let known = BodyFault.named(fault) else {
      throw Ending.usage(
        "'\(fault)' is not a fault\nhelp: one of \(Self.faults.joined(separator: ", "))")
    }
    guard !noSystems else {
      throw Ending.usage("'\(fault)' needs the systems of the bodies\nhelp: leave --no-systems out")
    }
    return .body(known)
  }

  /// The folder with a copy of the register, as an installation has it.
  private func prepareFolder() async throws {
    let folder = options.folder
    let isNew = !FileManager.default.fileExists(atPath: folder.file("registers"))
    guard isNew || FileManager.default.fileExists(atPath: folder.file("demonstration")) else {
      throw Ending.refused(
        "refused: '\(options.data)' is an installation, not a demonstration\n"
          + "help: give another folder with --data")
    }
    try folder.create()
    try folder.write("invented people only\n", to: "demonstration")
    if let postgres { try await ServeCommand.remember(postgres, in: folder) }
    let read = try RegisterFolder.read(register)
    let target = folder.file("registers/\(read.controller.id)")
    guard !FileManager.default.fileExists(atPath: target) else { return }
    for file in try RegisterFolder.files(register) {
      let path = "\(target)/\(file.name)"
      try Output.makeFolder((path as NSString).deletingLastPathComponent)
      try Output.write(file.bytes, to: path)
    }
  }

  private func plant(_ fault: Fault, in office: Office) async throws {
    let changed = try await fault.plant(in: office)
    guard changed > 0 else {
      throw Ending.failed("there is nothing that '\(fault.rawValue)' could break at this scale")
    }
    try await office.sealLedger()
    Output.line("fault       \(fault.rawValue) planted: \(fault.breaks) must be broken")
  }

  private func plant(
    _ fault: BodyFault, in systems: InventedSystems, _ office: Office
  ) async throws {
    try await lookBefore(fault, office)
    guard try await systems.plant(fault) > 0 else {
      throw Ending.failed("there is nothing that '\(fault.name)' could break at this scale")
    }
    Output.line("fault       \(fault.name) planted: \(fault.breaks) must be broken")
    let body = fault.body.rawValue
    // The proof below is of the enquiries; this one looks into the systems.
    Output.line(
      "            addewid prove Examples/registers/\(body) --data \(options.data) "
        + "--promises Examples/promises/\(body).csv --promise \(fault.breaks)")
  }

  /// Looks into the system once, so that what is gone afterwards can be missed.
  private func lookBefore(_ fault: BodyFault, _ office: Office) async throws {
    let body = fault.body.rawValue
    let folder = options.folder
    let declared = try RegisterFolder.read("Examples/registers/\(body)")
    guard let map = declared.system(fault.system),
      let place = try folder.systemPlaces().first(where: {
        $0.body == body && $0.system == fault.system
      })
    else { return }
    _ = try await ProveCommand.look(
      into: map, at: try folder.address(of: place), of: declared, office, seconds: 120)
  }

  private func makeAccount(_ office: Office) async throws -> String {
    let password = office.world.randomness.opaqueId()
    try await office.saveAccount(
      name: "Staff (demonstration)", signInName: "staff", role: "information-governance-officer",
      password: password)
    return password
  }

  private func serve(password: String) async throws {
    Output.line()
    Output.line("portal      http://127.0.0.1:\(port)/")
    Output.line("console     http://127.0.0.1:\(port)/en/console/sign-in")
    Output.line("            name 'staff', password '\(password)' (new at each start)")
    try await ServeCommand.serve(options, port: port, promises: promises)
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Ending.usage("'\(path)' cannot be read\nhelp: check the path and its rights")
    }
    return Array(data)
  }
}
