import Register
import Retention
import StatutoryTime
import Systems

/// Gathers decisions to tallies and batches.
struct PlanBuilder {
  private let day: LocalDay
  private let batchRecords: Int
  private var tallies: [RecordTally] = []
  private var batches: [PlannedBatch] = []
  private var due = 0
  // Of the record at hand.
  private var scope: RecordScope?
  private var byRule: [String?: RecordTally] = [:]
  private var found: [[DatedFact]: Int] = [:]
  private var open: [PartitionContent.Fate: [UInt8]] = [:]
  /// Whether a part of a table is read: its batches are closed when all of it is known.
  private var isInPart = false
  private var readInPart = 0
  private var overdueBefore = LocalDay.earliest

  init(day: LocalDay, batchRecords: Int) {
    self.day = day
    self.batchRecords = batchRecords
  }

  var plan: DisposalPlan { DisposalPlan(asOf: day, tallies: tallies, batches: batches) }

  mutating func begin(_ scope: RecordScope) {
    self.scope = scope
    byRule = [:]
    found = [:]
    open = [:]
    overdueBefore = scope.overdueBefore(day)
  }

  mutating func add(
    _ decision: RetentionDecision, of history: RecordHistory, isSensitive: Bool, key: RowDigest,
    facts: RowDigest
  ) {
    guard let scope else { return }
    found[history.facts, default: 0] += 1
    readInPart += 1
    byRule[decision.rule, default: RecordTally(record: scope.name, rule: decision.rule)]
      .add(decision, isSensitive: isSensitive, on: day, overdueBefore: overdueBefore)
    switch decision.outcome {
    case .destroy, .anonymise, .handOver, .disposeOutside: break
    case .keep, .keepPart, .holdForReview: return
    }
    guard due < DisposalPlan.recordsMax, scope.mayGo(decision.outcome) else { return }
    due += 1
    let own = PartitionContent.Fate(decision)
    open[own, default: []].append(key, facts)
    if !isInPart, open[own, default: []].count >= batchRecords * Self.bytes { close(own) }
  }

  // MARK: Parts of a table

  mutating func beginPart() {
    closeAll()
    isInPart = true
    readInPart = 0
  }

  /// What becomes of every record that was read in the part, where that is one thing.
  var sole: (fate: PartitionContent.Fate, records: Int)? {
    guard open.count == 1, let only = open.first, only.value.count == readInPart * Self.bytes
    else { return nil }
    return (only.key, readInPart)
  }

  /// - Parameter content: of a part that goes as one.
  mutating func endPart(_ part: TablePartition, as content: PartitionContent?) {
    isInPart = false
    guard let scope, let content, let fate = open.keys.first else { return closeAll() }
    let first = batches.count
    close(fate, records: WholePartition.batchRecords)
    let whole = WholePartition(
      name: part.name, record: scope.record.id, records: content.records, firstBatch: first,
      lastBatch: batches.count - 1, digest: content.digest)
    let before = byRule[fate.rule]?.partitions ?? []
    byRule[fate.rule]?.partitions = before + [whole]
  }

  // MARK: The end

  /// - Parameter all: facts -> records with them, those that were decided among them.
  mutating func end(_ scope: RecordScope, all: [[DatedFact]: Int]) {
    closeAll()
    for (facts, count) in all {
      let rest = count - found[facts, default: 0]
      guard rest > 0 else { continue }
      let waiting = scope.rules.waiting(items: scope.record.items.map(\.text), facts: facts)
      var tally = byRule[waiting.rule] ?? RecordTally(record: scope.name, rule: waiting.rule)
      if waiting.outcome == .holdForReview {
        tally.review[waiting.reason.rawValue, default: 0] += rest
      } else {
        tally.running += rest
      }
      byRule[waiting.rule] = tally
    }
    tallies += byRule.values.sorted { ($0.rule ?? "") < ($1.rule ?? "") }
  }

  private mutating func closeAll() {
    for own in open.keys.sorted(by: {
      ($0.rule ?? "", $0.outcome.rawValue) < ($1.rule ?? "", $1.outcome.rawValue)
    }) {
      close(own)
    }
  }

  /// Of one record: digests of its key and of what decides.
  private static let bytes = 2 * RowDigest.length

  private mutating func close(_ own: PartitionContent.Fate, records: Int? = nil) {
    guard let scope, let digests = open.removeValue(forKey: own) else { return }
    let step = (records ?? batchRecords) * Self.bytes
    for start in stride(from: 0, to: digests.count, by: step) {
      let part = Array(digests[start..<min(start + step, digests.count)])
      batches.append(
        PlannedBatch(
          sequence: batches.count, record: scope.record.id, rule: own.rule, outcome: own.outcome,
          rows: part.count / Self.bytes, digests: part))
    }
  }
}

extension [UInt8] {
  /// The digests of a record, as they stand in a batch.
  fileprivate mutating func append(_ key: RowDigest, _ facts: RowDigest) {
    Swift.withUnsafeBytes(of: key.number.bigEndian) { append(contentsOf: $0) }
    Swift.withUnsafeBytes(of: facts.number.bigEndian) { append(contentsOf: $0) }
  }
}
