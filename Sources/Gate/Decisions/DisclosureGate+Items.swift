extension DisclosureGate {
  /// Why an item never goes, whoever asks; nil where nothing keeps it back.
  ///
  /// The mark follows the fact and not the id: an address that is withheld is withheld in each item
  /// that can hold one, and a word that the register does not know may hold anything.
  func protection(_ item: ItemCode, _ code: borrowing RequestCode) -> WithheldItem.Reason? {
    let marks = RequestCode.Flags.markedAddress.union(.markedSeal)
    if code.flags.isDisjoint(with: marks) { return nil }
    let isKnown = item.index >= 0 && code.register >= 0
    let table = isKnown ? Int(tables.registers[Int(code.register)].itemsFrom) : 0
    if code.flags.contains(.markedAddress) {
      if item.flags.contains(.markedAddress) { return .withheldAddress }
      if isKnown
        ? tables.items[table + Int(item.index)].holdsAddress : code.flags.contains(.markedAll)
      {
        return .withheldAddress
      }
    }
    if code.flags.contains(.markedSeal) {
      if item.flags.contains(.sealed) { return .sealedLink }
      if isKnown
        ? tables.items[table + Int(item.index)].holdsSealedLink : code.flags.contains(.sealedAll)
      {
        return .sealedLink
      }
    }
    return nil
  }

  /// Why an item does not go to this recipient now; nil where it does.
  func reason(
    _ item: ItemCode, _ code: borrowing RequestCode, _ position: Int32
  ) -> WithheldItem.Reason? {
    guard position >= 0 else { return intrinsic(item, code) }
    return tables.flows.withUnsafeBufferPointer { flows in
      let flow = UnsafePointer(flows.baseAddress! + Int(position))
      return reason(item, code, flow)
    }
  }

  private func intrinsic(
    _ item: ItemCode, _ code: borrowing RequestCode
  ) -> WithheldItem.Reason? {
    guard code.service >= 0 else { return nil }
    if item.index >= 0 {
      let from = tables.registers[Int(code.register)].itemsFrom
      return tables.items[from + Int(item.index)].never
    }
    return tables.services[Int(code.service)].isUnlisted ? nil : .notStated
  }

  private func reason(
    _ item: ItemCode, _ code: borrowing RequestCode, _ flow: UnsafePointer<FlowTable>
  ) -> WithheldItem.Reason? {
    let flags = flow.pointee.flags
    if flags.contains(.unlisted) { return unlisted(item, code, flags) }
    guard item.index >= 0 else { return .notStated }
    let index = Int(item.index)
    if contains(flow.pointee.sameAsNever, index) { return flow.pointee.neverReason }
    let from = tables.registers[Int(code.register)].itemsFrom
    let never = tables.items[from + index].never
    if let never { return never }
    if item.flags.contains(.held), code.flags.contains(.obtains) { return .alreadyHeld }
    if let need = tables.items[from + index].need, !shows(need, code) { return need }
    let hasList = flow.pointee.items >= 0
    if hasList, !contains(flow.pointee.items, index) { return .notForRecipient }
    let service = tables.items[from + index].service
    if !hasList, service != code.service, service != flow.pointee.service,
      !covers(flow.pointee.service, item: from + index)
    {
      return .notForRecipient
    }
    let isAnonymous = code.flags.contains(.anonymised) && flags.contains(.anonymous)
    if !isAnonymous, contains(flow.pointee.without, index) { return .notForRecipient }
    let onlyFor = tables.items[from + index].onlyFor
    // What a recipient's statement names goes for the purposes of that statement.
    if onlyFor >= 0, !hasList, service == code.service,
      code.purpose < 0 || !contains(onlyFor, Int(code.purpose))
    {
      return .notForPurpose
    }
    return limits(item, code, flags)
  }

  /// What the papers of the request leave out.
  private func limits(
    _ item: ItemCode, _ code: borrowing RequestCode, _ flags: FlowTable.Flags
  ) -> WithheldItem.Reason? {
    if flags.contains(.listItems), item.flags.contains(.notOnList) { return .notOnList }
    if flags.contains(.agreementItems), item.flags.contains(.notInAgreement) {
      return .notInAgreement
    }
    if item.flags.contains(.notInOrder),
      flags.contains(.orderItems) || flags.contains(.directionItems) && !isAgreed(code)
    {
      return .notInOrder
    }
    if item.flags.contains(.irrelevant)
      || flags.contains(.relevance) && !item.flags.contains(.relevant)
    {
      return .notRelevant
    }
    if item.flags.contains(.notNeeded)
      || flags.contains(.grantItems) && item.flags.contains(.notInGrant)
    {
      return .notNeeded
    }
    if code.days.optOut <= code.at {
      if flags.contains(.objection) { return .objected }
      if flags.contains(.optOut) { return .optedOut }
    }
    return nil
  }

  /// Where the notice states no item: a person's need, or an agreement, says which.
  ///
  /// - Law: UK GDPR Art 5(1)(c)
  private func unlisted(
    _ item: ItemCode, _ code: borrowing RequestCode, _ flags: FlowTable.Flags
  ) -> WithheldItem.Reason? {
    let agreed =
      item.flags.contains(.inAgreement) && code.days.agreement <= code.at
      && code.at <= code.days.agreementEnd
    let needed = code.flags.contains(.person) && code.flags.contains(.need)
    if !agreed, !needed { return .notStated }
    return limits(item, code, flags)
  }

  private func shows(_ need: WithheldItem.Reason, _ code: borrowing RequestCode) -> Bool {
    switch need {
    case .noConcern: code.days.concern <= code.at
    case .noRequirement: code.days.requirement <= code.at
    default: code.flags.contains(.numberHeld)
    }
  }

  @inline(__always)
  func contains(_ set: Int32, _ member: Int) -> Bool {
    set >= 0 && tables.sets[Int(set) + member >> 6] & (1 << UInt64(member & 63)) != 0
  }

  /// Whether an item of another service stands in one of the flow's own bundles.
  private func covers(_ service: Int32, item: Int) -> Bool {
    let covered = tables.services[Int(service)].covered
    return covered.contains(tables.items[item].service)
      || tables.services[Int(service)].scope.contains(tables.items[item].service)
  }
}
