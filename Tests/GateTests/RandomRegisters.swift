import Register

/// The example registers with statements and rules changed at random: other registers of the same
/// language, in which nothing is as anybody meant it.
struct RandomRegisters {
  var numbers: SeededNumbers

  mutating func changed(_ register: Register) -> Register {
    let services = register.services.map { service in changed(service) }
    return Register(
      version: register.version + "-changed", controller: register.controller, services: services)
  }

  private mutating func changed(_ service: Service) -> Service {
    var own = StatementSet()
    for head in service.own.heads { own.add(changed(head)) }
    return Service(
      id: service.id, file: service.file, name: service.name, summary: service.summary,
      from: service.from, place: service.place, partOf: service.partOf, own: own,
      events: service.events, facts: service.facts, recordMap: nil, form: [], handledFor: nil,
      silences: [], disclosure: changed(service.disclosure, service))
  }

  private mutating func changed(_ head: StatementHead) -> StatementHead {
    guard head.kind == .recipient || head.kind == .source, numbers.one(in: 2) else { return head }
    var fields = StatementFields()
    for entry in head.fields.entries {
      let isKept = ["id", "name", "from"].contains(entry.key) || !numbers.one(in: 6)
      if isKept { fields.add(entry.key, entry.value, at: entry.places) }
    }
    func add(_ key: String, _ value: FieldValue) {
      if !fields.has(key) { fields.add(key, value, at: []) }
    }
    if head.kind == .recipient {
      if numbers.one(in: 6) { add("shared", .truth(false)) }
      if numbers.one(in: 6) { add("form", .text("anonymous")) }
      if numbers.one(in: 4) {
        let gates = Recipient.Gate.allCases.filter { _ in numbers.one(in: 10) }
        add("gates", .texts(gates.map(\.rawValue)))
      }
      if numbers.one(in: 6) { add("agreements", .texts(["contract"])) }
    }
    return StatementHead(kind: head.kind, fields: fields, place: head.place)
  }

  private mutating func changed(_ rules: DisclosureRules, _ service: Service) -> DisclosureRules {
    var changed = rules.rules.filter { _ in !numbers.one(in: 5) }
    for recipient in service.recipients where numbers.one(in: 4) {
      changed.append(rule("to", recipient.id, service))
    }
    for source in service.sources where numbers.one(in: 6) {
      changed.append(rule("from", source.id, service))
    }
    return DisclosureRules(
      isCourtInformation: numbers.one(in: 8) ? !rules.isCourtInformation : rules.isCourtInformation,
      call: rules.call, area: rules.area,
      always: numbers.one(in: 10) ? [.need] : rules.always, rules: changed,
      items: rules.items.filter { _ in !numbers.one(in: 6) })
  }

  private mutating func rule(_ key: String, _ id: String, _ service: Service) -> DisclosureRule {
    var fields = StatementFields()
    fields.add(key, .texts([id]), at: [])
    let conditions = DisclosureCondition.allCases.filter { _ in numbers.one(in: 20) }
    fields.add("conditions", .texts(conditions.map(\.rawValue)), at: [])
    let words: [(String, [String])] = [
      ("cites", ["FPR-12.73", "CA-2004-s41"]), ("roles", ["child-protection"]),
      ("links", ["patient", "party"]), ("under", ["contract", "working-agreement"]),
      ("methods", ["secure"]), ("countries", ["wales"]), ("kinds", ["adult"]),
      ("not-kinds", ["traveller"]), ("stored-in", ["eea"]),
      ("programmes", ["supported-contact"]),
    ]
    for (name, values) in words where numbers.one(in: 12) {
      fields.add(name, .texts(values), at: [])
    }
    if numbers.one(in: 8), let subject = service.subjects.first {
      fields.add("about", .texts([subject.id]), at: [])
    }
    if numbers.one(in: 12) { fields.add("consent-years", .whole(7), at: []) }
    if numbers.one(in: 12) { fields.add("child-told-from", .whole(12), at: []) }
    if key == "to", numbers.one(in: 12) { fields.add("anyone-else", .truth(true), at: []) }
    return DisclosureRule(fields, place: SourcePlace(file: "changed", line: 1, column: 1))
  }
}
