import Relations
import Systems
import Testing

@Suite("Values go in and come out as they are")
struct ValueTests {
  static func create(_ session: any SQLSession) throws {
    let (bytes, text) =
      switch session.dialect {
      case .sqlite, .other: ("BLOB", "TEXT")
      case .postgresql: ("BYTEA", "TEXT")
      case .mariadb: ("LONGBLOB", "LONGTEXT")
      }
    try session.executeScript(
      "CREATE TABLE kept (id INTEGER PRIMARY KEY, n BIGINT, t \(text), b \(bytes), d \(text))")
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

  @Test("thirty million bytes, and a long text beside them", arguments: TestEngine.allCases)
  func largeBytes(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let large = [UInt8](unsafeUninitializedCapacity: 30_000_000) { place, count in
        for index in place.indices {
          place[index] = UInt8(truncatingIfNeeded: index &* 2_654_435_761 >> 9)
        }
        count = place.count
      }
      let text = String(repeating: "Tŷ Ŵyn 家 🏴 ", count: 100_000)
      let values: [Value] = [.integer(.max), .text(text), .bytes(large), .null]
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
        let kept = Relation.table("kept", as: "k", columns: ["id", "d"])
        return try session.rows(kept.where(.column("k.d") == "T\u{177}"))
      }
      #expect(alike.isEmpty)
    }
  }

  @Test("days and moments before 1970, in UTC", arguments: TestEngine.allCases)
  func early(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let (day, moment) =
        switch engine {
        case .sqlite: ("TEXT", "TEXT")
        case .postgresql, .postgresqlODBC: ("DATE", "TIMESTAMPTZ")
        case .mariadb: ("DATE", "DATETIME")
        }
      let early = Relation.table("early", as: "e", columns: ["d", "m"])
      let values = try await database.write { session in
        try session.executeScript("CREATE TABLE early (d \(day), m \(moment))")
        for (day, moment) in [
          ("1901-02-28", "1969-12-31 23:59:58"), ("1752-09-02", "1900-01-01 00:00:00"),
        ] {
          try session.execute("INSERT INTO early VALUES (?, ?)", [.text(day), .text(moment)])
        }
        return try session.rows(
          early.where(.column("e.m") < "1970-01-01 00:00:00").ordered(by: "e.d")
        ).map(\.values)
      }
      // PostgreSQL's own form names the zone; its ODBC driver leaves that out.
      let zone = engine == .postgresql ? "+00" : ""
      #expect(
        values == [
          ["1752-09-02", .text("1900-01-01 00:00:00\(zone)")],
          ["1901-02-28", .text("1969-12-31 23:59:58\(zone)")],
        ])
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
