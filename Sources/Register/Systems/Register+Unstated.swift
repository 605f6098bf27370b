/// What is held, by the maps of systems, and not stated.
extension Register {
  /// A column of which a service does not state what it holds.
  public struct UnstatedColumn: Sendable, Hashable {
    public let system: SystemMap
    public let table: MappedTable
    public let column: MappedColumn
    /// The item that is not stated; nil where the map itself says that no statement covers it.
    public let item: PlacedText?
    /// The service of the table that does not state it.
    public let service: Service?
    /// The statement that says it is not held, if there is one.
    public let denied: StatementHead?
  }

  /// In the order of systems, tables, columns, items and services.
  ///
  /// - Law: UK GDPR Art 5(1)(a), Art 13, Art 14(1)(d)
  public var unstatedColumns: [UnstatedColumn] {
    systems.flatMap { system in
      system.tables.filter { $0.notPersonal == nil }.flatMap { table in
        table.columns.flatMap { unstated($0, table, system) }
      }
    }
  }

  private func unstated(
    _ column: MappedColumn, _ table: MappedTable, _ system: SystemMap
  ) -> [UnstatedColumn] {
    var found: [UnstatedColumn] = []
    if column.isNotStated {
      found.append(
        UnstatedColumn(
          system: system, table: table, column: column, item: nil, service: nil, denied: nil))
    }
    for item in column.items {
      for service in system.services(of: table).compactMap({ self.service($0.text) }) {
        let stated = self.item(item.text, of: service)
        guard stated?.isHeld != true else { continue }
        found.append(
          UnstatedColumn(
            system: system, table: table, column: column, item: item, service: service,
            denied: stated?.head))
      }
    }
    return found
  }
}
