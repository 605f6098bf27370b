import Relations
import Systems

/// Fills an empty database with the records of one system of a body.
///
/// Rows are made and written in batches of bounded size, each batch in a transaction of its own:
/// the memory does not grow with the number of people. Indexes are made when the rows are in.
public struct BodyLoader: Sendable {
  private let system: BodySystem
  private let generator: any BodyGenerator
  private let settings: BodySettings

  private static let rowsInTransactionMax = 20_000
  private static let rowsInStatementMax = 128

  public init(_ body: SyntheticBody, _ system: BodySystem, _ settings: BodySettings) {
    generator = body.generator(settings)
    self.system = system
    self.settings = settings
  }

  /// - Parameters:
  ///   - files: where files that rows name are written; nil leaves them out.
  ///   - progress: told the number of people so far, once a transaction.
  /// - Throws: `DatabaseError`, and `BodyFilesError` where a file cannot be written.
  public func load(
    into database: any SQLDatabase, files: BodyFiles?,
    progress: @Sendable (Int) -> Void = { _ in }
  ) async throws -> LoadedSystem {
    var (unit, loaded) = (0, LoadedSystem())
    repeat {
      let (first, before) = (unit, loaded)
      (unit, loaded) = try await database.write {
        try step($0, from: first, before, files)
      }
      progress(loaded.people)
    } while loaded.people < settings.people
    return loaded
  }

  /// One transaction: the first makes the tables, the last the indexes. A small body needs but one.
  private func step(
    _ session: any SQLSession, from first: Int, _ before: LoadedSystem, _ files: BodyFiles?
  ) throws -> (Int, LoadedSystem) {
    var start = before
    if first == 0 { start.rows += try begin(session) }
    let (unit, loaded) = try fill(session, from: first, start, files)
    guard loaded.people >= settings.people else { return (unit, loaded) }
    let schema = SchemaSQL(system, session.dialect)
    for statement in system.tables.flatMap(schema.createIndexes) {
      try session.execute(statement)
    }
    return (unit, loaded)
  }

  private func begin(_ session: any SQLSession) throws -> Int {
    let schema = SchemaSQL(system, session.dialect)
    for table in system.tables { try session.execute(schema.createTable(table)) }
    var batch = RowBatch(for: system)
    generator.standing(into: &batch)
    try write(batch, session)
    return batch.count
  }

  private func fill(
    _ session: any SQLSession, from first: Int, _ before: LoadedSystem, _ files: BodyFiles?
  ) throws -> (Int, LoadedSystem) {
    var (unit, loaded) = (first, before)
    var batch = RowBatch(for: system)
    while loaded.people < settings.people, batch.count < Self.rowsInTransactionMax {
      loaded.people += generator.unit(unit, into: &batch)
      unit += 1
      // A system that holds little of a body still ends its transactions.
      if unit - first >= Self.rowsInTransactionMax { break }
    }
    try write(batch, session)
    for file in batch.files { try files?.write(file.bytes, to: file.path) }
    loaded.rows += batch.count
    loaded.files += batch.files.count
    return (unit, loaded)
  }

  private func write(_ batch: RowBatch, _ session: any SQLSession) throws {
    let schema = SchemaSQL(system, session.dialect)
    for (table, rows) in zip(system.tables, batch.rows) where !rows.isEmpty {
      guard ![.sqlite, .postgresql].contains(session.dialect) else {
        try session.insert(into: table.name, columns: table.columns.map(\.name), rows)
        continue
      }
      let most = min(Self.rowsInStatementMax, session.dialect.valuesMax / table.columns.count)
      var statements: [Int: String] = [:]
      var start = 0
      while start < rows.count {
        let size = Self.powerOfTwo(atMost: min(most, rows.count - start))
        let statement = statements[size] ?? schema.insert(table, rows: size)
        statements[size] = statement
        try session.execute(statement, rows[start..<start + size].flatMap { $0 })
        start += size
      }
    }
  }

  /// Statements of few sizes only: the databases keep every one that they have prepared.
  private static func powerOfTwo(atMost count: Int) -> Int {
    1 << (Int.bitWidth - 1 - count.leadingZeroBitCount)
  }
}
