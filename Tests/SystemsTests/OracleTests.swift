import Relations
import Systems
import Testing

@Suite("What is rendered means what the relation says")
struct OracleTests {
  static let seed: UInt64 = 20_240_229
  static let tablesCount = 60
  static let relationsPerTables = 40

  @Test("2,400 random relations over random tables", arguments: TestEngine.allCases)
  func random(_ engine: TestEngine) async throws {
    print("random relations on \(engine.rawValue), seed \(Self.seed)")
    try await engine.withDatabase { database in
      try await database.write { session in try RandomTables.create(session) }
      var generator = SeededGenerator(seed: Self.seed)
      for _ in 0..<Self.tablesCount {
        let tables = RandomTables(using: &generator)
        let relations = RandomRelations(generator: generator)
        generator = try await database.write { session in
          var relations = relations
          try tables.fill(session)
          for _ in 0..<Self.relationsPerTables { try Self.compare(&relations, tables, session) }
          return relations.generator
        }
      }
    }
  }

  private static func compare(
    _ relations: inout RandomRelations, _ tables: RandomTables, _ session: any SQLSession
  ) throws {
    let (relation, isOrdered) = relations.make()
    let expected = NaiveEvaluator(tables: tables.tables).evaluate(relation)
    let text = try session.render(relation)
    let found: [SQLRow]
    do {
      found = try session.rows(text)
    } catch {
      Issue.record("\(error)\n\(text.sql)\n\(text.values)\n\(relation)")
      throw error
    }
    #expect(found.first.map { $0.columns == expected.columns } ?? true)
    let rows = found.map(\.values)
    let isSame = isOrdered ? rows == expected.rows : count(rows) == count(expected.rows)
    if !isSame {
      Issue.record(
        """
        \(relation)
        \(text.sql)
        \(text.values)
        expected \(expected.rows)
        found \(rows)
        """)
    }
  }

  private static func count(_ rows: [[Value]]) -> [[Value]: Int] {
    rows.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
