import Register
import StatutoryTime

/// One way in which an item can go to a recipient, and everything that must be shown for it.
public struct GateWay: Sendable, Hashable {
  public let service: String
  public let recipient: String
  public let item: String
  /// Id of the purpose; nil where the recipient's statement leaves it open.
  public let purpose: String?
  /// What must be shown, in the order of ``GateCheck``.
  public let conditions: [GateCheck]
  /// The words that the rules list, of which one of each kind must be shown.
  public let words: [Words]
  /// True where nobody may be recognised in it.
  public let isAnonymised: Bool
  /// What the item itself must have shown, for example a concern.
  public let needs: String?
  /// Ids of the statements that open the way.
  public let statements: [String]

  public struct Words: Sendable, Hashable {
    public let kind: GateCheck
    public let oneOf: [String]
    /// The kinds of person about whom alone it is asked; empty: everybody.
    public let about: [String]
  }
}

extension DisclosureGate {
  /// Whether any request whatever can give an item to a recipient, and under which conditions.
  ///
  /// The answer is exact for programs and for persons who are not in a hurry: it reads the tables
  /// by which decisions are made, and not samples. Beside it, always: a person may share anything
  /// to protect somebody, to be reviewed; a correction follows what was sent before; and what is
  /// withheld or sealed goes by none of these ways.
  ///
  /// - Parameters:
  ///   - item: `service/item`, or the item's id in any service.
  ///   - recipient: the recipient's id in any service, or `service/id`.
  /// - Returns: the ways, each with its service; none where no request can.
  public func ways(of item: String, to recipient: String, in register: String? = nil) -> [GateWay] {
    let number = register.map { id in tables.registers.firstIndex { $0.id == id } ?? -1 } ?? 0
    guard tables.registers.indices.contains(number) else { return [] }
    return tables.flows.indices.flatMap { position -> [GateWay] in
      let flow = tables.flows[position]
      guard Int(flow.register) == number, !flow.isSource, names(recipient, flow),
        flow.required & GateCheck.shared.bit == 0
      else { return [] }
      if flow.flags.contains(.unlisted) { return unlistedWays(of: item, by: flow) }
      return found(item, number).flatMap { index in
        services(for: index, by: flow).flatMap { ways(of: index, by: flow, from: $0) }
      }
    }
  }

  /// The services from which the recipient can be asked for the item: the recipient's own, and,
  /// where its statement leaves the items open, the item's.
  private func services(for index: Int32, by flow: FlowTable) -> [Int32] {
    let item = tables.items[tables.registers[Int(flow.register)].itemsFrom + Int(index)]
    if flow.items >= 0 { return contains(flow.items, Int(index)) ? [flow.service] : [] }
    let own = stands(item, in: flow.service) ? [flow.service] : []
    return own + (item.service == flow.service ? [] : [item.service])
  }

  /// Where no item is stated, a need or an agreement says which: any word can be one.
  private func unlistedWays(of item: String, by flow: FlowTable) -> [GateWay] {
    purposes(of: flow).map { purpose in
      GateWay(
        service: tables.services[Int(flow.service)].id, recipient: flow.id, item: item,
        purpose: purpose?.id, conditions: conditions(of: flow, from: flow.service),
        words: words(of: flow), isAnonymised: flow.flags.contains(.anonymous),
        needs: "need-or-agreement", statements: flow.statements)
    }
  }

  private func names(_ recipient: String, _ flow: FlowTable) -> Bool {
    let owner = tables.services[Int(flow.service)].id
    return recipient == flow.id || recipient == "\(owner)/\(flow.id)"
      || flow.flags.contains(.anyoneElse) && !isNamed(recipient, flow)
  }

  /// Whether the flow's service names the recipient itself.
  private func isNamed(_ recipient: String, _ flow: FlowTable) -> Bool {
    tables.flows.contains {
      $0.service == flow.service && !$0.isSource && $0.id == recipient
    }
  }

  private func found(_ item: String, _ register: Int) -> [Int32] {
    let own = tables.registers[register]
    if item.contains("/") { return own.items[item].map { [$0] } ?? [] }
    return own.items.filter { $0.key.hasSuffix("/\(item)") }.map(\.value).sorted()
  }

  private func ways(of index: Int32, by flow: FlowTable, from service: Int32) -> [GateWay] {
    let own = tables.registers[Int(flow.register)]
    let item = tables.items[own.itemsFrom + Int(index)]
    let isAnonymous = flow.flags.contains(.anonymous)
    guard item.never == nil, !contains(flow.sameAsNever, Int(index)),
      isAnonymous || !contains(flow.without, Int(index))
    else { return [] }
    let purposes = purposes(of: flow).filter { purpose in
      guard let purpose, item.onlyFor >= 0, flow.items < 0, item.service == service else {
        return true
      }
      return contains(item.onlyFor, Int(purpose.number))
    }
    return purposes.map { purpose in
      GateWay(
        service: tables.services[Int(service)].id, recipient: flow.id,
        item: "\(tables.services[Int(item.service)].id)/\(item.id)", purpose: purpose?.id,
        conditions: conditions(of: flow, from: service), words: words(of: flow),
        isAnonymised: isAnonymous, needs: item.need?.word, statements: flow.statements)
    }
  }

  func stands(_ item: ItemTable, in service: Int32) -> Bool {
    item.service == service || tables.services[Int(service)].covered.contains(item.service)
      || tables.services[Int(service)].scope.contains(item.service)
  }

  private func purposes(of flow: FlowTable) -> [(id: String, number: Int32)?] {
    guard flow.purposes >= 0 else { return [nil] }
    return tables.registers[Int(flow.register)].purposes
      .filter { contains(flow.purposes, Int($0.value)) }.sorted { $0.value < $1.value }
      .map { ($0.key, $0.value) }
  }

  func conditions(of flow: FlowTable, from service: Int32) -> [GateCheck] {
    let always = tables.services[Int(service)].always
    let asked = (flow.required | always) & ~GateCheck.stated.bit
    var checks = GateCheck.allCases.filter { asked & $0.bit != 0 }
    if flow.consentYears > 0 { checks.append(.consentYears) }
    if flow.childToldFrom > 0 { checks.append(.childTold) }
    if flow.flags.contains(.hasSubjects) || flow.hasKinds { checks.append(.about) }
    return checks
  }

  func words(of flow: FlowTable) -> [GateWay.Words] {
    let words = tables.registers[Int(flow.register)].words
    func named(_ mask: UInt64, _ kind: GateWords.Kind) -> [String] {
      (words.bits[kind] ?? [:]).filter { $0.value & mask != 0 }.map(\.key).sorted()
    }
    return tables.rules[Int(flow.rulesFrom)..<Int(flow.rulesTo)].flatMap { rule in
      let about = named(rule.about, .subject)
      let kinds: [(UInt64, GateWords.Kind, GateCheck)] = [
        (rule.cites, .law, .cites), (rule.roles, .role, .role), (rule.links, .link, .link),
        (rule.agreements, .agreement, .agreement), (rule.methods, .method, .method),
        (rule.programmes, .programme, .programmeStated), (rule.countries, .country, .country),
        (rule.storedIn, .location, .storedIn),
      ]
      let listed = kinds.filter { $0.0 != 0 }.map {
        GateWay.Words(kind: $0.2, oneOf: named($0.0, $0.1), about: about)
      }
      let others = GateCheck.allCases.filter { rule.required & $0.bit != 0 }.map {
        GateWay.Words(kind: $0, oneOf: [], about: about)
      }
      return listed + others
    }
  }
}
