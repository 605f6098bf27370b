import Foundation
import Relations
import Systems
import Testing

/// Streams that would fill the memory if they were kept. `ADDEWID_STREAM_ROWS` asks for more rows, as
/// `make faults` does, where nothing else runs beside them and the limit is strict.
@Suite("A long stream is held in little memory", .serialized)
struct FlatStreamTests {
  static let rowsDefault = 200_000
  static let rowBytes = 200
  static let growthMaxMB = 60

  static var asked: Int? {
    ProcessInfo.processInfo.environment["ADDEWID_STREAM_ROWS"].flatMap { Int($0) }
  }

  static func query(_ dialect: SQLDialect, _ rows: Int) -> String {
    let filler = String(repeating: "x", count: rowBytes)
    return switch dialect {
    case .postgresql:
      "SELECT n, CAST('\(filler)' AS VARCHAR(200)) || n AS t FROM generate_series(1, \(rows)) AS g (n)"
    case .mariadb: "SELECT seq AS n, CONCAT('\(filler)', seq) AS t FROM seq_1_to_\(rows)"
    case .sqlite, .other:
      """
      WITH RECURSIVE g (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM g WHERE n < \(rows))
      SELECT n, '\(filler)' || n AS t FROM g
      """
    }
  }

  /// What this process has resident, in megabytes.
  static func residentMB() -> Int {
    let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * 4_096 / 1_000_000
  }

  @Test("whatever the number of rows", arguments: TestEngine.allCases)
  func flat(_ engine: TestEngine) async throws {
    let rows = Self.asked ?? Self.rowsDefault
    var settings = DatabaseSettings()
    settings.statementTimeoutSeconds = 600
    try await engine.withDatabase(settings: settings) { database in
      let (count, sum, growth) = try await database.read { session in
        var (count, sum, most) = (0, Int64(0), 0)
        let before = Self.residentMB()
        try session.stream(Self.query(session.dialect, rows)) { row in
          count += 1
          sum += try row.integer("n")
          if count.isMultiple(of: 10_000) { most = max(most, Self.residentMB()) }
        }
        return (count, sum, most - before)
      }
      #expect(count == rows)
      #expect(sum == Int64(rows) * Int64(rows + 1) / 2)
      print("a stream of \(rows) rows from \(engine.rawValue): \(growth) MB more resident")
      // MariaDB's driver keeps the result; beside other tests, memory is theirs as well.
      if Self.asked != nil, engine != .mariadb { #expect(growth <= Self.growthMaxMB) }
    }
  }

  /// MariaDB's driver keeps each result as a whole: pages by the key make many small ones of it.
  @Test("from MariaDB, where the rows have an order")
  func pages() async throws {
    let rows = Self.asked ?? Self.rowsDefault
    var settings = DatabaseSettings()
    settings.statementTimeoutSeconds = 1_200
    try await TestEngine.mariadb.withDatabase(settings: settings) { database in
      try await database.write { session in
        try session.executeScript("CREATE TABLE flat (n BIGINT PRIMARY KEY, t VARCHAR(60))")
        try session.execute(
          "INSERT INTO flat SELECT seq, CONCAT('xxxxxxxxxxxxxxxxxxxx', seq) FROM seq_1_to_\(rows)")
      }
      let (count, isOrdered, growth) = try await database.read { session in
        var (count, last, isOrdered, most) = (0, Int64(0), true, 0)
        let before = Self.residentMB()
        let all = Relation.table("flat", as: "f", columns: ["n", "t"]).ordered(by: "f.n")
        try session.stream(all) { row in
          let n = try row.integer("f.n")
          isOrdered = isOrdered && n == last + 1
          (count, last) = (count + 1, n)
          if count.isMultiple(of: 10_000) { most = max(most, Self.residentMB()) }
        }
        return (count, isOrdered, most - before)
      }
      #expect(count == rows && isOrdered)
      print("a stream of \(rows) ordered rows from mariadb: \(growth) MB more resident")
      if Self.asked != nil { #expect(growth <= Self.growthMaxMB) }
    }
  }
}
