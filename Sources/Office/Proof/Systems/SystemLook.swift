import Disposal
import Inspection
import Register
import Relations
import StatutoryTime
import Systems

/// What was seen of one mapped system at one moment: its schema, and how many rows hold what.
///
/// Counts only: no value leaves the system.
public struct SystemLook: Sendable {
  public let map: SystemMap
  let schema: SchemaDescription
  /// Rows by table, for every table that both the map and the system have.
  let rows: [String: Int]
  /// Rows in which a column is filled, by table and column, for every mapped column that is there.
  private let filled: [String: [String: Int]]
  /// What the rules find of the records; empty where nobody asked.
  let tallies: [RecordTally]
  /// What is there now, by kind of record, for the next look; empty without a past.
  let inventories: [RecordInventory]
  /// Record -> what the inventory before shows of it.
  let comparisons: [String: RecordInventory.Comparison]
  /// Record -> records on a list whose owner has answered, and that are still there.
  let remaining: [String: Int]

  /// How many columns one statement counts; wide tables take several.
  private static let columnsMax = 200

  /// Looks into a system, on one unchanging state of it.
  ///
  /// - Parameters:
  ///   - database: whose only needed right is to read.
  ///   - register: whose rules of retention are applied to the records, as of `today`.
  ///   - past: what the casebook knows of it from before; without, nothing is compared.
  /// - Throws: `DatabaseError`, `InspectionError.tooManyTables`.
  public init(
    _ map: SystemMap, in database: any SQLDatabase, under register: Register, today: LocalDay,
    after past: SystemPast? = nil
  ) async throws {
    let schema = try await SchemaDescription.read(database)
    let scopes = Self.scopes(map, schema, under: register)
    let planning = DisposalPlanning(
      scopes, on: today, salt: past?.salt ?? [], standing: past?.standing ?? [])
    tallies = try await database.read { try planning.plan($0).tallies }
    (inventories, comparisons) = try await Self.compare(planning, after: past, in: database)
    remaining = try await Self.remaining(
      past?.answered?.knowing(past?.standing ?? []), scopes, today, in: database)
    let counted = try await database.read { session in
      var counts: [String: (rows: Int, filled: [String: Int])] = [:]
      let remainders = Set(map.records.compactMap(\.remainder?.table.text))
      for table in map.tables where table.notPersonal == nil || remainders.contains(table.name) {
        guard let live = schema.table(table.name) else { continue }
        let columns = table.columns.map(\.name).filter { live.column($0) != nil }
        counts[table.name] = try Self.count(table.name, columns, session)
      }
      return counts
    }
    self.map = map
    self.schema = schema
    rows = counted.mapValues(\.rows)
    filled = counted.mapValues(\.filled)
  }

  func rows(of table: String) -> Int { rows[table] ?? 0 }

  /// Rows of the table in which the column holds anything; nil where the system has no such column.
  func filled(_ column: String, of table: String) -> Int? { filled[table]?[column] }

  /// A record whose table is not there any more is shown by the drift, and not counted here.
  private static func scopes(
    _ map: SystemMap, _ schema: SchemaDescription, under register: Register
  ) -> [RecordScope] {
    RecordScope.all(of: map, in: register).filter { schema.table($0.table.name) != nil }
  }

  private static func compare(
    _ planning: DisposalPlanning, after past: SystemPast?, in database: any SQLDatabase
  ) async throws -> ([RecordInventory], [String: RecordInventory.Comparison]) {
    guard let past else { return ([], [:]) }
    var inventories: [RecordInventory] = []
    var comparisons: [String: RecordInventory.Comparison] = [:]
    for scope in planning.scopes {
      let taken = try await database.read { try planning.inventory(of: scope, $0) }
      guard let taken else { continue }
      let (kept, comparison) = taken.following(
        past.inventories[scope.record.id], disposed: past.disposed)
      inventories.append(kept)
      comparisons[scope.name] = comparison
    }
    return (inventories, comparisons)
  }

  private static func remaining(
    _ list: DisposalRun?, _ scopes: [RecordScope], _ today: LocalDay, in database: any SQLDatabase
  ) async throws -> [String: Int] {
    guard let list else { return [:] }
    let there = try await list.stillThere(in: database)
    let stopped = try await list.stopped(on: today, in: database)
    var remaining: [String: Int] = [:]
    for batch in list.batches {
      guard let scope = scopes.first(where: { $0.record.id == batch.record }) else { continue }
      let free = (there[batch.sequence] ?? []).filter { !stopped.contains($0) }
      remaining[scope.name, default: 0] += free.count
    }
    return remaining
  }

  private static func count(
    _ table: String, _ columns: [String], _ session: any SQLSession
  ) throws -> (rows: Int, filled: [String: Int]) {
    let source = try SQLIdentifier.quote(table: table)
    var (rows, filled) = (0, [String: Int]())
    for start in stride(from: 0, to: max(columns.count, 1), by: columnsMax) {
      let part = columns[start..<min(start + columnsMax, columns.count)]
      let counts = try part.enumerated().map { index, column in
        ", COUNT(\(try SQLIdentifier.quote(column))) AS c\(index)"
      }
      let row = try session.row("SELECT COUNT(*) AS n\(counts.joined()) FROM \(source)")
      rows = Int(try row?.integer("n") ?? 0)
      for (index, column) in part.enumerated() {
        filled[column] = Int(try row?.integer("c\(index)") ?? 0)
      }
    }
    return (rows, filled)
  }
}

extension Register {
  /// The services for which a statement holds: the one that states it and those that are parts of
  /// it, or all for what the body states as a whole.
  func services(statedIn file: String) -> [Service] {
    guard let own = services.first(where: { $0.file == file }) else { return services }
    return services.filter { service in
      service.id == own.id || ancestors(of: service).contains { $0.id == own.id }
    }
  }
}
