import Foundation
import Relations
import StatutoryTime
import Systems

/// The product's own two tables in a database that it governs: a mark for each batch, written in the
/// transaction of the batch, and the holds that stop records.
///
/// After a crash the marks decide what happened: a batch with a mark was carried out, one without
/// was not.
public enum GovernedTables {
  static let mark = "addewid_mark"
  static let hold = "addewid_hold"
  /// Both, by name.
  public static let names = [mark, hold]
  private static let lockKey: Int64 = 4_211_101

  /// Takes the lock that batches and holds take in turn, so that no running batch misses a hold.
  ///
  /// It is that of the system alone: several may share a server, or a database in schemas of their
  /// own, and must not wait for each other.
  static func takeLock(_ session: any SQLSession) throws {
    let name: String? =
      switch session.dialect {
      case .postgresql: try session.row("SELECT current_schema() AS name")?.optionalText("name")
      case .mariadb: try session.row("SELECT DATABASE() AS name")?.optionalText("name")
      case .sqlite, .other: nil
      }
    try session.lock(lockKey << 32 | Int64(checksum(name ?? "")))
  }

  /// Of a name, the same in every process: FNV-1a.
  private static func checksum(_ name: String) -> UInt32 {
    name.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }

  /// - Throws: `DatabaseError.permissionDenied` where the user may not make tables; then whoever
  ///   looks after the database makes them with ``sql(_:)``.
  public static func prepare(_ session: any SQLSession) throws {
    let names = Set(try session.tableNames())
    guard !names.contains(mark) || !names.contains(hold) else { return }
    for statement in sql(session.dialect) { try session.execute(statement) }
  }

  /// The statements that make the tables.
  public static func sql(_ dialect: SQLDialect) -> [String] {
    let text = dialect == .mariadb ? "VARCHAR(64)" : "TEXT"
    // A mark that stays when its rows come back would tell of a batch that was not done.
    let engine = dialect == .mariadb ? " ENGINE=InnoDB" : ""
    return [
      """
      CREATE TABLE IF NOT EXISTS \(mark) (
        id \(text) NOT NULL PRIMARY KEY,
        plan_id \(text) NOT NULL,
        batch BIGINT NOT NULL,
        made_at \(text) NOT NULL,
        counts TEXT NOT NULL,
        files TEXT
      )\(engine)
      """,
      """
      CREATE TABLE IF NOT EXISTS \(hold) (
        id \(text) NOT NULL PRIMARY KEY,
        what TEXT NOT NULL
      )\(engine)
      """,
    ]
  }

  /// Every hold that was placed, those that were released as well: when one ended decides from when
  /// a record was free. None where the tables have not been made.
  public static func holds(_ session: any SQLSession) throws -> [PlacedHold] {
    guard try session.tableNames().contains(hold) else { return [] }
    return try session.rows("SELECT what FROM \(hold) ORDER BY id").map { row in
      try PlacedHold(json: try row.text("what"))
    }
  }

  /// Places a hold, or writes the day of its release. Waits for the batch that is running: once
  /// this commits, every later batch sees it, and none before it is still under way.
  public static func write(_ placed: PlacedHold, _ session: any SQLSession) throws {
    try prepare(session)
    try takeLock(session)
    let what = try placed.json()
    try session.execute("DELETE FROM \(hold) WHERE id = ?", [.text(placed.id)])
    try session.execute(
      "INSERT INTO \(hold) (id, what) VALUES (?, ?)", [.text(placed.id), .text(what)])
  }

  static func marked(_ id: String, _ session: any SQLSession) throws -> BatchCounts? {
    try session.row("SELECT counts FROM \(mark) WHERE id = ?", [.text(id)]).map { row in
      try JSONDecoder().decode(BatchCounts.self, from: Data(try row.text("counts").utf8))
    }
  }

  /// - Returns: the files whose rows are gone and that may still lie there.
  static func removeMark(_ id: String, _ session: any SQLSession) throws -> [String] {
    let files = try session.row("SELECT files FROM \(mark) WHERE id = ?", [.text(id)])?
      .optionalText("files")
    try session.execute("DELETE FROM \(mark) WHERE id = ?", [.text(id)])
    return try files.map { try JSONDecoder().decode([String].self, from: Data($0.utf8)) } ?? []
  }

