import Register

/// Where the items of a request are held.
struct ItemPlaces {
  /// System -> table -> columns, each with the items asked for that stand in it.
  private(set) var columns: [String: [String: [(column: MappedColumn, items: [String])]]] = [:]
  /// Items that a system holds into which only its owner can look.
  private(set) var asked: Set<String> = []

  /// - Parameters:
  ///   - items: as a request names them: by id, `service/id` for those of another service.
  ///   - service: of the request.
  init(_ items: [String], of service: Service, in register: Register) {
    for item in items {
      let halves = item.split(separator: "/", maxSplits: 1).map(String.init)
      let owner = halves.count == 2 ? register.service(halves[0]) : service
      guard let owner, let id = halves.last else { continue }
      // What a service inherits is held where the service is that states it.
      for place in [owner] + register.ancestors(of: owner) {
        add(item, id, of: place.id, register)
        // The nearest statement is the one that the gate has decided by.
        if place.item(id) != nil { break }
      }
    }
  }

  private mutating func add(
    _ item: String, _ id: String, of service: String, _ register: Register
  ) {
    for place in register.columns(of: id, service: service) {
      guard place.system.mode == .direct || place.system.mode == .readOnly else {
        asked.insert(item)
        continue
      }
      var table = columns[place.system.id, default: [:]][place.table.name, default: []]
      if let known = table.firstIndex(where: { $0.column.name == place.column.name }) {
        if !table[known].items.contains(item) { table[known].items.append(item) }
      } else {
        table.append((place.column, [item]))
      }
      columns[place.system.id, default: [:]][place.table.name] = table
    }
    if !register.asks(about: id, service: service).isEmpty { asked.insert(item) }
  }

  func isHeld(_ item: String) -> Bool {
    columns.values.contains { $0.values.contains { $0.contains { $0.items.contains(item) } } }
  }
}
