import Register
import Systems

/// A first map of a system, made from its schema and from counts of what its values look like.
///
/// What nobody has said is marked as a guess, and what no statement has been named for as not
/// stated: both stay findings of `check` until somebody settles them.
public struct SystemDraft: Sendable, Hashable {
  public let dialect: SystemDialect
  /// How many rows of each table were looked at, at most.
  public let rowsPerTable: Int
  public let tables: [DraftedTable]

  public init(
    _ schema: SchemaDescription, samples: [String: [String: ColumnSample]?],
    dialect: SystemDialect, rowsPerTable: Int
  ) {
    self.dialect = dialect
    self.rowsPerTable = rowsPerTable
    let tables = schema.tables.map { table in
      DraftedTable(table, sample: samples[table.name] ?? nil, rowsPerTable: rowsPerTable)
    }
    let people = Set(tables.filter(\.holdsPeople).map(\.name))
    self.tables = tables.map { $0.adding(peopleOf: people) }
  }

  /// Reads the schema, then samples table by table.
  ///
  /// - Throws: `InspectionError`, `DatabaseError`.
  public static func make(
    of database: any SQLDatabase, dialect: SystemDialect, tables: [String] = [],
    sampler: SystemSampler
  ) async throws -> SystemDraft {
    var schema = try await SchemaDescription.read(database)
    if !tables.isEmpty {
      let known = Set(schema.tables.map(\.name))
      if let missing = tables.first(where: { !known.contains($0) }) {
        throw DatabaseError.noSuchTable(missing)
      }
      schema.tables.removeAll { !tables.contains($0.name) }
    }
    var samples: [String: [String: ColumnSample]?] = [:]
    for table in schema.tables {
      samples.updateValue(try await sampler.sample(table, in: database), forKey: table.name)
    }
    return SystemDraft(
      schema, samples: samples, dialect: dialect, rowsPerTable: sampler.rowsPerTable)
  }
}
