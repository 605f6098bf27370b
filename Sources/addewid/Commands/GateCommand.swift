import ArgumentParser
import Foundation
import Gate
import Mail
import Office
import Register
import Server
import StatutoryTime
import Wording

struct GateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "Answers disclosure requests: one JSON object a line in, one a line out.",
    discussion: """
      Example:
        echo '{"id":"1","service":"information-governance-enquiries","recipient":"information-commissioner",\
      "purpose":"statutory-requirements","items":["request-content"]}' | addewid gate \
      --register Examples/registers/wecare-wales
      """)

  @Option(help: "Folder of the register.") var register: String?
  @Option(help: "Folder of the installation, for its register.") var data = ".addewid"
  @Option(help: "Folder of the register as it was: tells only what it answered differently.")
  var compare: String?
  @Option(
    help: "With --compare: over the decisions that the installation has kept since this day.")
  var since: String?
  @Option(help: "Reads no requests: tells which could give this item to --recipient at all.")
  var item: String?
  @Option(help: "The recipient for --item.") var recipient: String?
  @Flag(
    help: "Reads no requests: writes the rules as a page to print, for when the product is down.")
  var sheet = false
  @Option(help: "The language of --sheet: cy or en.") var language = "cy"
  @OptionGroup var day: DayOptions

  func validate() throws {
    guard (item == nil) == (recipient == nil) else {
      throw ValidationError("--item and --recipient belong together")
    }
    if since != nil, compare == nil {
      throw ValidationError("--since goes with --compare: it says over which decisions")
    }
  }

  func run() async throws {
    let path = try register ?? DataFolder(data).registerPath()
    let register = try RegisterFolder.read(path)
    if sheet { return try writeSheet(register) }
    let gate = DisclosureGate(register)
    if let item, let recipient {
      let ways = gate.ways(of: item, to: recipient)
      for way in ways { Output.line(String(decoding: try way.json(), as: UTF8.self)) }
      // Nothing on stdout is the answer; the words say that it is one.
      if ways.isEmpty {
        FileHandle.standardError.write(
          Data(
            """
            no request whatever gives '\(item.prefix(60))' to '\(recipient.prefix(60))'
            help: both are ids of the register, or SERVICE/ID

            """.utf8))
      }
      return
    }
    let old = try compare.map { DisclosureGate(try RegisterFolder.read($0)) }
    if let since, let old { return try await overKept(since, old, gate) }
    try lines { request in
      guard let old else { return try gate.decide(request).json() }
      return try DisclosureGate.differences(old, gate, over: [request]).first?.json()
    }
  }

  private func writeSheet(_ register: Register) throws {
    guard let language = Language(rawValue: language) else {
      throw Ending.usage("'\(language.prefix(20))' is no language of ours\nhelp: cy or en")
    }
    Output.text(try GateSheet().page(register, try day.clock()().localDay, in: language))
  }

  /// What the decisions of a year would be under the changed register.
  private func overKept(
    _ since: String, _ old: DisclosureGate, _ new: DisclosureGate
  ) async throws {
    guard let first = LocalDay(iso: since) else {
      throw Ending.usage("'\(since)' is not a day\nhelp: write it as 2026-11-25")
    }
    let office = try await Office.open(
      DataFolder(data),
      world: World(
        now: try day.clock(), randomness: SystemRandomness(), carrier: NoCarrier()))
    var differing = 0
    let count = try await office.eachKeptRequest(since: first) { request in
      guard let difference = DisclosureGate.differences(old, new, over: [request]).first else {
        return
      }
      differing += 1
      Output.line(String(decoding: try difference.json(), as: UTF8.self))
    }
    await office.close()
    FileHandle.standardError.write(
      Data("\(differing) of \(count) decisions would be other ones\n".utf8))
  }

  /// Answers each line of stdin that is not empty.
  private func lines(_ answer: (DisclosureRequest) throws -> [UInt8]?) throws {
    let today = try day.clock()().localDay
    var refused = false
    var number = 0
    while let line = readLine() {
      number += 1
      if line.isEmpty { continue }
      do {
        let request = try DisclosureRequest(json: line.utf8, today: today)
        if let bytes = try answer(request) {
          Output.line(String(decoding: bytes, as: UTF8.self))
        }
      } catch let problem as RequestProblem {
        refused = true
        FileHandle.standardError.write(Data("line \(number): \(problem.words)\n".utf8))
        Output.line(DisclosureDecision.unreadable)
      }
    }
    if refused { throw Ending.usage("some lines could not be read") }
  }
}
