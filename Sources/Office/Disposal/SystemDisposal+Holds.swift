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
  /// - Returns: the hold, and how many records it reaches as things stand: none may be a mistake.
  /// - Throws: `HoldRefusal` with nothing placed; `DatabaseError`.
  /// - Law: UK GDPR Art 17(3)(e), Art 18; DPA 2018 s.173
  public func place(
    _ kind: PlacedHold.Kind, on reach: PlacedHold.Reach, by actor: Actor
  ) async throws -> (hold: PlacedHold, reached: Int) {
    guard map.mode != .export, map.mode != .manual else { throw HoldRefusal.notHere }
    if let refusal = refusal(of: reach) { throw refusal }
    let hold = PlacedHold(
      id: office.world.randomness.opaqueId(), kind: kind, reach: reach, from: office.world.today)
    let entry = act(
      .holdPlaced, by: actor, facts: ["hold": hold.id, "reason": kind.rawValue])
    let scopes = scopes
    let reached = try await database.write { session in
      try GovernedTables.write(hold, session)
      let reached = try scopes.map { try hold.reachedNow($0, session) }.reduce(0, +)
      if case .record = reach, reached == 0 { throw HoldRefusal.noSuchRecord }
      return reached
    }
    try await casebook.perform("hold-placed") { try $0.record(entry) }
    return (hold, reached)
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
    let isReleased = try await database.write { session in
      guard var hold = try GovernedTables.holds(session).first(where: { $0.id == id }),
        hold.until == nil
      else { return false }
      hold.until = today
      try GovernedTables.write(hold, session)
      return true
    }
    if isReleased { try await casebook.perform("hold-released") { try $0.record(entry) } }
    return isReleased
  }

  public func holds() async throws -> [PlacedHold] {
    try await database.read { try GovernedTables.holds($0) }
  }
}
