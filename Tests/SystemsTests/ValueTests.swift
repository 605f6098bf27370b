import Relations
import Systems
import Testing

@Suite("Values go in and come out as they are")
struct ValueTests {
  static let schema = """
    CREATE TABLE kept (id INTEGER PRIMARY KEY, n BIGINT, t TEXT, b %BYTES%, d TEXT)
    """

  static func create(_ session: any SQLSession) throws {
    let bytes = session.dialect == .sqlite ? "BLOB" : "BYTEA"
    try session.executeScript(schema.split(separator: "%BYTES%").joined(separator: bytes))
  }

  static func roundTrip(_ database: any SQLDatabase, _ values: [Value]) async throws -> [Value] {
    try await database.write { session in
      try create(session)
      try session.execute("INSERT INTO kept VALUES (1, ?, ?, ?, ?)", values)
    }
    return try await database.read { session in
      try session.rows("SELECT n, t, b, d FROM kept WHERE id = ?", [1])[0].values
    }
  }

  @Test("each type and null", arguments: TestEngine.allCases)
  func types(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let values: [Value] = [
        .integer(.min), "it's \"quoted\" \\ ?", .bytes([0, 255, 10, 92, 39]), "2024-02-29",
      ]
      let found = try await Self.roundTrip(database, values)
      #expect(found == values)
      try await database.write { session in
        try session.execute(
          "UPDATE kept SET n = ?, t = ?, b = ?, d = ?", [nil, "", .bytes([]), nil])
      }
      let again = try await database.read { try $0.rows("SELECT n, t, b, d FROM kept")[0].values }
      #expect(again == [.null, "", .bytes([]), .null])
    }
  }

  @Test("five million bytes", arguments: TestEngine.allCases)
  func largeBytes(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let large = (0..<5_000_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 9) }
      let values: [Value] = [.integer(.max), .null, .bytes(large), .null]
      let found = try await Self.roundTrip(database, values)
      #expect(found == values)
    }
  }

  @Test("Unicode, composed and decomposed kept apart", arguments: TestEngine.allCases)
  func unicode(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let composed = "Tŷ Ŵyn 家 🏴󠁧󠁢󠁷󠁬󠁳󠁿"
      let decomposed = "Ty\u{302}"
      let values: [Value] = [.null, .text(composed), .null, .text(decomposed)]
      let found = try await Self.roundTrip(database, values)
      #expect(found == values)
      let alike = try await database.read { session in
        try session.rows("SELECT id FROM kept WHERE d = ?", [.text("T\u{177}")])
      }
      #expect(alike.isEmpty)
    }
  }

  @Test("a NUL in a text is refused", arguments: TestEngine.allCases)
  func nul(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      await #expect(throws: DatabaseError.textContainsNul) {
        _ = try await Self.roundTrip(database, [.null, "a\0b", .null, .null])
      }
    }
  }

  @Test(
    "the same text and order whatever the language of the server", arguments: TestEngine.allCases)
  func binaryOrder(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      try await database.write { session in
        try Self.create(session)
        for (index, text) in ["b", "B", "a", "ŷ", "Z", "_"].enumerated() {
          try session.execute(
            "INSERT INTO kept (id, t) VALUES (?, ?)", [.integer(Int64(index)), .text(text)])
        }
      }
      let kept = Relation.table("kept", as: "k", columns: ["id", "t"])
      let texts = try await database.read { session in
        try session.rows(kept.ordered(by: "k.t")).map { try $0.text("k.t") }
      }
      #expect(texts == ["B", "Z", "_", "a", "b", "ŷ"])
      let before = try await database.read { session in
        try session.rows(kept.where(.column("k.t") < "_").ordered(by: "k.t"))
          .map { try $0.text("k.t") }
      }
      #expect(before == ["B", "Z"])
    }
  }

  @Test("readings of a column name it when they fail", arguments: TestEngine.allCases)
  func readings(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      _ = try await Self.roundTrip(database, [1, "x", .bytes([1]), nil])
      let row = try #require(try await database.read { try $0.row("SELECT n, t, b, d FROM kept") })
      #expect(try row.boolean("n"))
      #expect(try row.integer("n") == 1)
      #expect(try row.bytes("b") == [1])
      #expect(try row.optionalText("d") == nil)
      #expect(throws: DatabaseError.wrongType(column: "t")) { try row.integer("t") }
      #expect(throws: DatabaseError.unexpectedNull(column: "d")) { try row.text("d") }
      #expect(throws: DatabaseError.noSuchColumn("zz")) { try row["zz"] }
    }
  }
}
