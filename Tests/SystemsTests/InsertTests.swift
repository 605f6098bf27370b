import Relations
import Systems
import Testing

@Suite("Many rows go in at once")
struct InsertTests {
  struct Enough: Error {}

  static let kept = Relation.table("kept", as: "k", columns: ["id", "n", "t", "b", "d"])

  /// Values that a form of transport could mistake for its own marks.
  static func row(_ id: Int) -> [Value] {
    let texts: [Value] = [
      "\\N", "\\.", "a\tb\nc\r\\", "", nil, "Tŷ 家 🏴 Ty\u{302}", "it's; \"?\" -- `x`",
    ]
    let bytes: [Value] = [.bytes([]), .bytes([0, 9, 10, 13, 92, 255]), nil]
    return [
      .integer(Int64(id)), .integer(Int64(id) - 500), texts[id % texts.count],
      bytes[id % bytes.count], nil,
    ]
  }

  @Test("as they are, and are counted", arguments: TestEngine.allCases)
  func whole(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let count = 2_345
      let inserted = try await database.write { session in
        try ValueTests.create(session)
        return try session.insert(
          into: "kept", columns: ["id", "n", "t", "b", "d"], (0..<count).lazy.map(Self.row))
      }
      #expect(inserted == count)
      let found = try await database.read { try $0.rows(Self.kept.ordered(by: "k.id")) }
      #expect(found.count == count)
      for (id, row) in found.enumerated() where row.values != Self.row(id) {
        Issue.record("row \(id): \(row.values)")
        return
      }
    }
  }

  @Test("or not at all", arguments: TestEngine.allCases)
  func rollback(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await database.write { try ValueTests.create($0) }
      await #expect(throws: Enough.self) {
        try await database.write { session in
          var id = 0
          try session.insert(into: "kept", columns: ["id", "t"]) {
            id += 1
            if id == 1_500 { throw Enough() }
            return [.integer(Int64(id)), "x"]
          }
        }
      }
      await #expect(throws: DatabaseError.wrongCountOfValues(expected: 2, given: 1)) {
        try await database.write { session in
          try session.insert(into: "kept", columns: ["id", "t"], [[1, "a"], [2]])
        }
      }
      await #expect(throws: DatabaseError.self) {
        try await database.write { session in
          try session.insert(into: "kept", columns: ["id", "t"], [[1, "a"], [1, "b"]])
        }
      }
      #expect(try await database.read { try $0.count(Self.kept) } == 0)
      let after = try await database.write { session in
        try session.insert(into: "kept", columns: ["id"], [[1]])
      }
      #expect(after == 1)
    }
  }
}
