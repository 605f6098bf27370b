import Register
import Relations
import SystemMaps
import Systems

/// The rows that go with some records, worked out inside the database table by table.
///
/// A row goes when none of the rows is left that it goes with. One that also goes with a row that
/// stays is shared: it stays, and what the database says refers to a departing row keeps that row.
struct DepartingRows {
  let order: RemovalOrder
  let session: any SQLSession
  /// Table -> the keys of its rows that go, for tables of which keys are needed.
  private(set) var sets: [String: KeySet] = [:]
  /// Table -> the keys of its rows that stay although one of theirs goes.
  private(set) var shared: [String: KeySet] = [:]
  /// Table -> the keys of rows that have to stay because a shared row refers to them.
  private var kept: [String: KeySet] = [:]
  /// Table -> the keys of rows that an earlier batch had to leave, and that go with these.
  private var left: [String: KeySet] = [:]
  private var round = 0
  private var extraSets = 0

  init(_ order: RemovalOrder, _ session: any SQLSession) {
    self.order = order
    self.session = session
  }

  /// - Parameter due: the keys of the records that go.
  /// - Throws: `DatabaseError`.
  mutating func workOut(from due: KeySet) throws {
    repeat {
      round += 1
      sets = [:]
      shared = [:]
      for table in order.tables { try workOut(table, due) }
      // Both only ever grow, so that it ends.
    } while try addLeft() || keepReferred()
  }

  /// The set of a table's own row keys in this round.
  private func newSet(_ table: MappedTable, _ kind: String) throws -> KeySet {
    let place = order.tables.firstIndex { $0.name == table.name } ?? 0
    let columns = order.setColumns[table.name] ?? table.key.map(\.text)
    return try session.makeKeySet(
      "addewid_\(kind)_\(place)_\(round)", of: columns, in: table.name)
  }

  private mutating func workOut(_ table: MappedTable, _ due: KeySet) throws {
    if table.name == order.tables.first?.name {
      let set = try newSet(table, "gone")
      let rows = rows(of: table, set)
      let key = table.key.map(\.text)
      try session.fill(
        set,
        from: selected(
          staying(rows.matching(due.keys(as: "due"), on: equal("row", key, "due", key)), table),
          set))
      try session.settle(set)
      sets[table.name] = set
      return
    }
    guard !isSimple(table) || needsSet(table) else { return }
    let set = try newSet(table, "gone")
    let touched = touched(table, set)
    var going = touched
    if !isSimple(table) {
      for tie in table.goesWith {
        going = going.lacking(survivors(tie), on: tied("row", tie, "stay"))
      }
    }
    try session.fill(set, from: selected(staying(going, table), set))
    try session.settle(set)
    sets[table.name] = set
    guard !isSimple(table) else { return }
    let stays = try newSet(table, "stay")
    let key = table.key.map(\.text)
    try session.fill(
      stays,
      from: selected(
        touched.lacking(set.keys(as: "going"), on: equal("row", key, "going", key)), set))
    try session.settle(stays)
    shared[table.name] = stays
  }

  // MARK: Questions

  /// Whether each row goes with at most one row, so that it goes when that one does.
  func isSimple(_ table: MappedTable) -> Bool {
    guard table.goesWith.count == 1, let tie = table.goesWith.first,
      let owner = order.table(tie.table.text)
    else { return false }
    return Set(owner.key.map(\.text)).isSubset(of: tie.by.map(\.text))
  }

  private func needsSet(_ table: MappedTable) -> Bool {
    order.hasDependents(table.name) || !table.fileColumns.isEmpty || kept[table.name] != nil
      || order.others.contains { $0.key.table == table.name }
      || order.referenced.contains(table.name)
      || (order.references[table.name] ?? []).contains { !$0.isSame(as: table.goesWith) }
  }

  func rows(of table: MappedTable, _ set: KeySet) -> Relation {
    let ties = table.goesWith.flatMap(\.by).map(\.name)
    return .table(
      table.name, as: "row", columns: Set(set.columns + ties + table.key.map(\.text)).sorted())
  }

  private func selected(_ relation: Relation, _ set: KeySet) -> Relation {
    .projected(relation, set.columns.map { NamedExpression($0, .column("row.\($0)")) })
  }

