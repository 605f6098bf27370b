import Casebook
import Foundation
import Gate
import Ledger
import Mail
import Office
import Register
import Relations
import StatutoryTime
import SyntheticBodies
import Systems

/// One disclosure of ten items about one person, beside SQL by hand that fetches the same values and
/// writes one row as durably.
///
///     Benchmarks/disclosures/run        with a release build
///
/// The product asks the gate, looks for marks in all systems of the body twice, fetches, writes the
/// disclosure with its entry, and then says that it was handed over, with another entry: two commits
/// where the floor has one. Both read the same SQLite file; both write to a file of their own.
@main
struct DisclosureBenchmark {
  static let root = CommandLine.arguments.dropFirst().first ?? "."
  static let people = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 10_000
  static let disclosures = 300
  static let today = LocalDay(iso: "2026-11-26") ?? .earliest
  static let items = [
    "full-name", "date-of-birth", "gender", "ethnicity", "first-language", "asylum-seeker-status",
    "other-immediate-information", "free-school-meals", "disability", "address",
  ]

  static func main() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "addewid-disclosures-\(UUID().uuidString)").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let system = try await careRecord(folder)
    let product = try await ProductSide(system, folder)
    let floor = try await FloorSide(system, folder)
    let children = try await Self.children(system)
    var mine: [Double] = []
    var its: [Double] = []
    for (place, child) in children.enumerated() {
      let found = try await seconds { try await product.disclose(child) }
      let values = try await seconds { try await floor.disclose(child) }
      // The first tenth warms up.
      guard place >= children.count / 10 else { continue }
      mine.append(found)
      its.append(values)
    }
    guard try await product.itemCount() == items.count else {
      throw CocoaError(.featureUnsupported)
    }
    print(
      "disclosure of \(items.count) items, \(people) people, SQLite: p50 \(text(mine.part(50))) ms, "
        + "p99 \(text(mine.part(99))) ms")
    print(
      "  by hand: p50 \(text(its.part(50))) ms, p99 \(text(its.part(99))) ms; ratio "
        + "\(String(format: "%.1f", mine.part(50) / its.part(50)))")
    await product.close()
    await floor.close()
    await system.close()
  }

  private static func text(_ seconds: Double) -> String {
    String(format: "%.2f", seconds * 1_000)
  }

  static func seconds(_ work: @Sendable () async throws -> Void) async throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try await work()
    return (clock.now - start) / .seconds(1)
  }

  /// The care record of the largest body, on disk.
  private static func careRecord(_ folder: String) async throws -> any SQLDatabase {
    let database = try await openDatabase(.sqlite(path: "\(folder)/care-record.sqlite"))
    let body = SyntheticBody.cardiffChildrensServices
    guard let system = body.system("care-record") else { throw CocoaError(.fileNoSuchFile) }
    let loader = BodyLoader(body, system, BodySettings(people: people, today: today))
    _ = try await loader.load(into: database, files: BodyFiles(folder: "\(folder)/files"))
    return database
  }

  /// Children of whom nothing is marked, spread over the table.
  private static func children(_ database: any SQLDatabase) async throws -> [Int64] {
    let all = try await database.read { session in
      try session.rows(
        """
        SELECT c.person_id AS id FROM child c JOIN person p ON p.id = c.person_id \
        WHERE c.deleted_at IS NULL AND p.deleted_at IS NULL AND p.nhs_number IS NOT NULL \
        AND p.ethnicity IS NOT NULL AND c.disability IS NOT NULL \
        AND c.person_id NOT IN (SELECT child_id FROM adoption) ORDER BY c.person_id
        """, []
      ).map { try $0.integer("id") }
    }
    let step = max(1, all.count / disclosures)
    return stride(from: 0, to: all.count, by: step).prefix(disclosures).map { all[$0] }
  }
}

extension [Double] {
  /// - Parameter percent: of the sorted values, the one that so many do not exceed.
  func part(_ percent: Int) -> Double {
    let sorted = sorted()
    return sorted[Swift.min(sorted.count - 1, sorted.count * percent / 100)]
  }
}

