import Retention
import StatutoryTime

/// What a run may remove from one system, as counted on the day of planning. It holds no key.
public struct DisposalPlan: Sendable, Hashable {
  public let asOf: LocalDay
  public let tallies: [RecordTally]
  public let batches: [PlannedBatch]

  /// Records that go.
  public var due: Int { batches.map(\.rows).reduce(0, +) }

  /// Parts of tables that go as one.
  public var partitions: [WholePartition] { tallies.flatMap { $0.partitions ?? [] } }

  /// The most records of one plan: more are left to the next.
  public static let recordsMax = 1_000_000
  /// Records in one batch: one transaction, one entry of the log.
  public static let batchRecords = 500
}

/// What was found of the records of one kind, by the rule that decided.
public struct RecordTally: Sendable, Hashable, Codable {
  /// `iris/case`
  public let record: String
  /// Nil for those that no rule classifies.
  public let rule: String?
  /// Outcome -> records whose time has come.
  public var due: [String: Int] = [:]
  /// What stops it -> records that something stops.
  public var stopped: [String: Int] = [:]
  /// Reason -> records that a person has to look at.
  public var review: [String: Int] = [:]
  /// Records whose time has not come.
  public var running = 0
  /// Records whose time has come for longer than runs are apart.
  public var overdue = 0
  /// Records that go and are of a class for which the law says something of its own.
  public var sensitive = 0
  /// Parts of a partitioned table that go as one.
  public var partitions: [WholePartition]?
  /// The earliest and the latest day on which one of the due was free to go.
  public var firstDay: String?
  public var lastDay: String?

  public init(record: String, rule: String?) {
    self.record = record
    self.rule = rule
  }

  public var dueCount: Int { due.values.reduce(0, +) }
  public var all: Int {
    dueCount + stopped.values.reduce(0, +) + review.values.reduce(0, +) + running
  }

  mutating func add(
    _ decision: RetentionDecision, isSensitive: Bool, on day: LocalDay,
    overdueBefore limit: LocalDay
  ) {
    switch decision.outcome {
    case .destroy, .anonymise, .handOver, .disposeOutside:
      due[decision.outcome.rawValue, default: 0] += 1
      if isSensitive { sensitive += 1 }
      guard let first = decision.firstDay else { return }
      if first < limit { overdue += 1 }
      firstDay = min(firstDay ?? first.description, first.description)
      lastDay = max(lastDay ?? first.description, first.description)
    case .keep:
      if let stop = decision.stops.first {
        stopped[stop.rawValue, default: 0] += 1
      } else {
        running += 1
      }
    case .keepPart, .holdForReview: review[decision.reason.rawValue, default: 0] += 1
    }
  }
}

/// Records of one rule that go in one transaction.
public struct PlannedBatch: Sendable, Hashable {
  public let sequence: Int
  /// The id of the record in the map.
  public let record: String
  public let rule: String?
  public let outcome: RetentionDecision.Outcome
  public let rows: Int
  /// For each record eight bytes of its key, mixed with the plan's salt, and eight of what decides,
  /// one after the other.
  public let digests: [UInt8]

  public init(
    sequence: Int, record: String, rule: String?, outcome: RetentionDecision.Outcome, rows: Int,
    digests: [UInt8]
  ) {
    self.sequence = sequence
    self.record = record
    self.rule = rule
    self.outcome = outcome
    self.rows = rows
    self.digests = digests
  }

  /// The key's digest and the digest of what decides, of the records that a batch with these counts
  /// removed. Nothing where that is not known.
  public func digests(removedBy counts: BatchCounts) -> [UInt8] {
    guard counts.leftAlone > 0 else { return digests }
    guard let stayed = counts.stayed.map(Set.init) else { return [] }
    let length = 2 * RowDigest.length
    return stride(from: 0, to: digests.count, by: length).flatMap { start -> ArraySlice<UInt8> in
      let key = RowDigest(bytes: digests[start..<start + RowDigest.length])
      return stayed.contains(key.number) ? [] : digests[start..<start + length]
    }
  }

  /// The same batch, of these records alone.
  public func only(_ digests: [UInt8]) -> PlannedBatch {
    PlannedBatch(
      sequence: sequence, record: record, rule: rule, outcome: outcome,
      rows: digests.count / (2 * RowDigest.length), digests: digests)
  }

  /// Digest of the key -> digest of what decides.
  var planned: [RowDigest: RowDigest] {
    let length = RowDigest.length
    var planned: [RowDigest: RowDigest] = [:]
    for start in stride(from: 0, to: digests.count, by: 2 * length) {
      planned[RowDigest(bytes: digests[start..<start + length])] = RowDigest(
        bytes: digests[start + length..<start + 2 * length])
    }
    return planned
  }
}
