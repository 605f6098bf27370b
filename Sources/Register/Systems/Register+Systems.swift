/// Where the register's statements are held, for whoever plans, searches or erases.
extension Register {
  /// A column of a table of a system.
  public struct ColumnPlace: Sendable, Hashable {
    public let system: SystemMap
    public let table: MappedTable
    public let column: MappedColumn
  }

  /// A table of a system.
  public struct TablePlace: Sendable, Hashable {
    public let system: SystemMap
    public let table: MappedTable
  }

  /// The tables that hold a service's records, in the order of systems and tables.
  public func tables(of service: String) -> [TablePlace] {
    systems.flatMap { system in
      system.tables.filter { table in
        table.notPersonal == nil && system.services(of: table).contains { $0.text == service }
      }.map { TablePlace(system: system, table: $0) }
    }
  }

  /// The columns that hold an item of a service; an item is a service's, its parents' or the
  /// body's.
  public func columns(of item: String, service: String) -> [ColumnPlace] {
    tables(of: service).flatMap { place in
      place.table.columns.filter { $0.items.contains { $0.text == item } }
        .map { ColumnPlace(system: place.system, table: place.table, column: $0) }
    }
  }

  /// The questions to owners about an item of a service.
  public func asks(
    about item: String, service: String
  ) -> [(system: SystemMap, ask: OwnerAsk)] {
    systems.filter { $0.services.contains { $0.text == service } }.flatMap { system in
      system.asks.filter { $0.items.contains { $0.text == item } }.map { (system, $0) }
    }
  }

  /// The item as the service states it, itself or by what it inherits; nil: it does not.
  public func item(_ id: String, of service: Service) -> Stated<DataItem>? {
    for set in statements(for: service) {
      if let item = set.items.first(where: { $0.id == id }) { return item }
    }
    return nil
  }
}
