import Register
import Relations
import Retention
import StatutoryTime
import Systems

/// What stands in a part of a table: how many records, what becomes of them, and a digest of all.
struct PartitionContent: Hashable {
  let records: Int
  let fates: Set<Fate>
  /// Changes when a record comes, goes, or has another value that decides.
  let digest: String

  /// What a rule makes of a record.
  struct Fate: Hashable {
    let outcome: RetentionDecision.Outcome
    let rule: String?

    init(_ decision: RetentionDecision) {
      outcome = decision.outcome
      rule = decision.rule
    }

    init(_ batch: PlannedBatch) {
      outcome = batch.outcome
      rule = batch.rule
    }
  }
}

/// Looks through a part of a record's table.
///
/// Where no row beside the records' own tells anything of them, what becomes of a record follows
/// from its own values. Then the database counts the distinct combinations of those values, and the
/// engine decides each once; else the engine decides record by record.
struct PartitionLook {
  /// Within the part.
  let scope: RecordScope
  let salt: [UInt8]
  let holds: [PlacedHold]
  let session: any SQLSession

  /// - Parameter days: every record is decided on each.
  func content(on days: [LocalDay]) throws -> PartitionContent {
    let base = RecordQuestions.table(scope)
    let questions = try RecordQuestions(scope, base: base, holds: holds)
    for satellite in questions.satellites
    where try session.count(.limited(satellite.relation, 1)) > 0 {
      return try oneByOne(questions, days)
    }
    return try byValues(base, days)
  }

  private func oneByOne(
    _ questions: RecordQuestions, _ days: [LocalDay]
  ) throws -> PartitionContent {
    var fates: Set<PartitionContent.Fate> = []
    var (records, sum) = (0, UInt64(0))
    try HistoryReader(questions).read(session) { read in
      records += 1
      // Both together, so that two records cannot exchange what they say.
      sum &+=
        RowDigest.Builder([
          .bytes(RowDigest.of(key: read.key, salt: salt).bytes), .bytes(read.digest.bytes),
        ]).digest.number
      for day in days { fates.insert(.init(scope.rules.decide(read.history, on: day))) }
    }
    return PartitionContent(records: records, fates: fates, digest: "each-\(records)-\(sum)")
  }

  private func byValues(_ base: Relation, _ days: [LocalDay]) throws -> PartitionContent {
    let rows = RecordRows(scope)
    let deciding = RecordQuestions.deciding(scope).map { "\(RecordQuestions.alias).\($0)" }
    let groups = Relation.grouped(
      base, by: deciding.map { NamedExpression($0, .column($0)) },
      measures: [NamedMeasure("number", .count)])
    var fates: Set<PartitionContent.Fate> = []
    var records = 0
    try session.stream(groups) { row in
      let count = Int(try row.integer("number"))
      guard count > 0 else { return }
      records += count
      let history = rows.finished(try rows.history(of: row))
      for day in days { fates.insert(.init(scope.rules.decide(history, on: day))) }
    }
    // While nobody is kept out, both may have seen something else: then it is no part as planned.
    let (counted, sum) = try digest(base)
    return PartitionContent(
      records: records, fates: fates, digest: "all-\(records)-\(counted)-\(sum)")
  }

  /// Of every row, its key and all that can decide about it, by the database itself. The seed is
  /// the plan's own.
  private func digest(_ base: Relation) throws -> (records: Int, sum: String) {
    let text = try session.render(base)
    let seed = Int64(bitPattern: RowDigest.of(key: [], salt: salt).number)
    let row = try session.row(
      """
      SELECT COUNT(*) AS number,
        CAST(COALESCE(SUM(hashtextextended(CAST(part AS text), ?)), 0) AS text) AS sum
      FROM (\(text.sql)) AS part
      """, [.integer(seed)] + text.values)
    guard let row else { return (0, "0") }
    return (Int(try row.integer("number")), try row.text("sum"))
  }
}

extension RecordQuestions {
  /// The columns of the record's own row from which its history is read.
  static func deciding(_ scope: RecordScope) -> [String] {
    var names: Set<String> = []
    for column in scope.table.columns where column.event != nil || column.fact != nil {
      names.insert(column.name)
    }
    for telling in scope.record.tellings where telling.through.isEmpty {
      names.formUnion(telling.readColumns)
    }
    for mapped in scope.record.classes where mapped.through.isEmpty {
      names.formUnion(mapped.where.map(\.name))
    }
    return names.sorted()
  }
}
