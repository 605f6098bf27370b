import Register

/// Checks what ties the files of a register together: ids, parents, and names used across files.
struct ServiceTies {
  let services: [ReadFile<Service>]
  let controller: ReadFile<Controller>?
  let log: FindingLog

  func check() {
    var positions: [String: Int] = [:]
    for (index, service) in services.enumerated() {
      if positions.updateValue(index, forKey: service.value.id) != nil {
        log.add(
          .duplicateId, at: service.value.place,
          "the service '\(service.value.id)' is there twice",
          help: "give each service an id of its own")
      }
      let name = "services/\(service.value.id).yaml"
      if service.value.file != name {
        log.add(
          .badId, at: service.value.place,
          "the service '\(service.value.id)' stands in the file '\(service.value.file)'",
          help: "name the file '\(name)'")
      }
    }
    let inherited = controller.map { [$0.declarations] } ?? []
    if let controller {
      checkIds(controller.declarations.statements)
      ReferenceCheck(scope: inherited, log: log).run(controller.uses)
    }
    for service in services {
      checkIds(service.declarations.statements)
      guard let parents = parents(of: service.value, positions) else { continue }
      let scope = [service.declarations] + parents.map { services[$0].declarations } + inherited
      ReferenceCheck(scope: scope, log: log).run(service.uses)
    }
  }

  /// The services of which this one is a part; nil, with a finding, if one is not there or the
  /// chain bites its tail.
  private func parents(of service: Service, _ positions: [String: Int]) -> [Int]? {
    var found: [Int] = []
    var parent = service.partOf
    while let named = parent {
      guard let position = positions[named.text] else {
        if found.isEmpty { reportUnknown(named, among: Array(positions.keys)) }
        return nil
      }
      if services[position].value.id == service.id {
        let files = ([service.file] + found.map { services[$0].value.file }).sorted()
        if files.first == service.file, let place = service.partOf?.place {
          log.add(
            .cycle, at: place, "the service '\(service.id)' would be a part of itself",
            help: "take out one 'part-of' of: \(files.joined(separator: ", "))")
        }
        return nil
      }
      if found.contains(position) { return nil }
      found.append(position)
      parent = services[position].value.partOf
    }
    return found
  }

  private func reportUnknown(_ parent: PlacedText, among names: [String]) {
    let nearest = nearestName(to: parent.text, among: names).map { "did you mean '\($0)'?" }
    log.add(
      .danglingReference, at: parent.place,
      "'\(parent.text.prefix(60))' is no service of this register",
      help: nearest ?? "services are: \(names.sorted().prefix(20).joined(separator: ", "))")
  }

  private func checkIds(_ statements: StatementSet) {
    var seen: Set<String> = []
    for statement in statements.heads where !seen.insert(statement.id).inserted {
      log.add(
        .duplicateId, at: statement.fields.place(of: "id") ?? statement.place,
        "the id '\(statement.id)' is used twice",
        help: "give each statement of a file an id of its own")
    }
  }
}
