import Casebook
import Disposal
import Foundation
import Register
import Relations
import StatutoryTime
import Systems

/// What the casebook knows of a system from before: what was there, what went by plans, and what an
/// owner was asked to dispose of.
public struct SystemPast: Sendable {
  /// Random bytes for the digests of keys, the same in every inventory and plan of the system.
  let salt: [UInt8]
  /// Record -> the newest inventory.
  let inventories: [String: RecordInventory]
  /// Digests of what batches of plans have removed.
  let disposed: [[UInt8]]
  /// Stops of the casebook.
  let standing: [PlacedHold]
  /// The newest plan whose list an owner has answered for.
  let answered: DisposalRun?
}

extension SystemDisposal {
  /// The salt of the system: what stands in plans can then be found again in inventories.
  func salt() async throws -> [UInt8] {
    try await casebook.inventories(body: register.controller.id, system: map.id).first?.salt
      ?? office.world.randomness.bytes(16)
  }

  /// What a look into the system is compared with.
  public func past() async throws -> SystemPast {
    let body = register.controller.id
    let kept = try await casebook.inventories(body: body, system: map.id)
    let salt = kept.first?.salt ?? office.world.randomness.bytes(16)
    let inventories = kept.map {
      RecordInventory(
        record: $0.record, takenOn: $0.takenOn, salt: $0.salt, entries: $0.entries,
        missing: $0.missing)
    }
    return SystemPast(
      salt: salt,
      inventories: Dictionary(
        inventories.map { ($0.record, $0) }, uniquingKeysWith: { first, _ in first }),
      disposed: try await casebook.doneBatches(body: body, system: map.id, salt: salt)
        .map { try $0.removed().digests },
      standing: try await standing(), answered: try await answeredList())
  }

  /// Keeps what a look saw of the records, for the next to compare with.
  public func remember(_ look: SystemLook) async throws {
    let body = register.controller.id
    let rows = look.inventories.map {
      InventoryRecord(
        body: body, system: map.id, record: $0.record, takenOn: $0.takenOn, salt: $0.salt,
        entries: $0.entries, missing: $0.missing)
    }
    guard !rows.isEmpty else { return }
    try await casebook.perform("inventory-kept") { unit in
      for row in rows { try unit.keep(row) }
    }
  }

  /// Lets go of records that went too early, once somebody has looked into why.
  public func settleMissing(by actor: Actor, reason: String) async throws {
    let body = register.controller.id
    let system = map.id
    let entry = act(.missingSettled, by: actor, facts: ["reason": reason])
    try await casebook.perform("missing-settled") { unit in
      try unit.settleMissing(body: body, system: system)
      try unit.record(entry)
    }
  }

  private func answeredList() async throws -> DisposalRun? {
    guard map.mode == .readOnly || map.mode == .export else { return nil }
    let plans = try await casebook.disposalPlans(
      body: register.controller.id, system: map.id, limit: 100)
    guard let plan = plans.first(where: { $0.state == .finished }) else { return nil }
    let batches = try await casebook.disposalBatches(of: plan.id).map { try $0.planned() }
    return DisposalRun(plan: plan.id, planning: try planning(plan, []), batches: batches)
  }
}
