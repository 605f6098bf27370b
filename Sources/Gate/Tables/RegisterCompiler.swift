import Register
import StatutoryTime

/// Compiles one register, its services in their order and the controller's statements last.
struct RegisterCompiler {
  let register: Register
  let number: Int32
  var tables: GateTables
  /// The statements of each service of the register, by its position in the tables.
  private var parts: [(position: Int32, id: String, set: StatementSet, rules: DisclosureRules)] =
    []

  init(_ register: Register, number: Int32, tables: GateTables) {
    self.register = register
    self.number = number
    self.tables = tables
  }

  private var own: RegisterTable {
    get { tables.registers[Int(number)] }
    set { tables.registers[Int(number)] = newValue }
  }

  mutating func compile() {
    addServices()
    addNames()
    for part in parts { addItemRules(of: part) }
    for part in parts { addFlows(of: part) }
    addAnyoneElse()
    index()
  }

  private mutating func addServices() {
    let first = Int32(tables.services.count)
    let controller = first + Int32(register.services.count)
    let court = register.controller.disclosure.isCourtInformation
    for (offset, service) in register.services.enumerated() {
      let position = first + Int32(offset)
      tables.registers[Int(number)].services[service.id] = position
      let above = register.ancestors(of: service)
      let ancestors = above.compactMap { parent in
        register.services.firstIndex { $0.id == parent.id }.map { first + Int32($0) }
      }
      parts.append((position, service.id, service.own, service.disclosure))
      tables.services.append(
        ServiceTable(
          register: number, id: service.id, scope: [position] + ancestors + [controller],
          isCourtInformation: service.disclosure.isCourtInformation || court,
          isUnlisted: service.own.items.isEmpty && above.allSatisfy(\.own.items.isEmpty),
          call: service.disclosure.call?.text ?? register.controller.disclosure.call?.text))
    }
    let rules = register.controller.disclosure
    parts.append((controller, "", register.controller.statements, rules))
    tables.services.append(
      ServiceTable(
        register: number, id: "", scope: [controller], isCourtInformation: court,
        isUnlisted: register.controller.statements.items.isEmpty, call: rules.call?.text))
    own.controller = controller
    own.call = rules.call?.text
    own.hasExceptions = parts.contains { $0.set.transfers.contains { $0.isExceptional } }
    let area = rules.area.reduce(UInt64(0)) { $0 | own.words.bit($1, .location) }
    for part in parts {
      tables.services[Int(part.position)].area = area
      let always = (part.rules.always + rules.always).compactMap { GateCheck($0) }
      tables.services[Int(part.position)].always = always.reduce(0) { $0 | $1.bit }
    }
  }

  /// Numbers for everything that a request can name.
  private mutating func addNames() {
    own.itemsFrom = tables.items.count
    for part in parts {
      for item in part.set.items {
        let key = "\(part.id)/\(item.id)"
        guard own.items[key] == nil else { continue }
        own.items[key] = Int32(tables.items.count - own.itemsFrom)
        tables.items.append(
          ItemTable(
            service: part.position, id: item.id, never: item.isHeld ? nil : .notStated))
      }
      for purpose in part.set.purposes {
        let key = "\(part.id)/\(purpose.id)"
        if own.purposes[key] == nil { own.purposes[key] = Int32(own.purposes.count) }
      }
      for name in part.set.recipients.map(\.id) + part.set.sources.map(\.id)
      where tables.names[name] == nil {
        tables.names[name] = UInt32(tables.names.count + 1)
      }
      for transfer in part.set.transfers where transfer.controllerAfter == .receiver {
        let ours = transfer.recipients.contains { id in
          part.set.recipients.contains { $0.id == id && $0.role == .ownTeam }
        }
        if !ours { own.routesAway.insert(transfer.id) }
      }
    }
    let rights = register.controller.statements.rights
    own.rectification = rights.filter { $0.right == .rectification }.map(\.id)
    own.restriction = rights.filter { $0.right == .restriction }.map(\.id)
    own.handovers = parts.flatMap { part in
      part.set.transfers.filter { $0.controllerAfter == .receiver }.map { "\(part.id)/\($0.id)" }
    }
    own.itemWords = (own.items.count + 63) / 64
    own.purposeWords = (own.purposes.count + 63) / 64
    for part in parts {
      for item in part.set.items where !item.onlyFor.isEmpty {
        guard let found = own.items["\(part.id)/\(item.id)"] else { continue }
        let purposes = purposeSet(item.onlyFor, in: part.position)
        tables.items[own.itemsFrom + Int(found)].onlyFor = purposes
      }
    }
  }

