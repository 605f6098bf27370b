import Register
import Wording

extension SystemDrift {
  /// Items and columns that the maps hold and a service does not state.
  static func unstated(in register: Register) -> [Finding] {
    register.unstatedColumns.map { held in
      let name = "'\(held.table.name).\(held.column.name)'"
      guard let item = held.item else {
        return DriftRule.columnNotStated.finding(
          at: held.column.place, "no statement covers what \(name) holds",
          help: "state it and name the item, or have the column emptied")
      }
      let service = held.service.map { "'\($0.id)' (\($0.file):\($0.place.line))" } ?? ""
      if let denied = held.denied {
        return DriftRule.itemNotStated.finding(
          at: item.place,
          "\(name) holds '\(item.text)', and \(denied.place.file):\(denied.place.line) says that "
            + "it is not held",
          help: "have the column emptied, or correct what the notice says")
      }
      return DriftRule.itemNotStated.finding(
        at: item.place,
        "\(name) holds '\(item.text)', and the service \(service) does not state it",
        help: "state it there or in organisation.yaml, or correct 'items' or 'services'")
    }
  }

  /// Items that a service with a system states, and that no system of it holds.
  static func notHeld(in register: Register) -> [Finding] {
    var findings: [Finding] = []
    for service in register.services {
      let systems = register.systems.filter { system in
        // One that holds nothing about people is no place of a service's records.
        let isPersonal = system.tables.isEmpty || system.tables.contains { $0.notPersonal == nil }
        return isPersonal && system.services.contains { $0.text == service.id }
          || system.tables.contains { $0.services.contains { $0.text == service.id } }
      }
      guard !systems.isEmpty else { continue }
      for item in service.own.items where item.isHeld && item.fields.isEmpty {
        guard register.columns(of: item.id, service: service.id).isEmpty,
          register.asks(about: item.id, service: service.id).isEmpty
        else { continue }
        findings.append(
          DriftRule.itemNotHeld.finding(
            at: item.place,
            "'\(item.name.en)' is stated, and no column of "
              + "\(systems.map(\.file).joined(separator: ", ")) holds it",
            help: "name the column that holds it, or take the statement back if it is not held"))
      }
    }
    return findings
  }
}
