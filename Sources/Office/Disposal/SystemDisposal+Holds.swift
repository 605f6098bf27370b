import Casebook
import Disposal
import Foundation
import Register
import StatutoryTime
import Systems

extension SystemDisposal {
  /// Places a hold. When this returns, no batch is under way that does not see it.
  ///
  /// The log tells of it afterwards: a crash between the two leaves the hold, which is the safe side.
  ///
  /// - Parameter mustReach: whether nothing is placed where it reaches no record as things stand.
  /// - Returns: the hold, and how many records it reaches as things stand: none may be a mistake.
  /// - Throws: `HoldRefusal` with nothing placed; `DatabaseError`.
  /// - Law: UK GDPR Art 17(3)(e), Art 18; DPA 2018 s.173
  public func place(
    _ kind: PlacedHold.Kind, on reach: PlacedHold.Reach, mustReach: Bool = false,
    by actor: Actor
  ) async throws -> (hold: PlacedHold, reached: Int) {
    guard map.mode != .manual else { throw HoldRefusal.notHere }
    if let refusal = refusal(of: reach) { throw refusal }
    let hold = PlacedHold(
      id: office.world.randomness.opaqueId(), kind: kind, reach: reach, from: office.world.today)
    let entry = act(
      .holdPlaced, by: actor, facts: ["hold": hold.id, "reason": kind.rawValue])
    let scopes = scopes
    @Sendable func reached(_ session: any SQLSession) throws -> Int {
      let reached = try scopes.map { try hold.reachedNow($0, session) }.reduce(0, +)
      if case .record = reach, reached == 0 { throw HoldRefusal.noSuchRecord }
      if mustReach, reached == 0 { throw HoldRefusal.reachesNobody }
      return reached
    }
    let count =
      map.mode == .direct
      ? try await database.write { session in
        try GovernedTables.write(hold, session)
        return try reached(session)
      } : try await database.read(reached)
    let kept = try record(hold)
    try await casebook.perform("hold-placed") { unit in
      try unit.keep(kept)
      try unit.record(entry)
    }
    try await renewLists(by: actor)
    return (hold, count)
  }

  /// What keeps a hold from reaching anything in this system, whatever its rows hold.
  public func refusal(of reach: PlacedHold.Reach) -> HoldRefusal? {
    reach.refusal(in: scopes, of: map)
  }

  /// Lets go of a hold as of today.
  ///
  /// - Returns: false where there is no such hold, or it was let go before.
  public func release(_ id: String, by actor: Actor) async throws -> Bool {
    let today = office.world.today
    let entry = act(.holdReleased, by: actor, facts: ["hold": id])
    guard var hold = try await holds().first(where: { $0.id == id }), hold.until == nil else {
      return false
    }
    hold.until = today
    let released = hold
    if map.mode == .direct {
      try await database.write { try GovernedTables.write(released, $0) }
    }
    let kept = try record(released)
    try await casebook.perform("hold-released") { unit in
      try unit.keep(kept)
      try unit.record(entry)
    }
    return true
  }

  /// Every hold, those that were let go as well: what the casebook knows of one counts.
  public func holds() async throws -> [PlacedHold] {
    let kept = try await keptHolds()
    guard map.mode == .direct else { return kept }
    let known = Set(kept.map(\.id))
    let there = try await database.read { try GovernedTables.holds($0) }
    return (kept + there.filter { !known.contains($0.id) }).sorted { $0.id < $1.id }
  }

  /// The holds that the casebook keeps: a system that is restored from a backup has lost its own,
  /// and one that is read alone has none.
  func keptHolds() async throws -> [PlacedHold] {
    try await casebook.holds(body: register.controller.id, system: map.id)
      .map { try PlacedHold(json: $0.what) }
  }

  /// Puts holds back that a restored system has lost, or knows in an older state.
  func restoreHolds() async throws {
    let kept = try await keptHolds()
    guard !kept.isEmpty else { return }
    try await database.write { session in
      let there = Set(try GovernedTables.holds(session))
      for hold in kept where !there.contains(hold) { try GovernedTables.write(hold, session) }
    }
  }

  private func record(_ hold: PlacedHold) throws -> HoldRecord {
    HoldRecord(
      id: hold.id, body: register.controller.id, system: map.id, what: try hold.json())
  }
}
