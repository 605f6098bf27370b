import Foundation
import Gate
import Register
import RegisterLanguage
import StatutoryTime

/// Measures decisions of the gate, in process and on one thread, beside a bare hash look-up.
///
///     Benchmarks/gate/run        with a release build
///
/// Arguments: the project's folder, and a file of requests, which 'run' writes from the expected
/// table. Prints `name value` lines, in nanoseconds; 'run' turns them into ratios.
@main
struct GateBenchmark {
  static let root = CommandLine.arguments.dropFirst().first ?? "."
  static let bodies = [
    "cafcass-cymru", "cardiff-childrens-services", "manage-homes-and-places",
    "wandsworth-social-care", "wecare-wales",
  ]
  static let decisions = 2_000_000
  /// Decisions between two looks at the clock: a look costs as much as a small part of one.
  static let batch = 8

  static func main() throws {
    let registers = try bodies.map(register)
    let requests = try requests(of: "")
    let five = DisclosureGate(registers)
    show("five", measure(five, requests))
    // As many requests as the larger gate gets, each with bytes of its own, which no more fit into
    // the caches than those: what is left of the growth is that of the registers.
    show("five-many-requests", measure(five, Array(repeating: requests, count: 100).flatMap { $0 }))
    let many = (0..<100).flatMap { number in registers.map { copy($0, "-\(number)") } }
    let large = try measure(
      DisclosureGate(many), (0..<100).flatMap { try self.requests(of: "-\($0)") })
    show("five-hundred", large)
    print("words-and-explanation", words(five, requests))
    print("hash", hash(count: requests.count))
  }

  private static func show(_ name: String, _ measured: (p50: Double, p99: Double, mean: Double)) {
    print("\(name)-p50", measured.p50)
    print("\(name)-p99", measured.p99)
    print("\(name)-mean", measured.mean)
  }

  private static func now() -> UInt64 { DispatchTime.now().uptimeNanoseconds }

  /// Nanoseconds of one decision on a request already in numbers, explanation left out.
  private static func measure(
    _ gate: DisclosureGate, _ requests: [DisclosureRequest]
  ) -> (p50: Double, p99: Double, mean: Double) {
    var numbers = SystemRandomNumberGenerator()
    let codes = requests.map(gate.code).shuffled(using: &numbers)
    var times: [Double] = []
    var permitted = 0
    var position = 0
    for round in 0..<(decisions / batch) {
      let start = now()
      for _ in 0..<batch {
        permitted &+= gate.decide(codes[position]).count
        position = position + 1 == codes.count ? 0 : position + 1
      }
      // The first tenth warms up.
      if round > decisions / batch / 10 { times.append(Double(now() - start) / Double(batch)) }
    }
    precondition(permitted > 0)
    times.sort()
    return (
      times[times.count / 2], times[times.count * 99 / 100],
      times.reduce(0, +) / Double(times.count)
    )
  }

  /// From the request's words to the explained decision.
  private static func words(_ gate: DisclosureGate, _ requests: [DisclosureRequest]) -> Double {
    let rounds = 20
    let start = now()
    var permitted = 0
    for _ in 0..<rounds {
      for request in requests { permitted += gate.decide(request).items.count }
    }
    precondition(permitted > 0)
    return Double(now() - start) / Double(rounds * requests.count)
  }

  /// One look-up in a dictionary with as many keys: the floor.
  private static func hash(count: Int) -> Double {
    let keys = (0..<count).map { _ in UInt64.random(in: 0 ... .max) }
    let table = Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
    var sum = 0
    let start = now()
    for round in 0..<decisions { sum &+= table[keys[round % count]] ?? 0 }
    precondition(sum != 0)
    return Double(now() - start) / Double(decisions)
  }

  // MARK: Registers and requests

  private static func register(_ body: String) throws -> Register {
    let folder = "\(root)/Examples/registers/\(body)"
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    let files = try names.filter { $0.hasSuffix(".yaml") }.map { name in
      RegisterFile(
        name: name, bytes: Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))))
    }
    guard let register = RegisterReader.read(files).register else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return register
  }

  private static func copy(_ register: Register, _ suffix: String) -> Register {
    let own = register.controller
    let controller = Controller(
      id: own.id + suffix, name: own.name, brand: own.brand, isExample: own.isExample,
      isPublicAuthority: own.isPublicAuthority, followsWelshStandards: own.followsWelshStandards,
      languages: own.languages, registration: own.registration, division: own.division,
      enquiriesEmail: own.enquiriesEmail, postalAddress: own.postalAddress, notice: own.notice,
      statements: own.statements, silences: own.silences, disclosure: own.disclosure,
      place: own.place)
    return Register(
      version: register.version + suffix, controller: controller, services: register.services)
  }

  /// The requests of the expected table, of bodies whose ids end like this.
  private static func requests(of suffix: String) throws -> [DisclosureRequest] {
    let path = CommandLine.arguments.dropFirst(2).first ?? ""
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return try text.split(separator: "\n").map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let context = cells[7].split(separator: ";").map {
        $0.split(separator: "=", maxSplits: 1).map(String.init)
      }
      return DisclosureRequest(
        id: cells[0], register: cells[1] + suffix, service: cells[2], subject: cells[3],
        recipient: cells[4], purpose: cells[5],
        items: cells[6].split(separator: " ").map(String.init),
        circumstances: try Circumstances(
          Dictionary(context.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })),
        at: LocalDay(iso: cells[8]) ?? .earliest)
    }
  }
}
