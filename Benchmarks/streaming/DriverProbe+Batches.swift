import Foundation
import Relations
import Systems

/// Transactions for others to cut off.
extension DriverProbe {
  private static let batchTable = "addewid_batch"
  private static let rowsPerBatch = 50

  /// Each batch is one transaction of single statements, so that most cuts fall inside of one.
  static func writeBatches(_ database: any SQLDatabase) async throws {
    let isThere = try await database.read { try $0.tableNames().contains(batchTable) }
    if !isThere {
      try await database.write { session in
        try session.executeScript(
          "CREATE TABLE \(batchTable) (batch BIGINT NOT NULL, n INTEGER NOT NULL)")
      }
    }
    var batch = Int64(Date().timeIntervalSince1970 * 1_000_000)
    while true {
      batch += 1
      let number = batch
      try await database.write { session in
        for n in 0..<rowsPerBatch {
          try session.execute(
            "INSERT INTO \(batchTable) (batch, n) VALUES (?, ?)",
            [.integer(number), .integer(Int64(n))])
        }
      }
      FileHandle.standardOutput.write(Data("\(number)\n".utf8))
    }
  }

  static func printBatches(_ database: any SQLDatabase) async throws {
    let batches = Relation.table(batchTable, as: "b", columns: ["batch", "n"])
      .grouped(by: "b.batch", measures: [NamedMeasure("rows", .count)]).ordered(by: "b.batch")
    let found = try await database.read { try $0.rows(batches) }
    for row in found { print(try row.integer("b.batch"), try row.integer("rows")) }
  }
}
