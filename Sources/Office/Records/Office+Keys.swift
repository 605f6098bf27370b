import Casebook
import Foundation
import Register

/// How the keys of records are, and what waits to be done.
public struct KeyReport: Sendable, Hashable {
  public let keys: KeyStatus
  /// Records that are held, and how many of them have no key: they came back from a backup.
  public let records: Int
  public let recordsWithoutKey: Int
  /// Keys without a record: of writes that did not come to their end. They open nothing.
  public let keysWithoutRecord: Int
  /// Destroyed records whose keys are still there.
  public let keysToDestroy: Int
  /// What the register in force states no longer, and records still hold.
  public let leftOver: [RecordTableReport.LeftOver]
}

extension Office {
  public func keyReport() async throws -> KeyReport {
    let keeping = try keeping()
    let count = try await keeping.count()
    let tables = try await casebook.takeIntoUse(register)
    return KeyReport(
      keys: try await keeping.keys.status(), records: count.records,
      recordsWithoutKey: count.recordsWithoutKey, keysWithoutRecord: count.keysWithoutRecord,
      keysToDestroy: count.keysToDestroy, leftOver: tables.leftOver.filter { $0.records > 0 })
  }

  /// Changes the master key: makes the next one, wraps every key under it, and takes the old one
  /// away. Ended at any point it goes on from there when it is called again.
  ///
  /// A key that is handed over from outside is changed there: the next one before the old one.
  ///
  /// - Returns: how many keys were wrapped again in this call.
  public func changeMasterKey(
    _ folder: DataFolder, by actor: Actor,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) async throws -> Int {
    let keeping = try keeping()
    let source = folder.masterKeySource(environment)
    try folder.prepareRotation(world, source)
    let before = try await keeping.keys.status()
    let old = before.retiring.first ?? before.master
    let count = try await keeping.keys.rotate()
    let new = try await keeping.keys.status().master
    let entry = act(
      .masterKeyChanged, on: nil, by: actor,
      facts: ["keys": String(count), "from": old, "to": new])
    try await casebook.perform("master-key-changed") { unit in try unit.record(entry) }
    try folder.finishRotation(source)
    return count
  }

  /// Replaces the secret of the look-ups in every record.
  ///
  /// - Returns: how many records were brought up in this call.
  public func changeLookUpSecret() async throws -> Int {
    try await keeping().changeLookUps(in: register)
  }

  /// Brings records and keys to where they should be: records into the form that is stated now, and
  /// keys of destroyed records away, also those that an older copy of the keys brought back.
  ///
  /// - Returns: records brought up, and keys destroyed.
  public func settleKeys(by actor: Actor) async throws -> (records: Int, keys: Int) {
    let keeping = try keeping()
    let how = RecordCircumstance(at: world.now(), actor: actor.text, purpose: nil)
    let keys = try await keeping.finishDestructions(restored: true, how)
    var records = 0
    for service in register.services {
      guard let own = keeping.records(of: service, in: register) else { continue }
      while case let done = try await own.bringUp(), done > 0 { records += done }
    }
    return (records, keys)
  }

  func keeping() throws(OfficeRefusal) -> RecordKeeping {
    guard let recordKeeping else { throw .keepsNoRecords }
    return recordKeeping
  }
}
