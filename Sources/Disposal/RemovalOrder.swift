import Register
import Systems

/// The tables whose rows may go with the records of one kind, and the order in which that is
/// worked out and carried out.
struct RemovalOrder: Sendable {
  /// The record's table first; every table after those with whose rows its own go.
  let tables: [MappedTable]
  /// Tables before those to which the database says that they refer.
  let deletion: [String]
  /// Table -> columns that another's rows refer to it by, or that its own go by.
  let setColumns: [String: [String]]
  /// Table -> the foreign keys by which its rows refer to tables of this order.
  let references: [String: [ForeignKey]]
  /// Tables of this order to which rows refer that the map does not tie to them.
  let referenced: Set<String>
  /// Tables of other records whose rows refer to these: what is referred to stays.
  let others: [(table: String, key: ForeignKey)]
  /// Table -> columns that can be emptied.
  let nullable: [String: Set<String>]

  /// - Throws: `DisposalRefusal` where a table refers to rows that go and nothing is said about its
  ///   own, or where the map does not fit the database any more; `DatabaseError`.
  init(_ scope: RecordScope, _ session: any SQLSession) throws {
    let system = scope.system
    let reached = Self.reached(from: scope.table, in: system)
    let ordered = Self.ordered(reached, from: scope.table, in: system)
    let names = Set(ordered.map(\.name))
    var references: [String: [ForeignKey]] = [:]
    var nullable: [String: Set<String>] = [:]
    let live = Set(try session.tableNames())
    for table in ordered {
      guard live.contains(table.name) else {
        throw DisposalRefusal.schemaChanged(table: table.name, column: nil)
      }
      let columns = try session.columns(of: table.name)
      nullable[table.name] = Set(columns.filter { !$0.notNull }.map(\.name))
      let missing = table.key.map(\.text).first { name in
        !columns.contains { $0.name == name }
      }
      if let missing {
        throw DisposalRefusal.schemaChanged(table: table.name, column: missing)
      }
    }
    try Self.refuseWhatActsBeside(ordered, session)
    let records = Set(system.records.map(\.table.text))
    var others: [(table: String, key: ForeignKey)] = []
    var shown: Set<[String]> = []
    for name in live.sorted() {
      for key in try Self.foreign(of: name, session) where names.contains(key.table) {
        shown.insert([name, key.table])
        if names.contains(name) {
          references[name, default: []].append(key)
        } else if records.contains(name) {
          others.append((name, key))
        } else {
          throw DisposalRefusal.unmappedReference(table: name, to: key.table)
        }
      }
    }
    try Self.refuseWhatIsHidden(ordered, beside: shown, session)
    self.others = others
    tables = ordered
    deletion = try Self.deletion(ordered.map(\.name), references)
    referenced = Set(
      ordered.flatMap { table in
        (references[table.name] ?? []).filter { !$0.isSame(as: table.goesWith) }.map(\.table)
      })
    setColumns = Self.setColumns(ordered)
    self.references = references
    self.nullable = nullable
  }

  /// What a batch cannot take back, and what else happens when rows go.
  private static func refuseWhatActsBeside(
    _ tables: [MappedTable], _ session: any SQLSession
  ) throws {
    for table in tables {
      guard try session.isTransactional(table.name) else {
        throw DisposalRefusal.notTransactional(table: table.name)
      }
      let unknown = try session.triggers(of: table.name).first { !table.triggers.contains($0) }
      if let unknown {
        throw DisposalRefusal.unknownTrigger(table: table.name, name: unknown)
      }
    }
  }

  /// Refuses references that are not among those that the catalogue showed.
  private static func refuseWhatIsHidden(
    _ tables: [MappedTable], beside shown: Set<[String]>, _ session: any SQLSession
  ) throws {
    guard let hidden = try session.hiddenReferences(to: tables.map(\.name)) else {
      throw DisposalRefusal.referencesUnseen
    }
    if let first = hidden.first(where: { !shown.contains([$0.table, $0.to]) }) {
      throw DisposalRefusal.unmappedReference(table: first.table, to: first.to)
    }
  }

  func table(_ name: String) -> MappedTable? { tables.first { $0.name == name } }

  /// Whether other rows go with those of the table.
  func hasDependents(_ name: String) -> Bool {
    tables.contains { $0.goesWith.contains { $0.table.text == name } }
  }

  /// A table that has gone meanwhile, in a schema of somebody else's, refers to nothing.
  static func foreign(
    of table: String, _ session: any SQLSession
  ) throws(DatabaseError) -> [ForeignKey] {
    do {
      return try session.keys(of: table).foreign
    } catch .noSuchTable {
      return []
    } catch { throw error }
  }

  // MARK: Working out

  private static func reached(from root: MappedTable, in system: SystemMap) -> Set<String> {
    var reached: Set<String> = [root.name]
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for table in system.tables where !reached.contains(table.name) {
        guard table.goesWith.contains(where: { reached.contains($0.table.text) }) else { continue }
        reached.insert(table.name)
        isGrowing = true
      }
    }
    // A record of its own is not removed with another.
    let own = Set(system.records.map(\.table.text)).subtracting([root.name])
    return reached.subtracting(own)
  }

  /// The language allows no circle, so that each round places a table.
  private static func ordered(
    _ reached: Set<String>, from root: MappedTable, in system: SystemMap
  ) -> [MappedTable] {
    var waiting = reached.subtracting([root.name])
    var ordered = [root]
    while !waiting.isEmpty {
      let next = system.tables.filter { table in
        waiting.contains(table.name)
          && !table.goesWith.contains { waiting.contains($0.table.text) }
      }
      if next.isEmpty { break }
      ordered += next
      waiting.subtract(next.map(\.name))
    }
    return ordered
  }

  private static func setColumns(_ tables: [MappedTable]) -> [String: [String]] {
    var columns: [String: Set<String>] = [:]
    for table in tables {
      columns[table.name, default: []].formUnion(table.key.map(\.text))
      for tie in table.goesWith {
        columns[tie.table.text, default: []].formUnion(tie.by.map(\.text))
        if table.goesWith.count > 1 {
          columns[table.name, default: []].formUnion(tie.by.map(\.name))
        }
      }
    }
    return columns.mapValues { $0.sorted() }
  }

  private static func deletion(
    _ names: [String], _ references: [String: [ForeignKey]]
  ) throws -> [String] {
    var waiting = names
    var order: [String] = []
    while !waiting.isEmpty {
      let free = waiting.filter { name in
        !waiting.contains { other in
          other != name && (references[other] ?? []).contains { $0.table == name }
        }
      }
      guard !free.isEmpty else { throw DisposalRefusal.circularReferences(waiting.sorted()) }
      order += free
      waiting.removeAll(where: free.contains)
    }
    return order
  }
}
