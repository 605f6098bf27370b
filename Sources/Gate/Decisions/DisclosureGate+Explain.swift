import Register

extension DisclosureGate {
  /// The decision in the words of the register: what goes, what does not and why, the statements
  /// that decided, and what would change it.
  ///
  /// - Parameter code: of the same request, by the same gate.
  public func explain(
    _ verdict: Verdict, of request: DisclosureRequest, _ code: RequestCode
  ) -> DisclosureDecision {
    // A request with too many items is refused without a look at them.
    let names = code.flags.contains(.tooMany) ? [] : request.unique
    let items = names.enumerated().filter { verdict.permits($0.offset) }.map(\.element)
    let withheld = withheld(names, verdict, code)
    let register = code.register >= 0 ? tables.registers[Int(code.register)] : nil
    let call = call(verdict, code, withheld)
    return DisclosureDecision(
      id: request.id, answer: verdict.answer, items: items, withheld: withheld,
      refusal: verdict.refusal, warning: verdict.warning, missing: checks(verdict.failed),
      statements: statements(verdict, code, withheld, call),
      nearest: verdict.answer == .permit ? nil : nearest(verdict, code),
      call: call, lacksCall: verdict.keptBack && call == nil, register: register?.version ?? "")
  }

  private func checks(_ failed: UInt64) -> [GateCheck] {
    failed == 0 ? [] : GateCheck.allCases.filter { failed & $0.bit != 0 }
  }

  private func withheld(
    _ names: [String], _ verdict: Verdict, _ code: RequestCode
  ) -> [WithheldItem] {
    if verdict.answer == .deny, !verdict.itemsDecide { return [] }
    return names.enumerated().compactMap { position, name in
      guard position < code.items.count, !verdict.permits(position) else { return nil }
      let item = code.items[position]
      let found =
        (verdict.isAnonymous ? nil : protection(item, code))
        ?? (verdict.isCorrection ? .notSentBefore : reason(item, code, verdict.flow))
      return found.map { WithheldItem(item: name, reason: $0) }
    }
  }

  /// The contact for what no disclosure opens, and for a law that the notice is silent to.
  private func call(
    _ verdict: Verdict, _ code: RequestCode, _ withheld: [WithheldItem]
  ) -> String? {
    guard code.register >= 0 else { return nil }
    let service = code.service >= 0 ? tables.services[Int(code.service)].call : nil
    let contact = service ?? tables.registers[Int(code.register)].call
    if verdict.keptBack { return contact }
    let isSilent =
      verdict.failed & GateCheck.shared.bit != 0 && code.flags.contains(.law)
      && verdict.answer == .deny
    return isSilent ? contact : nil
  }

  // MARK: Statements

  private func statements(
    _ verdict: Verdict, _ code: RequestCode, _ withheld: [WithheldItem], _ call: String?
  ) -> [String] {
    guard code.service >= 0 else { return [] }
    var ids: [String] = []
    if verdict.flow >= 0 {
      let flow = tables.flows[Int(verdict.flow)]
      ids += flow.statements.map { qualified($0, flow.service, code) }
      if let purpose = purposeId(code) { ids.append(purpose) }
    }
    let own = tables.registers[Int(code.register)]
    if verdict.isCorrection { ids += own.rectification }
    if code.days.restriction <= code.at { ids += own.restriction }
    if verdict.failed & GateCheck.control.bit != 0 || code.flags.contains(.routeAway) {
      ids += own.handovers
    }
    for position in code.items.indices {
      let index = code.items[position].index
      guard index >= 0 else { continue }
      let item = tables.items[own.itemsFrom + Int(index)]
      if item.never != nil || item.need != nil {
        ids += item.statements.map { qualified($0, item.service, code) }
      }
    }
    if let call { ids.append(call) }
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }

  /// An id as the request's service writes it.
  private func qualified(_ id: String, _ owner: Int32, _ code: RequestCode) -> String {
    let scope = tables.services[Int(code.service)].scope
    if owner == code.service || scope.contains(owner) { return id }
    return "\(tables.services[Int(owner)].id)/\(id)"
  }

  private func purposeId(_ code: RequestCode) -> String? {
    guard code.purpose >= 0 else { return nil }
    let own = tables.registers[Int(code.register)]
    guard let key = own.purposes.first(where: { $0.value == code.purpose })?.key else { return nil }
    let parts = key.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return nil }
    return parts[0] == tables.services[Int(code.service)].id || parts[0].isEmpty ? parts[1] : key
  }

  /// The statement that comes nearest: the one that was asked for, or one of the same purpose.
  private func nearest(_ verdict: Verdict, _ code: RequestCode) -> String? {
    guard code.service >= 0 else { return nil }
    if verdict.flow >= 0 {
      let flow = tables.flows[Int(verdict.flow)]
      return qualified(flow.id, flow.service, code)
    }
    let obtains = code.flags.contains(.obtains)
    return tables.flows.filter { flow in
      flow.service == code.service && flow.isSource == obtains && code.purpose >= 0
        && contains(flow.purposes, Int(code.purpose))
    }.map(\.id).min()
  }
}
