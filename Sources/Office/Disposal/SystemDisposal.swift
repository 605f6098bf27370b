import Casebook
import Disposal
import Foundation
import Register
import Retention
import StatutoryTime
import Systems
import Wording

/// Retention in one of the systems of a body: plans, approvals, runs, holds.
///
/// The plan and its outcome stand in the casebook, with the log; the marks of batches and the holds
/// stand in the governed database, in the transactions of what they tell of.
public struct SystemDisposal: Sendable {
  let office: Office
  let register: Register
  public let map: SystemMap
  let database: any SQLDatabase
  /// The folder with the files that rows of the system name; nil: none is touched.
  let files: URL?
  /// The folder for lists of what owners have to dispose of themselves; nil: none is made.
  let lists: URL?
  let scopes: [RecordScope]
  /// Of the files that an owner delivered: tells one delivery from the next; nil for a database.
  let delivery: String?

  public init(
    _ office: Office, _ register: Register, _ map: SystemMap, in database: any SQLDatabase,
    files: URL? = nil, lists: URL? = nil, delivery: String? = nil
  ) {
    self.office = office
    self.register = register
    self.map = map
    self.database = database
    self.files = files
    self.lists = lists
    self.delivery = delivery
    scopes = RecordScope.all(of: map, in: register)
  }

  var casebook: Casebook { office.casebook }

  /// Names the system in plans and in the log.
  public var name: String { "\(register.controller.id)/\(map.id)" }

  /// The register of the body.
  public var body: Register { register }

  public var bodyName: BilingualText { register.controller.name }

  /// What a rule is called that governs records of a kind.
  public func ruleName(_ id: String, of record: String) -> BilingualText? {
    scopes.first { $0.record.id == record }?.rule(id)?.name
  }

  func planning(
    _ plan: DisposalPlanRecord, _ standing: [PlacedHold]
  ) throws -> DisposalPlanning {
    guard let day = LocalDay(iso: plan.asOf) else { throw RetentionRefusal.unknownPlan }
    return DisposalPlanning(scopes, on: day, salt: plan.salt, standing: standing)
  }

  /// What goes over the next years, on what is known today.
  ///
  /// - Throws: `DisposalRefusal.ownerAlone`; `DatabaseError`.
  public func forecast(years: Int) async throws -> DisposalForecast {
    guard map.mode != .manual else { throw DisposalRefusal.ownerAlone }
    let planning = DisposalPlanning(
      scopes, on: office.world.today, salt: [], standing: try await standing())
    return try await database.read { try planning.forecast($0, years: years) }
  }

  func act(
    _ name: ActName, by actor: Actor, following text: String? = nil, statements: [String] = [],
    facts: [String: String]
  ) -> Act {
    let act = office.act(
      name, on: nil, by: actor, id: text.map(OpaqueText.id(following:)), statements: statements,
      facts: facts.merging(["system": self.name]) { own, _ in own })
    return act.under(register: register.version)
  }
}

extension DisposalBatchRecord {
  /// The batch as it was planned.
  func planned() throws -> PlannedBatch {
    guard let outcome = RetentionDecision.Outcome(rawValue: outcome) else {
      throw OfficeError.unreadableRecord(plan)
    }
    return PlannedBatch(
      sequence: sequence, record: record, rule: rule, outcome: outcome, rows: recordCount,
      digests: digests)
  }

  /// The batch with those records alone that it removed.
  func removed() throws -> PlannedBatch {
    let batch = try planned()
    return batch.only(try done().map { batch.digests(removedBy: $0) } ?? [])
  }

  /// What it did; nil while that is not known.
  public func done() throws -> BatchCounts? {
    try counts.map { try JSONDecoder().decode(BatchCounts.self, from: Data($0.utf8)) }
  }
}

extension DisposalPlanRecord {
  public func recordTallies() throws -> [RecordTally] {
    try JSONDecoder().decode([RecordTally].self, from: Data(tallies.utf8))
  }
}

enum SortedJSON {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func value<T: Decodable>(_ text: String) throws -> T {
    try JSONDecoder().decode(T.self, from: Data(text.utf8))
  }
}