  static func write(
    _ counts: BatchCounts, id: String, plan: String, batch: Int, at: String, files: [String],
    _ session: any SQLSession
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(counts), as: UTF8.self)
    let list =
      files.isEmpty ? nil : String(decoding: try encoder.encode(files), as: UTF8.self)
    try session.execute(
      "INSERT INTO \(mark) (id, plan_id, batch, made_at, counts, files) VALUES (?, ?, ?, ?, ?, ?)",
      [
        .text(id), .text(plan), .integer(Int64(batch)), .text(at), .text(text),
        list.map { .text($0) } ?? .null,
      ])
  }

  /// Files whose rows are gone and that may still lie there: mark -> paths.
  static func filesLeft(_ session: any SQLSession) throws -> [(mark: String, files: [String])] {
    guard try session.tableNames().contains(mark) else { return [] }
    return try session.rows("SELECT id, files FROM \(mark) WHERE files IS NOT NULL ORDER BY id").map
    {
      let files = try JSONDecoder().decode([String].self, from: Data(try $0.text("files").utf8))
      return (try $0.text("id"), files)
    }
  }

  /// - Parameter files: those that are still to go.
  static func keepFiles(_ files: [String], of mark: String, _ session: any SQLSession) throws {
    let list: Value =
      files.isEmpty
      ? .null : .text(String(decoding: try JSONEncoder().encode(files), as: UTF8.self))
    try session.execute("UPDATE \(self.mark) SET files = ? WHERE id = ?", [list, .text(mark)])
  }
}

/// What one batch did.
public struct BatchCounts: Sendable, Hashable, Codable {
  /// Records of the batch that went.
  public var records = 0
  /// Planned records that stayed: changed, stopped since, or gone before.
  public var leftAlone = 0
  /// Table -> rows that went.
  public var removed: [String: Int] = [:]
  /// Table -> rows that lost what was the departing person's, and stay.
  public var emptied: [String: Int] = [:]
  /// Table -> rows that stay whole, because they also concern somebody else.
  public var shared: [String: Int] = [:]
  /// Files that went with their rows.
  public var files = 0
  /// Files that departing rows named, and that were not where they should be; nil for none.
  public var filesMissing: Int?
  /// Part of a partitioned table -> records that went with it as one; they are among the others.
  public var dropped: [String: Int]?
  /// Digests of the keys of planned records that stayed; nil where all went.
  public var stayed: [UInt64]?
  /// Whether more transactions of the batch are to come.
  var isOpen: Bool?
  /// Digests of the keys of those that went by now, while more are to come.
  var went: [UInt64]?

  public init() {}

  /// Adds numbers; which records stayed is known of one batch alone.
  public mutating func add(_ other: BatchCounts) {
    records += other.records
    leftAlone += other.leftAlone
    files += other.files
    if let more = other.filesMissing { filesMissing = (filesMissing ?? 0) + more }
    removed.merge(other.removed, uniquingKeysWith: +)
    emptied.merge(other.emptied, uniquingKeysWith: +)
    shared.merge(other.shared, uniquingKeysWith: +)
    if let more = other.dropped {
      dropped = (dropped ?? [:]).merging(more, uniquingKeysWith: +)
    }
  }
}

/// Why nothing is removed.
public enum DisposalRefusal: Error, Sendable, Hashable {
  /// More planned records differ from the plan than was approved.
  case driftAbove(limit: Int, found: Int)
  /// A table refers to rows that go, and the map does not say what becomes of its own.
  case unmappedReference(table: String, to: String)
  /// Tables that refer to each other in a circle.
  case circularReferences([String])
  /// A table or column of the map is not there any more.
  case schemaChanged(table: String, column: String?)
  /// Two rows of a record's table have the key that the map gives, or one has none.
  case keyNotUnique(table: String)
  /// A file's name that leads out of the system's folder.
  case unusableFileName
  /// The system is not ours to write in.
  case notDirect
  /// Rows of the system name files, and nobody has said where those are.
  case filesUnknown
  /// More ways lead from a record to people than are followed for a hold.
  case tooManyWays(table: String)
  /// A rule anonymises, and the map does not say what is left of the record.
  case noRemainder(record: String)
  /// A table of which the database takes nothing back when a batch is broken off.
  case notTransactional(table: String)
  /// A trigger acts when rows go, and the map does not say that somebody has looked at it.
  case unknownTrigger(table: String, name: String)
  /// The user may not see which tables refer to the rows that go.
  case referencesUnseen
  /// The owner has answered, and what is looked at is the delivery that the list was made from.
  case sameDelivery
  /// No rule of the services of a system that only its owner can look into has an end.
  case nothingToAsk
  /// Only the owner can look into the system: nothing can be counted there.
  case ownerAlone
}
