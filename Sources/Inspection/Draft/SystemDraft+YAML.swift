import Register
import RegisterLanguage
import Systems

extension SystemDraft {
  /// The map as a file of `systems/`, which the reader of registers reads.
  ///
  /// - Parameter id: the system's id, and the file's name.
  public func yaml(id: String) -> String {
    YAMLDraft.document(
      remark,
      [
        ("system", .text(id)),
        ("name", .pair(cy: id, en: id)),
        ("owner", .text("to be named")),
        ("mode", .plain(dialect == .csv ? "export" : "read-only")),
        ("dialect", .plain(dialect.rawValue)),
        ("services", .list([])),
        ("tables", .list(tables.map(table))),
      ])
  }

  private var remark: String {
    let sample =
      rowsPerTable == 0
      ? "No rows were looked at."
      : "The first \(rowsPerTable) rows of each table were looked at: no fair sample."
    return """
      A draft by 'addewid systems inspect'. Keys, types and ways along foreign keys are the
      database's own; every 'guess', and who stands in which table, is a guess.
      \(sample)
      Name the owner and the services, put 'items' or 'not-personal' in the place of each
      'not-stated', take each 'guess' away once it is settled, and check.
      """
  }

  private func table(_ table: DraftedTable) -> YAMLDraft {
    var members: [(key: String, value: YAMLDraft)] = [("table", .text(table.name))]
    if !table.keys.primary.isEmpty {
      members.append(("key", .list(table.keys.primary.map(YAMLDraft.text))))
    } else if let unique = table.keys.unique.first {
      members.append(("key", .list(unique.map(YAMLDraft.text))))
    }
    let people = people(table)
    if !people.isEmpty { members.append(("people", .list(people))) }
    members.append(("columns", .list(table.columns.map { column($0, in: table) })))
    let entry = YAMLDraft.mapping(members)
    return table.isSampled || rowsPerTable == 0
      ? entry : .remarked("Its rows could not be looked at.", entry)
  }

  private func people(_ table: DraftedTable) -> [YAMLDraft] {
    let here: [YAMLDraft] = table.holdsPeople ? [.mapping([("role", .plain("person"))])] : []
    return here
      + table.ways.map { way in
        let by = zip(way.key.columns, way.key.references).map { here, there in
          (key: YAMLDraft.key(here), value: YAMLDraft.text(there))
        }
        return .mapping([
          ("role", .plain(way.role)),
          (
            "through",
            .list([.mapping([("table", .text(way.key.table)), ("by", .mapping(by))])])
          ),
        ])
      }
  }

  private func column(_ column: DraftedColumn, in table: DraftedTable) -> YAMLDraft {
    var members: [(key: String, value: YAMLDraft)] = [("column", .text(column.name))]
    if let role = column.role { members.append(("role", .plain(role.rawValue))) }
    if let identity = column.identity, table.holdsPeople {
      members.append(("identity", .plain(identity.rawValue)))
      if table.ways.count > 0 { members.append(("of", .list([.plain("person")]))) }
      if identity == .dateOfBirth { members.append(("event", .plain(MappedColumn.birth))) }
    }
    if column.guess == .freeText { members.append(("free-text", .plain("true"))) }
    // Keys may hold a person's own number: only one that looks like nothing else is taken as such.
    if column.role == nil || column.guess != nil && column.guess != .status {
      members.append(("not-stated", .plain("true")))
    }
    if !column.type.isEmpty { members.append(("type", .text(column.type))) }
    if column.guess != nil || !column.evidence.isEmpty {
      let words = column.evidence.isEmpty ? [column.guess?.words ?? ""] : column.evidence
      members.append(("guess", .text(words.joined(separator: "; "))))
    }
    return .mapping(members)
  }
}