/// The product, with a casebook of its own.
struct ProductSide {
  private let office: Office
  private let disclosures: BodyDisclosures

  init(_ system: any SQLDatabase, _ folder: String) async throws {
    let registers = "\(DisclosureBenchmark.root)/Examples/registers"
    let register = try RegisterFolder.read("\(registers)/cardiff-childrens-services")
    let now = Instant(startOf: DisclosureBenchmark.today).adding(hours: 10)
    office = try Office(
      register: try RegisterFolder.read("\(registers)/wecare-wales"),
      casebook: try await Casebook.open(
        try await openDatabase(.sqlite(path: "\(folder)/casebook.sqlite"))),
      signer: try NoteSigner(name: "addewid.bench", seed: Array(repeating: 3, count: 32)),
      world: World(
        now: { now }, randomness: SystemRandomness(), carrier: NoCarrier()))
    guard let map = register.system("care-record") else { throw CocoaError(.fileNoSuchFile) }
    disclosures = BodyDisclosures(
      office, register, systems: [SystemAtHand(map, in: system)])
  }

  func disclose(_ child: Int64) async throws {
    let request = DisclosureRequest(
      id: "bench", service: "childrens-services", subject: "children",
      recipient: "health-board-as-recipient", purpose: "assessment-and-care-planning",
      items: DisclosureBenchmark.items,
      circumstances: try Circumstances([
        "by": "person", "need": "to do its part", "law": "SSWBWA-2014-s21",
        "decider": "team-manager",
      ]), at: DisclosureBenchmark.today)
    let made = try await disclosures.make(
      ItemRequest(
        request,
        person: PersonKey(
          system: "care-record", table: "person", kind: "reference", value: String(child)),
        telling: .told(on: DisclosureBenchmark.today, how: "letter", who: ["parent", "child"])),
      .init(), by: .role("team-manager"))
    guard made.record != nil else { throw CocoaError(.featureUnsupported) }
  }

  /// The most items that went at once: the benchmark means ten.
  func itemCount() async throws -> Int {
    try await office.casebook.itemDisclosures(limit: 1_000).map(\.items.count).max() ?? 0
  }

  func close() async { await office.close() }
}

/// What somebody would write who knows the tables, and asks nobody.
struct FloorSide {
  private let system: any SQLDatabase
  private let log: any SQLDatabase

  init(_ system: any SQLDatabase, _ folder: String) async throws {
    self.system = system
    // With the durability of the casebook: WAL, and each commit on the disk.
    log = try await openDatabase(.sqlite(path: "\(folder)/floor.sqlite"))
    try await log.write { session in
      _ = try session.execute(
        "CREATE TABLE handed_over (id INTEGER PRIMARY KEY, to_whom TEXT, what TEXT, body BLOB)", [])
    }
  }

  func disclose(_ child: Int64) async throws {
    let id: [Value] = [.integer(child)]
    let text = try await system.read { session in
      let rows =
        try session.rows(
          "SELECT given_name, family_name, date_of_birth, date_of_death, gender, ethnicity, "
            + "first_language, nhs_number FROM person "
            + "WHERE id = ? AND deleted_at IS NULL", id)
        + session.rows(
          "SELECT upn, free_school_meals, disability, asylum_seeker FROM child "
            + "WHERE person_id = ? AND deleted_at IS NULL", id)
        + session.rows(
          "SELECT h.moved_in, h.moved_out, a.line_1, a.town, a.postcode, a.uprn "
            + "FROM household_member m JOIN household h ON h.id = m.household_id "
            + "JOIN address a ON a.id = h.address_id WHERE m.person_id = ? "
            + "AND m.deleted_at IS NULL AND h.deleted_at IS NULL AND a.deleted_at IS NULL", id)
      return rows.map { "\($0.values)" }.joined(separator: "\n")
    }
    try await log.write { session in
      _ = try session.execute(
        "INSERT INTO handed_over (to_whom, what, body) VALUES (?, ?, ?)",
        [.text("health-board"), .text("ten items"), .bytes(Array(text.utf8))])
    }
  }

  func close() async { await log.close() }
}
