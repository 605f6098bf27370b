import Register

/// What one recipient may be given from one service, and what must be there first: for whoever has
/// to decide without the product.
public struct GateFlow: Sendable, Hashable {
  /// Id of the recipient's statement, and of the service that states it.
  public let recipient: String
  public let service: String
  /// `service/item`; nil where the notice names no item, and a need or an agreement says which.
  public let items: [String]?
  /// What must be shown whoever it is about, in the order of ``GateCheck``.
  public let conditions: [GateCheck]
  /// What is asked beside that about some kinds of person, and the words of which one must be there.
  public let words: [GateWay.Words]
  /// False where the notice says that it goes to nobody.
  public let isShared: Bool
  /// True where nobody may be recognised in it.
  public let isAnonymised: Bool
}

extension DisclosureGate {
  /// The recipients of a service, in the order of the register.
  ///
  /// - Parameter register: the controller's id; nil: the first.
  public func flows(of service: String, in register: String? = nil) -> [GateFlow] {
    let number = register.map { id in tables.registers.firstIndex { $0.id == id } ?? -1 } ?? 0
    guard tables.registers.indices.contains(number),
      let position = tables.registers[number].services[service]
    else { return [] }
    return tables.flows.filter { $0.service == position && !$0.isSource }.map { flow in
      let isListed = !flow.flags.contains(.unlisted)
      return GateFlow(
        recipient: flow.id, service: service, items: isListed ? items(of: flow) : nil,
        conditions: conditions(of: flow, from: flow.service)
          .filter { ![.shared, .purpose].contains($0) },
        words: words(of: flow), isShared: flow.required & GateCheck.shared.bit == 0,
        isAnonymised: flow.flags.contains(.anonymous))
    }
  }

  private func items(of flow: FlowTable) -> [String] {
    let own = tables.registers[Int(flow.register)]
    return own.items.values.sorted().filter { index in
      let item = tables.items[own.itemsFrom + Int(index)]
      guard item.never == nil, !contains(flow.sameAsNever, Int(index)),
        flow.flags.contains(.anonymous) || !contains(flow.without, Int(index))
      else { return false }
      return flow.items >= 0 ? contains(flow.items, Int(index)) : stands(item, in: flow.service)
    }.map { index in
      let item = tables.items[own.itemsFrom + Int(index)]
      return "\(tables.services[Int(item.service)].id)/\(item.id)"
    }
  }
}