  /// Rows that go with a departing row by one tie or another, each once.
  private func touched(_ table: MappedTable, _ set: KeySet) -> Relation {
    let rows = rows(of: table, set)
    let parts = table.goesWith.compactMap { tie -> Relation? in
      guard let gone = sets[tie.table.text] else { return nil }
      return rows.matching(gone.keys(as: "gone"), on: tied("row", tie, "gone"))
    }
    let key = table.key.map(\.text)
    let added = left[table.name].map { left in
      rows.matching(left.keys(as: "gone"), on: equal("row", key, "gone", key))
    }
    let all = parts + [added].compactMap(\.self)
    guard all.count > 1 else { return all.first ?? rows.where(.never) }
    return Relation.united(all).distinct
  }

  /// Rows that stay and with which the rows of a tie go.
  func survivors(_ tie: GoesWith) -> Relation {
    let columns = tie.by.map(\.text)
    guard let gone = sets[tie.table.text], let owner = order.table(tie.table.text) else {
      return .table(tie.table.text, as: "stay", columns: columns)
    }
    let key = owner.key.map(\.text)
    return Relation.table(owner.name, as: "stay", columns: Set(columns + key).sorted())
      .lacking(gone.keys(as: "gone"), on: equal("stay", key, "gone", key))
  }

  private func staying(_ relation: Relation, _ table: MappedTable) -> Relation {
    guard let kept = kept[table.name] else { return relation }
    let key = table.key.map(\.text)
    return relation.lacking(kept.keys(as: "kept"), on: equal("row", key, "kept", key))
  }

  func tied(_ here: String, _ tie: GoesWith, _ there: String) -> Relations.Predicate {
    alike(here, tie.by.map(\.name), there, tie.by.map(\.text))
  }

  /// What refers to another row does so by the database's own measure, and goes by it.
  private func alike(
    _ here: String, _ own: [String], _ there: String, _ others: [String]
  ) -> Relations.Predicate {
    .and(
      zip(own, others).map {
        Relations.Expression.column("\(here).\($0)").isAlike(.column("\(there).\($1)"))
      })
  }

  func equal(
    _ here: String, _ own: [String], _ there: String, _ others: [String]
  ) -> Relations.Predicate {
    .and(zip(own, others).map { .column("\(here).\($0)") == .column("\(there).\($1)") })
  }

  // MARK: Rows that have to stay

  /// The columns that a shared row loses when a row of one of its ties goes; nil where the map does
  /// not say whose they are, or the database does not let them be empty.
  func emptied(_ tie: GoesWith, of table: MappedTable) -> [String]? {
    guard let role = tie.role?.text else { return nil }
    let columns = table.columns.filter { $0.of.map(\.text) == [role] }.map(\.name)
    let nullable = order.nullable[table.name] ?? []
    let isKey = columns.contains { name in table.key.contains { $0.text == name } }
    return columns.isEmpty || isKey || !columns.allSatisfy(nullable.contains) ? nil : columns
  }

  /// Adds the rows that an earlier batch had to leave because a shared row refers to them, and with
  /// which nothing is left that they go with: of two people with a tie the first to go is left, and
  /// goes with the second.
  ///
  /// - Returns: whether there were any.
  private mutating func addLeft() throws -> Bool {
    var found = false
    for (name, stays) in shared {
      guard let table = order.table(name) else { continue }
      for tie in table.goesWith {
        guard let owner = order.table(tie.table.text), let gone = sets[owner.name],
          !owner.goesWith.isEmpty, !isSimple(owner),
          (order.references[name] ?? []).contains(where: { $0.isSame(as: [tie]) }),
          // A row that lets go left nobody behind.
          Set(emptied(tie, of: table) ?? []).isDisjoint(with: tie.by.map(\.name))
        else { continue }
        let key = owner.key.map(\.text)
        let ties = tie.by.map(\.text) + owner.goesWith.flatMap(\.by).map(\.name)
        var rows = Relation.table(owner.name, as: "row", columns: Set(key + ties).sorted())
          .matching(
            stays.keys(as: "stay"), on: equal("row", tie.by.map(\.text), "stay", tie.by.map(\.name))
          )
          .lacking(gone.keys(as: "gone"), on: equal("row", key, "gone", key))
        for before in [left[owner.name], kept[owner.name]].compactMap(\.self) {
          rows = rows.lacking(before.keys(as: "before"), on: equal("row", key, "before", key))
        }
        for own in owner.goesWith {
          rows = rows.lacking(survivors(own), on: tied("row", own, "stay"))
        }
        guard try session.count(rows) > 0 else { continue }
        left[owner.name] = try joined(rows, left[owner.name], "left", owner)
        found = true
      }
    }
    return found
  }

