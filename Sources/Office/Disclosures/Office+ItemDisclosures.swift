import Casebook
import StatutoryTime

extension Office {
  /// Says what became of a task: the recipient was told, or why nobody is.
  ///
  /// - Throws: `ItemRefusal.noReason` where telling is said to be impossible or out of proportion
  ///   without one; `.unknownTask`.
  /// - Law: UK GDPR Art 19
  public func settle(
    correction id: String, as state: CorrectionTaskRecord.State, reason: String?, by actor: Actor
  ) async throws {
    guard state != .open else { throw ItemRefusal.unknownTask }
    guard state == .told || !(reason ?? "").isEmpty else { throw ItemRefusal.noReason }
    let entry = act(
      .correctionSettled, on: nil, by: actor, facts: ["task": id, "outcome": state.rawValue])
    let moment = world.now().iso
    try await casebook.perform("correction-settled") { unit in
      guard
        try unit.settle(
          correction: id, as: state, reason: reason, at: moment, by: entry.actor)
      else { throw ItemRefusal.unknownTask }
      try unit.record(entry)
    }
  }

  /// Says of a disclosure that was about to be handed over when the process ended whether it was.
  ///
  /// - Parameter reason: how that is known.
  /// - Throws: `ItemRefusal.noReason`; `.unknownDisclosure` where none is open.
  /// - Law: UK GDPR Art 5(2)
  public func settle(
    found id: String, wasDelivered: Bool, reason: String, by actor: Actor
  ) async throws {
    guard !reason.isEmpty, reason.utf8.count <= 1_600 else { throw ItemRefusal.noReason }
    let moment = act(
      wasDelivered ? .itemsDelivered : .itemsNotDelivered, on: nil, by: actor,
      facts: ["disclosure": id, "found": "yes"])
    try await casebook.perform("items-found") { unit in
      guard
        try unit.settle(
          itemDisclosure: id, as: wasDelivered ? .delivered : .notDelivered,
          failure: wasDelivered ? nil : "not-found", at: moment.at.iso,
          found: (reason, moment.actor))
      else { throw ItemRefusal.unknownDisclosure }
      try unit.record(moment)
    }
  }

  /// Decides what the person may see of a disclosure. Nothing, until somebody has.
  ///
  /// - Parameter reason: why; also where it stays hidden.
  /// - Law: UK GDPR Art 15(4); DPA 2018 Sch 2 para 2, Sch 3
  public func show(
    disclosure id: String, _ seen: ItemDisclosureRecord.Seen, reason: String, by actor: Actor
  ) async throws {
    guard !reason.isEmpty, reason.utf8.count <= 500 else { throw ItemRefusal.noReason }
    let entry = act(
      .itemsSeen, on: nil, by: actor, facts: ["disclosure": id, "seen": seen.rawValue])
    let moment = world.now().iso
    try await casebook.perform("items-seen") { unit in
      guard try unit.setSeen(seen, of: id, reason: reason, at: moment, by: entry.actor) else {
        throw ItemRefusal.unknownDisclosure
      }
      try unit.record(entry)
    }
  }
}
