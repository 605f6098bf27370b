import Foundation
import Relations
import Systems

/// Uses a driver from a process of its own, which can be measured, and killed.
///
///     DriverProbe fill ADDRESS ROWS     a table of so many rows
///     DriverProbe read ADDRESS          streams it, and says how long that took
///     DriverProbe write ADDRESS         batches of rows, without end, each named once committed
///     DriverProbe batches ADDRESS       which batches are there, and with how many rows
@main
enum DriverProbe {
  static let table = "addewid_stream"
  static let columns = ["id", "name", "born", "amount", "note"]

  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      print("usage: DriverProbe fill|read|write|batches ADDRESS [ROWS]")
      exit(2)
    }
    var settings = DatabaseSettings()
    settings.statementTimeoutSeconds = 3_600
    let database = try await openDatabase(
      try DatabaseAddress(text: arguments[2]), maxConnections: 1, settings: settings)
    switch arguments[1] {
    case "fill": try await fill(database, rows: arguments.count > 3 ? Int(arguments[3]) ?? 0 : 0)
    case "write": try await writeBatches(database)
    case "batches": try await printBatches(database)
    default: try await read(database)
    }
    await database.close()
  }

  private static func fill(_ database: any SQLDatabase, rows: Int) async throws {
    let day = database.dialect == .sqlite ? "TEXT" : "DATE"
    let letters = database.dialect == .mariadb ? " CHARACTER SET utf8mb4" : ""
    let start = ContinuousClock.now
    try await database.write { session in
      try session.executeScript(
        """
        CREATE TABLE \(table) (id BIGINT PRIMARY KEY, name VARCHAR(60) NOT NULL, born \(day),
          amount INTEGER NOT NULL, note VARCHAR(200))\(letters)
        """)
      try session.insert(into: table, columns: columns, (1...rows).lazy.map(row))
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    print("filled \(rows) rows in \(seconds) s")
  }

  private static func row(_ id: Int) -> [Value] {
    let note =
      id.isMultiple(of: 5) ? Value.null : .text("A note of some length about case \(id), tŷ")
    let day = "19\(10 + id % 90)-0\(1 + id % 9)-\(10 + id % 19)"
    return [
      .integer(Int64(id)), .text("Name of person \(id)"), .text(day),
      .integer(Int64(id % 1_000)), note,
    ]
  }

  /// The sum is of integers and of the lengths of texts in bytes: every value is looked at.
  private static func read(_ database: any SQLDatabase) async throws {
    let (rows, sum, seconds) = try await database.read { session in
      let start = ContinuousClock.now
      var (rows, sum) = (0, Int64(0))
      let sql = "SELECT \(columns.joined(separator: ", ")) FROM \(table) ORDER BY id"
      try session.stream(sql) { row in
        rows += 1
        for value in row.values {
          switch value {
          case .integer(let integer): sum &+= integer
          case .text(let text): sum &+= Int64(text.utf8.count)
          case .bytes(let bytes): sum &+= Int64(bytes.count)
          case .null: break
          }
        }
      }
      return (rows, sum, (ContinuousClock.now - start) / .seconds(1))
    }
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    print("\(rows) \(sum) \(seconds) \(usage.ru_maxrss / 1_024)")
  }
}
