import Foundation
import Register
import Relations
import Retention
import StatutoryTime
import Systems

/// Which records of one kind were there on a day, and from which day on each may go: what tells a
/// record that has gone too early. It holds no key; whoever reads the casebook reads the salt, too,
/// and could try out numbers, as with the digests of a plan.
public struct RecordInventory: Sendable, Hashable {
  /// The id of the record in the map.
  public let record: String
  public let takenOn: LocalDay
  /// Random bytes with which the digests of keys are mixed.
  public let salt: [UInt8]
  /// For each record eight bytes of its key's digest and four of the number of the first day on
  /// which it may go, in the order of the digests.
  public let entries: [UInt8]

  private static let entryLength = RowDigest.length + 4
  /// In the place of a day: none is known, within the year that an inventory looks ahead.
  static let never = Int32.max
  /// The most records of one kind of which an inventory is kept.
  public static let recordsMax = 1_000_000

  /// In the same form: records that had gone too early before, and were not back.
  public let missing: [UInt8]

  public init(
    record: String, takenOn: LocalDay, salt: [UInt8], entries: [UInt8], missing: [UInt8] = []
  ) {
    self.record = record
    self.takenOn = takenOn
    self.salt = salt
    self.entries = entries
    self.missing = missing
  }

  public var count: Int { entries.count / Self.entryLength }

  /// What a later inventory shows against an earlier one.
  public struct Comparison: Sendable, Hashable {
    /// The day of the earlier one.
    public let since: LocalDay
    /// Records that were there.
    public let before: Int
    /// Records that are gone since then although their day has not come and no plan, list or
    /// hand-over explains it, and those that were missed before and are not back.
    public let early: Int
  }

  /// This inventory against an earlier one with the same salt, and with what is missed by now.
  ///
  /// - Parameter disposed: the digests of the batches of plans with that salt: what went by them
  ///   is explained.
  /// - Returns: nil for the comparison where the salts differ: every record would seem gone.
  public func following(
    _ earlier: RecordInventory?, disposed: [[UInt8]]
  ) -> (inventory: RecordInventory, comparison: Comparison?) {
    guard let earlier, earlier.salt == salt else { return (self, nil) }
    let now = Self.records(entries)
    var early = Self.records(earlier.entries)
      .merging(Self.records(earlier.missing)) { there, _ in there }
      .filter { now[$0.key] == nil && $0.value > Int32(clamping: takenOn.dayNumber) }
    if !early.isEmpty {
      let length = RowDigest.length
      for digests in disposed {
        for start in stride(from: 0, to: digests.count, by: 2 * length) {
          early[RowDigest(bytes: Array(digests[start..<start + length]))] = nil
        }
      }
    }
    return (
      RecordInventory(
        record: record, takenOn: takenOn, salt: salt, entries: entries,
        missing: Self.bytes(early)),
      Comparison(since: earlier.takenOn, before: earlier.count, early: early.count)
    )
  }

  // MARK: Bytes

  /// Digest of the key -> number of the first day on which it may go.
  private static func records(_ entries: [UInt8]) -> [RowDigest: Int32] {
    var records: [RowDigest: Int32] = Dictionary(minimumCapacity: entries.count / entryLength)
    for start in stride(from: 0, to: entries.count, by: entryLength) {
      let end = start + RowDigest.length
      let day = entries[end..<start + entryLength].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      records[RowDigest(bytes: Array(entries[start..<end]))] = Int32(bitPattern: day)
    }
    return records
  }

  static func bytes(_ records: [RowDigest: Int32]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(records.count * entryLength)
    for (digest, day) in records.sorted(by: { $0.key.number < $1.key.number }) {
      bytes += digest.bytes
      withUnsafeBytes(of: day.bigEndian) { bytes += $0 }
    }
    return bytes
  }
}

extension DisposalPlanning {
  /// Takes the inventory of one kind of record, mixed with the planning's salt.
  ///
  /// Days are computed for what may go within the year; a record that ends later, or of which no
  /// end is known, or that something stops, has none.
  ///
  /// - Returns: nil where there are more records than an inventory may hold.
  public func inventory(
    of scope: RecordScope, _ session: any SQLSession
  ) throws -> RecordInventory? {
    var records: [RowDigest: Int32] = [:]
    try scope.eachKey(session) { key in
      guard records.count <= RecordInventory.recordsMax else { return }
      records[RowDigest.of(key: key, salt: salt)] = RecordInventory.never
    }
    guard records.count <= RecordInventory.recordsMax else { return nil }
    let horizon = DisposalPlanning(
      scopes, on: day.adding(years: 1), salt: salt, standing: standing)
    try horizon.read(scope, try holds(session), session) { record in
      let decision = scope.rules.decide(record.history, on: day)
      guard decision.stops.isEmpty, ![.keepPart, .holdForReview].contains(decision.outcome),
        let first = decision.firstDay
      else { return }
      records[RowDigest.of(key: record.key, salt: salt)] = Int32(clamping: first.dayNumber)
    }
    return RecordInventory(
      record: scope.record.id, takenOn: day, salt: salt, entries: RecordInventory.bytes(records))
  }
}
