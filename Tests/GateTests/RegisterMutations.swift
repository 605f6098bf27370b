import Register

/// One thing taken out of a register, or let in: what a careless hand could do to it.
struct RegisterMutation: Sendable {
  let name: String
  let register: Register
}

/// Every condition dropped, every permit widened, one at a time.
struct RegisterMutations {
  let register: Register

  var all: [RegisterMutation] {
    register.services.enumerated().flatMap { index, service in
      statements(of: service).map { mutation(index, service, $0.name, own: $0.own) }
        + rules(of: service).map { mutation(index, service, $0.name, disclosure: $0.rules) }
    }
  }

  private func mutation(
    _ index: Int, _ service: Service, _ name: String, own: StatementSet? = nil,
    disclosure: DisclosureRules? = nil
  ) -> RegisterMutation {
    var services = register.services
    services[index] = Service(
      id: service.id, file: service.file, name: service.name, summary: service.summary,
      from: service.from, place: service.place, partOf: service.partOf, own: own ?? service.own,
      events: service.events, facts: service.facts, recordMap: nil, form: [], handledFor: nil,
      silences: [], disclosure: disclosure ?? service.disclosure)
    return RegisterMutation(
      name: "\(register.controller.id)/\(service.id) \(name)",
      register: Register(version: "m", controller: register.controller, services: services))
  }

  // MARK: Statements

  private func statements(of service: Service) -> [(name: String, own: StatementSet)] {
    service.own.heads.filter { $0.kind == .recipient || $0.kind == .source }.flatMap { head in
      changes(of: head).map { change in
        var own = StatementSet()
        for other in service.own.heads {
          own.add(
            other == head
              ? StatementHead(kind: head.kind, fields: change.fields, place: head.place) : other)
        }
        return ("\(head.id): \(change.name)", own)
      }
    }
  }

  private func changes(of head: StatementHead) -> [(name: String, fields: StatementFields)] {
    var changes: [(String, StatementFields)] = []
    let dropped = ["items", "purposes", "subjects", "without", "agreements", "form", "access"]
    for entry in head.fields.entries {
      if entry.key == "gates", case .texts(let gates) = entry.value {
        for gate in gates {
          let rest = FieldValue.texts(gates.filter { $0 != gate })
          changes.append(("without the gate \(gate)", fields(head, entry.key, rest)))
        }
      } else if dropped.contains(entry.key) {
        changes.append(("without '\(entry.key)'", fields(head, entry.key, nil)))
      } else if entry.key == "shared" {
        changes.append(("shared after all", fields(head, entry.key, .truth(true))))
      }
    }
    return changes
  }

  private func fields(_ head: StatementHead, _ key: String, _ value: FieldValue?) -> StatementFields
  {
    var fields = StatementFields()
    for entry in head.fields.entries {
      if entry.key != key { fields.add(entry.key, entry.value, at: entry.places) }
      if entry.key == key, let value { fields.add(key, value, at: entry.places) }
    }
    return fields
  }

  // MARK: Rules

  private func rules(of service: Service) -> [(name: String, rules: DisclosureRules)] {
    let all = service.disclosure
    let items = all.items.indices.map { position -> (String, DisclosureRules) in
      var rest = all.items
      let gone = rest.remove(at: position)
      return ("items \(gone.items.joined(separator: "+")): rule dropped", with(all, items: rest))
    }
    let conditions = all.rules.enumerated().flatMap { position, rule in
      loosened(rule).map { change -> (String, DisclosureRules) in
        var rest = all.rules
        rest[position] = change.rule
        let governed = (rule.to + rule.from).joined(separator: "+")
        return ("\(governed): \(change.name)", with(all, rules: rest))
      }
    }
    let always = all.always.map { condition -> (String, DisclosureRules) in
      ("always \(condition.rawValue): dropped", with(all, always: []))
    }
    return items + conditions + always
  }

  private func with(
    _ all: DisclosureRules, always: [DisclosureCondition]? = nil, rules: [DisclosureRule]? = nil,
    items: [DisclosureItemRule]? = nil
  ) -> DisclosureRules {
    DisclosureRules(
      isCourtInformation: all.isCourtInformation, call: all.call, area: all.area,
      always: always ?? all.always, rules: rules ?? all.rules, items: items ?? all.items)
  }

  private func loosened(_ rule: DisclosureRule) -> [(name: String, rule: DisclosureRule)] {
    let lists: [(String, [String])] = [
      ("cites", rule.cites), ("roles", rule.roles), ("links", rule.links), ("under", rule.under),
      ("methods", rule.methods), ("programmes", rule.programmes), ("countries", rule.countries),
      ("stored-in", rule.storedIn), ("not-kinds", rule.notKinds), ("purposes", rule.purposes),
    ]
    var loosened = lists.filter { !$0.1.isEmpty }.map { name, _ in
      ("without '\(name)'", copy(rule, without: name))
    }
    loosened += rule.conditions.map { condition in
      ("without \(condition.rawValue)", copy(rule, without: condition.rawValue))
    }
    if rule.consentYears != nil {
      loosened.append(("without an end of consent", copy(rule, without: "consent-years")))
    }
    if rule.childToldFrom != nil {
      loosened.append(("without telling the child", copy(rule, without: "child-told-from")))
    }
    return loosened
  }

  private func copy(_ rule: DisclosureRule, without gone: String) -> DisclosureRule {
    var fields = StatementFields()
    let lists: [(String, [String])] = [
      ("to", rule.to), ("from", rule.from), ("about", rule.about), ("cites", rule.cites),
      ("conditions", rule.conditions.map(\.rawValue).filter { $0 != gone }),
      ("roles", rule.roles), ("links", rule.links), ("under", rule.under),
      ("methods", rule.methods), ("programmes", rule.programmes), ("countries", rule.countries),
      ("stored-in", rule.storedIn), ("kinds", rule.kinds), ("not-kinds", rule.notKinds),
      ("purposes", rule.purposes),
    ]
    for (name, values) in lists where !values.isEmpty && name != gone {
      fields.add(name, .texts(values), at: [])
    }
    fields.add("met-by", .named(rule.met), at: [])
    if let years = rule.consentYears, gone != "consent-years" {
      fields.add("consent-years", .whole(years), at: [])
    }
    if let age = rule.childToldFrom, gone != "child-told-from" {
      fields.add("child-told-from", .whole(age), at: [])
    }
    if rule.isForAnyoneElse { fields.add("anyone-else", .truth(true), at: []) }
    return DisclosureRule(fields, place: rule.place)
  }
}