  /// Keeps the rows to which others refer that stay: rows of other records, and shared rows that
  /// cannot let go of them.
  ///
  /// - Returns: whether there were any, so that everything has to be worked out again.
  private mutating func keepReferred() throws -> Bool {
    var found = false
    for (name, key) in order.others {
      let rows = Relation.table(name, as: "stay", columns: key.columns)
      if try keep(key.table, key.references, referredBy: rows, key.columns) { found = true }
    }
    for table in order.tables {
      for key in order.references[table.name] ?? [] where !key.columns.isEmpty {
        guard let rows = staying(table, referringBy: key) else { continue }
        if try keep(key.table, key.references, referredBy: rows, key.columns) { found = true }
      }
    }
    return found
  }

  /// Keeps the departing rows of a table to which some rows refer.
  private mutating func keep(
    _ name: String, _ references: [String], referredBy rows: Relation, _ columns: [String]
  ) throws -> Bool {
    guard let gone = sets[name], let owner = order.table(name) else { return false }
    let key = owner.key.map(\.text)
    let referred = Relation.table(owner.name, as: "row", columns: Set(key + references).sorted())
      .matching(gone.keys(as: "gone"), on: equal("row", key, "gone", key))
      .matching(rows, on: alike("row", references, "stay", columns))
    guard try session.count(referred) > 0 else { return false }
    kept[name] = try joined(referred, kept[name], "kept", owner)
    return true
  }

  /// The rows of a table that stay, where one of them may refer to a departing row and not let go.
  private func staying(_ table: MappedTable, referringBy key: ForeignKey) -> Relation? {
    let tie = table.goesWith.first { key.isSame(as: [$0]) }
    if let tie {
      if let emptied = emptied(tie, of: table), !Set(emptied).isDisjoint(with: key.columns) {
        return nil
      }
      // Those that go with a departing row and stay are known already.
      if !isSimple(table) { return shared[table.name]?.keys(as: "stay") }
      if kept[table.name] == nil { return nil }
    }
    guard let gone = sets[table.name] else { return nil }
    let own = table.key.map(\.text)
    return Relation.table(table.name, as: "stay", columns: Set(own + key.columns).sorted())
      .lacking(gone.keys(as: "going"), on: equal("stay", own, "going", own))
  }

  /// A set of the rows of a relation under `row`, with those of an earlier one.
  private mutating func joined(
    _ rows: Relation, _ before: KeySet?, _ kind: String, _ table: MappedTable
  ) throws -> KeySet {
    let key = table.key.map(\.text)
    let place = order.tables.firstIndex { $0.name == table.name } ?? 0
    extraSets += 1
    let set = try session.makeKeySet(
      "addewid_\(kind)_\(place)_\(extraSets)", of: key, in: table.name)
    let names = key.map { NamedExpression($0, .column("row.\($0)")) }
    try session.fill(set, from: .projected(rows, names))
    if let before { try session.fill(set, from: .projected(before.keys(as: "row"), names)) }
    return set
  }
}

extension ForeignKey {
  /// Whether the map says by one of the ties what the database says by this key.
  func isSame(as ties: [GoesWith]) -> Bool {
    ties.contains { tie in
      tie.table.text == table
        && Set(zip(columns, references).map { "\($0)\u{0}\($1)" })
          == Set(tie.by.map { "\($0.name)\u{0}\($0.text)" })
    }
  }
}

extension SystemMap {
  /// Whether rows of the system name files beside them.
  public var namesFiles: Bool { tables.contains { !$0.fileColumns.isEmpty } }
}

extension MappedTable {
  /// Columns that name files beside the rows.
  var fileColumns: [MappedColumn] { columns.filter { $0.folder != nil } }
}
