import Register
import StatutoryTime
import Systems

/// A part of a partitioned table of which every record is due: it goes as one, where it is still so
/// when its turn comes, and else record by record.
public struct WholePartition: Sendable, Hashable, Codable {
  /// The part, as the database names it.
  public let name: String
  /// The id of the record in the map.
  public let record: String
  public let records: Int
  /// The batches of the plan that hold its records.
  public let firstBatch: Int
  public let lastBatch: Int
  /// Of every record in it and of all that decides about them.
  let digest: String

  public var batches: ClosedRange<Int> { firstBatch...lastBatch }

  /// Records of a part that are told of in one batch.
  static let batchRecords = 100_000
  /// The most records with which others go: their rows go one by one, in the same transaction.
  static let recordsWithOthersMax = 20_000
  /// More parts than these are not looked at one by one.
  static let partsMax = 1_000
}

extension TablePartition {
  /// Whether no row of a day that is still to come belongs here: without a part rows of its range
  /// are refused, so that one in use stays.
  ///
  /// Bounds are read as PostgreSQL writes them: `FOR VALUES FROM ('2019-01-01') TO ('2020-01-01')`.
  func isPast(on day: LocalDay) -> Bool {
    guard let end = bounds.firstRange(of: " TO ('") else { return false }
    guard let last = LocalDay(iso: bounds[end.upperBound...].prefix(10)) else { return false }
    return last <= day
  }
}

extension RecordScope {
  /// The same records, as far as they are in a part of their table.
  func within(_ part: String) -> RecordScope {
    var scope = self
    scope.part = part
    return scope
  }

  /// The parts of the record's table that go as one when all in them is due.
  ///
  /// - Returns: nil where the table is whole, is parted by anything but a range, or has more parts
  ///   than are looked at: then its records go one by one.
  func parts(_ session: any SQLSession) throws -> [TablePartition]? {
    guard system.mode == .direct, let found = try session.partitioning(of: table.name),
      found.strategy == "range", !found.columns.isEmpty,
      (1...WholePartition.partsMax).contains(found.parts.count)
    else { return nil }
    return found.parts
  }

  /// Whether rows of other tables go with these.
  var hasOthers: Bool {
    system.tables.contains { $0.goesWith.contains { $0.table.text == table.name } }
  }
}
