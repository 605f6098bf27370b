import Casebook
import Crypto
import Register
import StatutoryTime

extension Office {
  /// The open tasks of owners by due day, or those that were answered.
  public func ownerTasks(answered: Bool = false) async throws -> [OwnerTaskRecord] {
    try await casebook.ownerTasks(answered: answered)
  }

  /// Takes in what the owner of a system returns.
  ///
  /// - Parameters:
  ///   - count: how many records the answer is about; 0 is a nil return.
  ///   - evidence: the bytes of what came with it; only their digest is kept. A nil return needs
  ///     none: it is a declaration.
  /// - Throws: `OwnerTaskRefusal`.
  public func returnOwnerTask(
    _ id: String, count: Int, evidence: [UInt8]?, by actor: Actor
  ) async throws {
    guard let task = try await casebook.ownerTask(id) else { throw OwnerTaskRefusal.unknownTask }
    guard task.answer == nil else { throw OwnerTaskRefusal.alreadyAnswered }
    guard (0...OwnerTaskRefusal.countMax).contains(count) else { throw OwnerTaskRefusal.badCount }
    guard count == 0 || evidence?.isEmpty == false else { throw OwnerTaskRefusal.evidenceMissing }
    let digest = evidence.map { bytes in
      SHA256.hash(data: bytes).map { byte in
        let text = String(byte, radix: 16)
        return text.count == 1 ? "0\(text)" : text
      }.joined()
    }
    // The ledger keeps no digest of evidence: it may be about people, and has no secret with it.
    let entry = act(
      .ownerReturned, on: nil, by: actor,
      id: OpaqueText.id(following: "owner-returned/\(task.id)"),
      facts: [
        "task": task.id, "system": task.system, "records": String(count),
        "evidence": digest == nil ? "no" : "yes",
        "late": world.now().localDay > task.dueOn ? "yes" : "no",
      ])
    let answer = OwnerTaskRecord.Answer(on: entry.day, count: count, evidence: digest)
    try await casebook.perform("owner-returned") { unit in
      guard try unit.answer(task.id, answer) else { throw OwnerTaskRefusal.alreadyAnswered }
      try unit.record(entry)
    }
  }
}

/// Why an answer of an owner is not taken.
public enum OwnerTaskRefusal: Error, Sendable, Hashable {
  case unknownTask
  case alreadyAnswered
  case evidenceMissing
  case badCount

  /// How many records one answer may be about.
  public static let countMax = 1_000_000_000
}
