import Register
import Relations
import Systems

/// What was seen of the rows of one system that are to identify nobody.
///
/// - Law: UK GDPR recital 26, Art 4(1), Art 4(5)
public struct AnonymityLook: Sendable {
  public let system: String
  public let verdicts: [AnonymityVerdict]

  /// Looks at every set that a statement promises, and at every release.
  ///
  /// - Parameter known: what all systems of the body know people by.
  /// - Throws: `DatabaseError`.
  public init(
    _ map: SystemMap, in database: any SQLDatabase, knowing known: KnownPeople
  ) async throws {
    system = map.id
    verdicts = try await database.read { session in
      let reading = try SetReading(map, known, session)
      var looks: [String: SetLook] = [:]
      func look(_ table: String) throws -> SetLook {
        if let before = looks[table] { return before }
        let set = map.anonymous.first { $0.table.text == table }
        let look = try set.map(reading.look) ?? .away
        looks[table] = look
        return look
      }
      var verdicts: [AnonymityVerdict] = []
      for set in map.anonymous where !set.statements.isEmpty {
        let seen = try look(set.table.text)
        verdicts.append(
          AnonymityVerdict(
            statements: Set(set.statements.map(\.text)), table: set.table.text,
            reason: seen.first, rows: seen.rows, detail: seen.detail))
      }
      for log in map.releases {
        verdicts.append(try ReleaseReading(log: log, sets: reading, look: look).verdict())
      }
      return verdicts
    }
  }

  /// Of a system that was not looked into.
  public init(away map: SystemMap) {
    system = map.id
    let sets = map.anonymous.filter { !$0.statements.isEmpty }.map { ($0.table, $0.statements) }
    let logs = map.releases.map { ($0.log, $0.statements) }
    verdicts = (sets + logs).map { table, statements in
      AnonymityVerdict(
        statements: Set(statements.map(\.text)), table: table.text, reason: .notLooked, rows: 0,
        detail: "the system was not looked into")
    }
  }
}
