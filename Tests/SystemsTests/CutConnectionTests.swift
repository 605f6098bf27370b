import Foundation
import Relations
import Systems
import Testing

/// `ADDEWID_CUTS` asks for more cuts than the few of `make test`, as `make faults` does.
@Suite("A connection that is cut at any moment leaves a transaction whole or not at all")
struct CutConnectionTests {
  static let cutsDefault = 8
  static let rowsPerBatch = 20
  static let table = Relation.table("batch", as: "b", columns: ["batch"])

  static var cuts: Int {
    ProcessInfo.processInfo.environment["ADDEWID_CUTS"].flatMap { Int($0) } ?? cutsDefault
  }

  struct Outcomes {
    var whole = 0
    var none = 0
    var unknown = 0
  }

  @Test("and says which, or that it does not know", arguments: TestEngine.servers)
  func cut(_ engine: TestEngine) async throws {
    try await engine.withAddress { address in
      let database = try await openDatabase(address, maxConnections: 1)
      let other = try await openDatabase(address, maxConnections: 1)
      try await other.write { try $0.executeScript("CREATE TABLE batch (batch INTEGER)") }
      var outcomes = Outcomes()
      for batch in 0..<Self.cuts {
        try await Self.cutOnce(batch, database, other, &outcomes)
      }
      print(
        "\(Self.cuts) cuts on \(engine.rawValue): \(outcomes.whole) whole, \(outcomes.none) not at "
          + "all, \(outcomes.unknown) unknown")
      await database.close()
      await other.close()
    }
  }

  /// One batch, and a cut of its connection while it is written.
  private static func cutOnce(
    _ batch: Int, _ database: any SQLDatabase, _ other: any SQLDatabase, _ outcomes: inout Outcomes
  ) async throws {
    let (started, startedSignal) = AsyncStream<Value>.makeStream()
    let work = Task {
      try await database.write { session in
        startedSignal.yield(try ConnectionLossTests.pid(session))
        startedSignal.finish()
        for _ in 0..<rowsPerBatch {
          try session.execute("INSERT INTO batch VALUES (?)", [.integer(Int64(batch))])
        }
      }
    }
    for await pid in started {
      try await Task.sleep(for: .microseconds(Int.random(in: 0...15_000)))
      _ = try? await ConnectionLossTests.end(pid, other)
    }
    let rows = Relation.filtered(table, .column("b.batch") == .integer(batch))
    do {
      try await work.value
      outcomes.whole += 1
      #expect(try await count(rows, other) == rowsPerBatch)
    } catch DatabaseError.commitUnknown {
      outcomes.unknown += 1
      #expect([0, rowsPerBatch].contains(try await count(rows, other)))
    } catch {
      outcomes.none += 1
      #expect(error as? DatabaseError == .connectionLost)
      #expect(try await count(rows, other) == 0)
    }
  }

  /// The server may still be taking back what was cut.
  private static func count(_ relation: Relation, _ database: any SQLDatabase) async throws -> Int {
    try await database.read { try $0.count(relation) }
  }
}