  private mutating func addItemRules(
    of part: (position: Int32, id: String, set: StatementSet, rules: DisclosureRules)
  ) {
    for rule in part.rules.items {
      let covered = rule.covers.compactMap { own.services[$0] }
      tables.services[Int(part.position)].covered += covered
      for name in rule.items {
        guard let index = item(name, in: part.position) else { continue }
        let at = own.itemsFrom + Int(index)
        if rule.holds.contains(.address) { tables.items[at].holdsAddress = true }
        if rule.holds.contains(.sealedLink) { tables.items[at].holdsSealedLink = true }
        if let need = rule.needs { tables.items[at].need = need.reason }
        if let never = rule.never { tables.items[at].never = never.reason }
        tables.items[at].statements += rule.statedIn
      }
    }
  }

  // MARK: Sets

  /// The item of a name as statements and requests write it: own, inherited, or `service/id`.
  func item(_ name: String, in service: Int32) -> Int32? {
    if name.contains("/") { return own.items[name] }
    for position in tables.services[Int(service)].scope {
      if let found = own.items["\(tables.services[Int(position)].id)/\(name)"] { return found }
    }
    return nil
  }

  private mutating func addSet(_ members: [Int32], words: Int) -> Int32 {
    let from = tables.sets.count
    tables.sets += Array(repeating: 0, count: max(words, 1))
    for member in members { tables.sets[from + Int(member) / 64] |= 1 << UInt64(member % 64) }
    return Int32(from)
  }

  private mutating func purposeSet(_ names: [String], in service: Int32) -> Int32 {
    let found = names.compactMap { name -> Int32? in
      for position in tables.services[Int(service)].scope {
        if let purpose = own.purposes["\(tables.services[Int(position)].id)/\(name)"] {
          return purpose
        }
      }
      return nil
    }
    return addSet(found, words: own.purposeWords)
  }

  /// Items with all that stands in them where they are bundles.
  private func expanded(_ names: [String], in service: Int32) -> [Int32] {
    let bundles = parts.flatMap { part in part.rules.items.map { (part, $0) } }
    return names.flatMap { name -> [Int32] in
      guard let index = item(name, in: service) else { return [] }
      let covered = bundles.filter { part, rule in
        !rule.covers.isEmpty
          && rule.items.contains { self.item($0, in: part.position) == index }
      }.flatMap { $0.1.covers }
      return [index] + covered.flatMap(items(ofService:))
    }
  }

  private func items(ofService id: String) -> [Int32] {
    own.items.filter { $0.key.hasPrefix("\(id)/") }.map(\.value)
  }

  // MARK: Flows

  private mutating func addFlows(
    of part: (position: Int32, id: String, set: StatementSet, rules: DisclosureRules)
  ) {
    for recipient in part.set.recipients {
      var flow = FlowTable(
        register: number, service: part.position, id: recipient.id, isSource: false)
      flow.required = GateCheck.stated.bit
      if !recipient.isShared { flow.required |= GateCheck.shared.bit }
      let rules = part.rules.rules.filter { $0.to.contains(recipient.id) }
      let met = Set(rules.flatMap { $0.met.map(\.name) })
      for gate in recipient.gates where !met.contains(gate.rawValue) {
        flow.demand(gate.condition)
      }
      if recipient.access == .view { flow.demand(.viewOnly) }
      if recipient.form == .anonymous {
        flow.flags.insert(.anonymous)
        flow.demand(.anonymised)
      }
      if !recipient.without.isEmpty {
        flow.without = addSet(
          recipient.without.compactMap { item($0, in: part.position) }, words: own.itemWords)
      }
      flow.facts = Dictionary(
        recipient.applies.map { ($0.fact, $0.value) }, uniquingKeysWith: { first, _ in first })
      finish(
        flow, part, rules, items: recipient.items, purposes: recipient.purposes,
        subjects: recipient.subjects, agreements: recipient.agreements.map(\.rawValue))
    }
    for source in part.set.sources {
      var flow = FlowTable(
        register: number, service: part.position, id: source.id, isSource: true)
      flow.required = GateCheck.stated.bit
      finish(
        flow, part, part.rules.rules.filter { $0.from.contains(source.id) },
        items: source.items, purposes: [], subjects: source.subjects, agreements: [])
    }
  }

