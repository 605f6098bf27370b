import Register

/// Checks what ties the files of a register together: ids, parents, and names used across files.
struct ServiceTies {
  let services: [ReadFile<Service>]
  let controller: ReadFile<Controller>?
  /// False where a file could not be read: names that it may declare are then not missed.
  let isWholeRead: Bool
  let log: FindingLog

  func check() {
    let positions = servicePositions()
    let inherited = controller.map { [$0.declarations] } ?? []
    if let controller {
      checkIds(controller.declarations)
      ReferenceCheck(scope: inherited, log: log).run(controller.uses)
    }
    for service in services {
      checkIds(service.declarations)
      guard let parents = parents(of: service.value, positions), isWholeRead || parents.isEmpty,
        controller != nil
      else { continue }
      let scope = [service.declarations] + parents.map { services[$0].declarations } + inherited
      ReferenceCheck(scope: scope, log: log).run(service.uses)
    }
  }

  private func servicePositions() -> [String: Int] {
    var positions: [String: Int] = [:]
    for (index, file) in services.enumerated() {
      guard let service = file.value else { continue }
      if positions.updateValue(index, forKey: service.id) != nil {
        log.add(
          .duplicateId, at: service.place, "the service '\(service.id)' is there twice",
          help: "give each service an id of its own")
      }
      let name = "services/\(service.id).yaml"
      if service.file != name {
        log.add(
          .badId, at: service.place,
          "the service '\(service.id)' stands in the file '\(service.file)'",
          help: "name the file '\(name)'")
      }
    }
    return positions
  }

  /// The services of which this one is a part; nil, with a finding, if one is not there or the
  /// chain bites its tail.
  private func parents(of service: Service?, _ positions: [String: Int]) -> [Int]? {
    var found: [Int] = []
    var parent = service?.partOf
    while let service, let named = parent {
      guard let position = positions[named.text], let next = services[position].value else {
        if found.isEmpty, isWholeRead { reportUnknown(named, among: Array(positions.keys)) }
        return nil
      }
      if next.id == service.id {
        let files = ([service.file] + found.compactMap { services[$0].value?.file }).sorted()
        if files.first == service.file, let place = service.partOf?.place {
          log.add(
            .cycle, at: place, "the service '\(service.id)' would be a part of itself",
            help: "take out one 'part-of' of: \(files.joined(separator: ", "))")
        }
        return nil
      }
      if found.contains(position) { return nil }
      found.append(position)
      parent = next.partOf
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

  private func checkIds(_ declarations: Declarations) {
    var seen: Set<String> = []
    for kind in StatementKind.allCases {
      for id in declarations.ids[kind] ?? [] where !seen.insert(id.text).inserted {
        log.add(
          .duplicateId, at: id.place, "the id '\(id.text.prefix(60))' is used twice",
          help: "give each statement of a file an id of its own")
      }
    }
  }
}
