import Register

/// Checks what ties maps to the rest of a register: ids, and names of services, items, kinds of
/// people, events and facts.
struct SystemTies {
  let systems: [ReadSystem]
  let services: [ReadFile<Service>]
  let controller: Declarations
  let log: FindingLog

  func check() {
    checkIds()
    let scopes = Scopes(services: services, controller: controller)
    for use in systems.flatMap(\.uses) { check(use, scopes) }
    LinkTies(maps: systems.compactMap(\.map), log: log).check()
  }

  private func checkIds() {
    var seen: Set<String> = []
    for map in systems.compactMap(\.map) {
      if !seen.insert(map.id).inserted {
        log.add(
          .duplicateId, at: map.place, "the system '\(map.id)' is there twice",
          help: "give each system an id of its own")
      }
      let name = "systems/\(map.id).yaml"
      if map.file != name {
        log.add(
          .badId, at: map.place, "the system '\(map.id)' stands in the file '\(map.file)'",
          help: "name the file '\(name)'")
      }
    }
  }

  private func check(_ use: SystemUse, _ scopes: Scopes) {
    switch use.of {
    case .service:
      if !scopes.ids.contains(use.name) {
        report(use, "service of this register", among: scopes.ids, .danglingReference)
      }
    case .statement(.item):
      // One that another service states is a notice broken, and no fault of the language.
      if !scopes.anywhere.contains(where: { Self.ids(.item, $0).contains(use.name) }) {
        report(
          use, "item of the services that hold it", among: names(use, scopes), .danglingReference)
      }
    case .statement(let kind): requireDeclared(use, scopes, "\(kind.noun) of the services")
    case .anyStatement: requireDeclared(use, scopes, "statement of the services")
    case .event: requireDeclared(use, scopes, "event of the services, nor 'birth'")
    case .fact: requireDeclared(use, scopes, "fact of the services")
    case .valueOf(let fact): requireDeclared(use, scopes, "value of '\(fact)'", .unknownValue)
    }
  }

  private func requireDeclared(
    _ use: SystemUse, _ scopes: Scopes, _ what: String, _ rule: LanguageRule = .danglingReference
  ) {
    let names = names(use, scopes)
    // Of a fact that is not known, the values are not missed as well.
    if case .valueOf = use.of, names.isEmpty { return }
    if !names.contains(use.name) { report(use, what, among: names, rule) }
  }

  private func names(_ use: SystemUse, _ scopes: Scopes) -> [String] {
    scopes.of(use.services).flatMap { declarations -> [String] in
      switch use.of {
      case .service: []
      case .statement(let kind): Self.ids(kind, declarations)
      case .anyStatement: declarations.ids.values.flatMap { $0.map(\.text) }
      case .event: declarations.events
      case .fact: Array(declarations.facts.keys)
      case .valueOf(let fact): declarations.facts[fact] ?? []
      }
    }
  }

  private static func ids(_ kind: StatementKind, _ declarations: Declarations) -> [String] {
    (declarations.ids[kind] ?? []).map(\.text)
  }

  private func report(
    _ use: SystemUse, _ what: String, among names: [String], _ rule: LanguageRule
  ) {
    let nearest = nearestName(to: use.name, among: Set(names)).map { "did you mean '\($0)'?" }
    let all =
      names.isEmpty
      ? "none is declared there"
      : "declared are: \(Set(names).sorted().prefix(20).joined(separator: ", "))"
    log.add(
      rule, at: use.place, "'\(use.name.prefix(60))' is no \(what)", help: nearest ?? all)
  }

  /// What each service declares, with what it inherits.
  private struct Scopes {
    let ids: [String]
    let anywhere: [Declarations]
    private let byService: [String: [Declarations]]

    init(services: [ReadFile<Service>], controller: Declarations) {
      let known = services.compactMap { file in file.value.map { ($0, file.declarations) } }
      let positions = Dictionary(
        known.map { ($0.0.id, $0) }, uniquingKeysWith: { first, _ in first })
      var byService: [String: [Declarations]] = [:]
      for (service, declarations) in known {
        var scope = [declarations]
        var seen: Set<String> = [service.id]
        var next = service.partOf?.text
        while let id = next, seen.insert(id).inserted, let parent = positions[id] {
          scope.append(parent.1)
          next = parent.0.partOf?.text
        }
        byService[service.id] = scope + [controller]
      }
      self.byService = byService
      ids = byService.keys.sorted()
      anywhere = [controller] + services.map(\.declarations)
    }

    func of(_ services: [String]) -> [Declarations] {
      services.isEmpty ? anywhere : services.flatMap { byService[$0] ?? [] }
    }
  }
}