  private mutating func finish(
    _ flow: FlowTable,
    _ part: (position: Int32, id: String, set: StatementSet, rules: DisclosureRules),
    _ rules: [DisclosureRule], items: [String], purposes: [String], subjects: [String],
    agreements: [String]
  ) {
    var flow = flow
    if !items.isEmpty {
      flow.items = addSet(expanded(items, in: part.position), words: own.itemWords)
    }
    let purposes = purposes.isEmpty ? rules.flatMap(\.purposes) : purposes
    let stated = rules.flatMap(\.purposes).isEmpty ? purposes : rules.flatMap(\.purposes)
    flow.flags.formUnion(stated.isEmpty ? .anyPurpose : [])
    if !stated.isEmpty { flow.purposes = purposeSet(stated, in: part.position) }
    if !flow.facts.isEmpty { flow.flags.insert(.hasFacts) }
    if tables.services[Int(part.position)].isUnlisted { flow.flags.insert(.unlisted) }
    if !subjects.isEmpty { flow.flags.insert(.hasSubjects) }
    for subject in subjects { flow.subjects |= own.words.bit(subject, .subject) }
    for rule in rules {
      for kind in rule.kinds { flow.kinds |= own.words.bit(kind, .kind) }
      for kind in rule.notKinds { flow.notKinds |= own.words.bit(kind, .kind) }
    }
    flow.hasKinds = flow.kinds != 0
    addRules(rules, agreements: agreements, to: &flow)
    addNever(part, to: &flow)
    flow.unlawful = GateCheck.alwaysUnlawful
    if tables.services[Int(part.position)].isCourtInformation {
      flow.unlawful |= GateCheck.unlawfulOfCourts
    }
    flow.statements = [flow.id] + rules.flatMap(\.statedIn)
    tables.flows.append(flow)
  }

  private mutating func addRules(
    _ rules: [DisclosureRule], agreements: [String], to flow: inout FlowTable
  ) {
    flow.rulesFrom = Int32(tables.rules.count)
    func mask(_ words: [String], _ kind: GateWords.Kind, _ own: inout RegisterTable) -> UInt64 {
      words.reduce(0) { $0 | own.words.bit($1, kind) }
    }
    var hasUnder = false
    for rule in rules {
      var table = RuleTable()
      for condition in rule.conditions {
        flow.limit(condition)
        guard let check = GateCheck(condition) else { continue }
        if rule.about.isEmpty { flow.required |= check.bit } else { table.required |= check.bit }
      }
      table.about = mask(rule.about, .subject, &own)
      table.cites = mask(rule.cites, .law, &own)
      table.roles = mask(rule.roles, .role, &own)
      table.links = mask(rule.links, .link, &own)
      table.agreements = mask(rule.under, .agreement, &own)
      table.methods = mask(rule.methods, .method, &own)
      table.programmes = mask(rule.programmes, .programme, &own)
      table.countries = mask(rule.countries, .country, &own)
      table.storedIn = mask(rule.storedIn, .location, &own)
      hasUnder = hasUnder || !rule.under.isEmpty
      if let years = rule.consentYears { flow.consentYears = Int32(years) }
      if let age = rule.childToldFrom { flow.childToldFrom = Int32(age) }
      if rule.isForAnyoneElse { flow.flags.formUnion([.anyoneElse, .anyPurpose]) }
      tables.rules.append(table)
    }
    // What the statement names holds where no rule says it more exactly.
    if !hasUnder, !agreements.isEmpty {
      var table = RuleTable()
      table.agreements = mask(agreements, .agreement, &own)
      tables.rules.append(table)
      hasUnder = true
    }
    if hasUnder { flow.flags.insert(.agreementItems) }
    flow.rulesTo = Int32(tables.rules.count)
  }

  /// Items of other services that are the same fact as one that is never held.
  private mutating func addNever(
    _ part: (position: Int32, id: String, set: StatementSet, rules: DisclosureRules),
    to flow: inout FlowTable
  ) {
    var members: [Int32] = []
    for rule in part.rules.items {
      guard let never = rule.never, !rule.sameAs.isEmpty else { continue }
      members += rule.sameAs.compactMap { own.items[$0] }
      flow.neverReason = never.reason
    }
    if !members.isEmpty { flow.sameAsNever = addSet(members, words: own.itemWords) }
  }

  private mutating func addAnyoneElse() {
    for (position, flow) in tables.flows.enumerated()
    where flow.register == number && flow.flags.contains(.anyoneElse) {
      tables.services[Int(flow.service)].anyoneElse = Int32(position)
    }
  }

  private mutating func index() {
    var ofService: [Int32: [Int32]] = [:]
    for (position, flow) in tables.flows.enumerated() where flow.register == number {
      ofService[flow.service, default: []].append(Int32(position))
    }
    for part in parts {
      for above in tables.services[Int(part.position)].scope {
        for position in ofService[above] ?? [] {
          let flow = tables.flows[Int(position)]
          tables.found.insert(
            position,
            for: FlowIndex.key(
              service: part.position, isSource: flow.isSource, name: tables.names[flow.id] ?? 0))
        }
      }
    }
  }
}
