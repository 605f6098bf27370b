import Register
import Relations
import Retention
import StatutoryTime
import Systems

/// One record as a system tells of it: its key, its history, and what it was read from.
struct ReadRecord {
  let key: [Value]
  let history: RecordHistory
  /// Of every value that can decide: changes when one of them does.
  let digest: RowDigest
  /// The values of its own row from which the history was read; nil where other rows tell of it.
  let alone: [Value]?
}

/// Reads the histories of records, one after the other, by merging rows that are in the order of
/// the records' key. It holds one record in memory, however many there are.
struct HistoryReader {
  let questions: RecordQuestions

  init(_ questions: RecordQuestions) {
    self.questions = questions
  }

  /// - Throws: `DatabaseError`, and what the body throws.
  func read(_ session: any SQLSession, _ each: (ReadRecord) throws -> Void) throws {
    let rows = RecordRows(questions.scope, isCaseless: session.dialect == .mariadb)
    let roots = try session.cursor(questions.roots)
    defer { roots.close() }
    let keyCount = questions.scope.key.count
    let keyPlaces = try places(of: questions.roots, questions.scope.key)
    let decidingPlaces = try places(of: questions.roots, RecordQuestions.deciding(questions.scope))
    var known: [[Value]: RecordHistory] = [:]
    let besides = try questions.satellites.map {
      Beside($0, try session.cursor($0.relation), keyCount: keyCount)
    }
    defer { for beside in besides { beside.close() } }
    var before: [Value]?
    while let row = try roots.next() {
      let key = keyPlaces.map { row.values[$0] }
      // Two rows under one key would be judged as one, and go as one.
      guard key != before, !key.contains(.null) else { throw notUnique }
      before = key
      var digest = RowDigest.Builder(row.values)
      // Many records have the same few values that decide: they have one history.
      let deciding = decidingPlaces.map { row.values[$0] }
      let own = known[deciding]
      var history = try own ?? rows.history(of: row)
      var isAlone = true
      if own == nil {
        if known.count >= Self.knownMax { known = [:] }
        known[deciding] = history
      }
      for beside in besides {
        // The rows of one record come in no certain order: their digests are added up.
        var sum: UInt64 = 0
        try beside.take(key) { values in
          isAlone = false
          sum &+= RowDigest.Builder(values.values).digest.number
          try rows.add(values, beside.tells, to: &history)
        }
        // A hold is no fact of the record: it decides anew in every batch, and is no drift.
        if !beside.isHold { digest.add([.integer(Int64(bitPattern: sum))]) }
      }
      try each(
        ReadRecord(
          key: key, history: rows.finished(history), digest: digest.digest,
          alone: isAlone ? deciding : nil))
    }
    // A row that met no record came in another order than the records: what it tells was missed.
    guard try besides.allSatisfy({ try $0.isAtEnd() }) else { throw notUnique }
  }

  private var notUnique: DisposalRefusal { .keyNotUnique(table: questions.scope.table.name) }

  /// How many histories are kept for records that follow.
  private static let knownMax = 4_096

  private func places(of relation: Relation, _ names: [String]) throws -> [Int] {
    let columns = relation.columns
    return names.compactMap { columns.firstIndex(of: "\(RecordQuestions.alias).\($0)") }
  }

  /// Rows beside the record's own, and the one that is waiting for its record.
  private final class Beside {
    let tells: RecordQuestions.Satellite.Tells
    private let cursor: any SQLCursor
    private let keyCount: Int
    private var waiting: SQLRow?
    private var hasBegun = false

    init(_ satellite: RecordQuestions.Satellite, _ cursor: any SQLCursor, keyCount: Int) {
      tells = satellite.tells
      self.cursor = cursor
      self.keyCount = keyCount
    }

    /// Hands over the rows of one record. Their first values are its key.
    func take(_ key: [Value], _ each: (SQLRow) throws -> Void) throws {
      if !hasBegun {
        waiting = try cursor.next()
        hasBegun = true
      }
      while let row = waiting, row.values.prefix(keyCount).elementsEqual(key) {
        try each(row)
        waiting = try cursor.next()
      }
    }

    var isHold: Bool { if case .hold = tells { true } else { false } }

    func isAtEnd() throws -> Bool {
      if !hasBegun { waiting = try cursor.next() }
      hasBegun = true
      return waiting == nil
    }

    func close() { cursor.close() }
  }
}
