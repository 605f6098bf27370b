import Gate
import Register
import StatutoryTime

/// An item of the register, with the rules that hold for it.
struct PlainItem {
  let key: String
  let owner: String
  let item: Stated<DataItem>
  let rules: [DisclosureItemRule]
}

extension PlainMatter {
  // MARK: Finding things

  /// The parts of a register that hold for a service: its own, its parents', the controller's.
  func scope(_ service: Service?) -> [(id: String, service: Service?, set: StatementSet)] {
    guard let register else { return [] }
    var scope: [(id: String, service: Service?, set: StatementSet)] = []
    if let service {
      for one in [service] + register.ancestors(of: service) {
        scope.append((one.id, one, one.own))
      }
    }
    return scope + [("", nil, register.controller.statements)]
  }

  /// Where a name leads: `service/id`, or the nearest of the scope.
  private func places(
    _ name: String, _ service: Service?
  ) -> [(part: (id: String, service: Service?, set: StatementSet), id: String)] {
    guard let slash = name.firstIndex(of: "/") else {
      return scope(service).map { ($0, name) }
    }
    guard let other = register?.service(String(name[..<slash])) else { return [] }
    return [((other.id, other, other.own), String(name[name.index(after: slash)...]))]
  }

  func purposeKey(_ name: String, for service: Service?) -> String? {
    places(name, service).first { place in
      place.part.set.purposes.contains { $0.id == place.id }
    }.map { "\($0.part.id)/\($0.id)" }
  }

  func item(_ name: String, for service: Service?) -> PlainItem? {
    for place in places(name, service) {
      guard let item = place.part.set.items.first(where: { $0.id == place.id }) else { continue }
      let key = "\(place.part.id)/\(place.id)"
      return PlainItem(
        key: key, owner: place.part.id, item: item, rules: itemRules[key] ?? [])
    }
    return nil
  }

  /// The rules of every file that govern an item, by the item's file and id.
  static func itemRules(_ register: Register) -> [String: [DisclosureItemRule]] {
    var found: [String: [DisclosureItemRule]] = [:]
    let nothing = DisclosureRequest(
      id: "", service: "", recipient: "", purpose: "", items: [], at: .earliest)
    let matter = PlainMatter(register: register, request: nothing, itemRules: [:])
    let files: [(Service?, DisclosureRules)] =
      register.services.map { ($0, $0.disclosure) } + [(nil, register.controller.disclosure)]
    for (service, disclosure) in files {
      for rule in disclosure.items {
        for name in rule.items {
          guard let item = matter.item(name, for: service) else { continue }
          found[item.key, default: []].append(rule)
        }
      }
    }
    return found
  }

  /// Names under which a list of the request may have the item.
  func names(of asked: String) -> [String] {
    guard let service, let found = item(asked, for: service) else { return [asked] }
    return [asked, found.key] + (found.owner == service.id ? [found.item.id] : [])
  }

  var flow: PlainFlow? {
    guard let register, let service else { return nil }
    let name = request.recipient
    let isQualified = name.contains("/")
    let inScope: [(id: String, service: Service?, set: StatementSet)]
    let id: String
    if isQualified {
      guard let place = places(name, service).first else { return anyoneElse }
      inScope = scope(place.part.service)
      id = place.id
    } else {
      inScope = scope(service)
      id = name
    }
    for part in inScope {
      let disclosure = part.service?.disclosure ?? register.controller.disclosure
      if let found = flow(id, part.service, part.set, disclosure) { return found }
    }
    return request.obtains ? nil : anyoneElse
  }

  private var anyoneElse: PlainFlow? {
    guard let service, !request.obtains else { return nil }
    let ids = service.recipients.map(\.id)
    let found = ids.last { id in
      service.disclosure.rules.contains { $0.isForAnyoneElse && $0.to.contains(id) }
    }
    return found.flatMap { flow($0, service, service.own, service.disclosure) }
  }

  private func flow(
    _ id: String, _ owner: Service?, _ set: StatementSet, _ disclosure: DisclosureRules
  ) -> PlainFlow? {
    guard let register else { return nil }
    let isUnlisted = scope(owner).allSatisfy { $0.service == nil || $0.set.items.isEmpty }
    let unlisted = owner == nil ? set.items.isEmpty : isUnlisted
    let isCourt =
      disclosure.isCourtInformation || register.controller.disclosure.isCourtInformation
    if request.obtains {
      return set.sources.first { $0.id == id }.map {
        PlainFlow(
          owner: owner, set: set, disclosure: disclosure, recipient: nil, id: id, items: $0.items,
          subjects: $0.subjects, isUnlisted: unlisted, isCourt: isCourt)
      }
    }
    return set.recipients.first { $0.id == id }.map {
      PlainFlow(
        owner: owner, set: set, disclosure: disclosure, recipient: $0.value, id: id,
        items: $0.items, subjects: $0.subjects, isUnlisted: unlisted, isCourt: isCourt)
    }
  }

  // MARK: What never goes

  func protection(_ asked: String) -> String? {
    let found = service.flatMap { item(asked, for: $0) }
    let names = names(of: asked)
    let kinds: [(Circumstance, DisclosureItemRule.Protected, String)] = [
      (.addressWithheld, .address, "withheld-address"), (.sealed, .sealedLink, "sealed-link"),
    ]
    for (mark, holds, word) in kinds {
      guard let marks = said.list(mark) else { continue }
      if names.contains(where: marks.contains) { return word }
      if let found {
        if found.rules.contains(where: { $0.holds.contains(holds) }) { return word }
      } else if marks.contains("yes") {
        return word
      }
    }
    return nil
  }

  // MARK: Why an item does not go

  func reason(_ asked: String, _ flow: PlainFlow?) -> String? {
    guard let service else { return nil }
    let names = names(of: asked)
    guard let flow else {
      if let found = item(asked, for: service) { return never(found) }
      let listed = scope(service).contains { $0.service != nil && !$0.set.items.isEmpty }
      return listed ? "not-stated" : nil
    }
    if flow.isUnlisted {
      let agreed =
        said.list(.agreementItems).map { names.contains(where: $0.contains) } == true
        && came(.agreementStart) && !isPast(.agreementEnd)
      let needed = said.text(.by) == "person" && said.text(.need) != nil
      return !agreed && !needed ? "not-stated" : paper(names, flow)
    }
    guard let found = item(asked, for: service) else { return "not-stated" }
    for rule in flow.disclosure.items.reversed() where !rule.sameAs.isEmpty {
      if let never = rule.never,
        flow.disclosure.items.contains(where: {
          $0.never != nil && $0.sameAs.contains(found.key)
        })
      {
        return word(never)
      }
    }
    if let never = never(found) { return never }
    if request.obtains, said.list(.alreadyHeld)?.contains(where: names.contains) == true {
      return "already-held"
    }
    for rule in found.rules.reversed() {
      guard let need = rule.needs else { continue }
      if let lacking = lacking(need) { return lacking }
      break
    }
    if !isFor(found, flow) { return "not-for-recipient" }
    let isAnonymous = said.text(.form) == "anonymised" && flow.isAnonymous
    if !isAnonymous, let without = flow.recipient?.without,
      without.contains(where: { item($0, for: flow.owner)?.key == found.key })
    {
      return "not-for-recipient"
    }
    if !found.item.onlyFor.isEmpty, flow.items.isEmpty, found.owner == service.id {
      let key = purposeKey(request.purpose, for: service)
      let only = found.item.onlyFor.map { purposeKey($0, for: service) }
      if key == nil || !only.contains(key) { return "not-for-purpose" }
    }
    return paper(names, flow)
  }

  private func isFor(_ found: PlainItem, _ flow: PlainFlow) -> Bool {
    if flow.items.isEmpty {
      let covered = flow.disclosure.items.flatMap(\.covers)
      return found.owner == request.service || covered.contains(found.owner)
        || scope(flow.owner).contains { $0.id == found.owner }
    }
    return flow.items.contains { name in
      guard let named = item(name, for: flow.owner) else { return false }
      return named.key == found.key
        || named.rules.contains { $0.covers.contains(found.owner) && !found.owner.isEmpty }
    }
  }

  private func never(_ found: PlainItem) -> String? {
    for rule in found.rules.reversed() {
      if let never = rule.never { return word(never) }
    }
    return found.item.isHeld ? nil : "not-stated"
  }

  private func word(_ never: DisclosureItemRule.Never) -> String {
    switch never {
    case .received: "never-received"
    case .controlled: "not-controller"
    case .named: "name-never"
    }
  }

  private func lacking(_ need: DisclosureItemRule.Need) -> String? {
    switch need {
    case .concern: came(.concern) ? nil : "no-concern"
    case .requirement: came(.requirement) ? nil : "no-requirement"
    case .held: said.isYes(.subjectNumber) ? nil : "subject-has-none"
    }
  }

  /// What the request's own papers leave out.
  private func paper(_ names: [String], _ flow: PlainFlow) -> String? {
    func leavesOut(_ list: Circumstance) -> Bool {
      said.list(list).map { list in !names.contains(where: list.contains) } ?? false
    }
    let met = flow.rules.flatMap { $0.met.map(\.name) }
    let gates = (flow.recipient?.gates ?? []).filter { !met.contains($0.rawValue) }
    let conditions = flow.rules.flatMap(\.conditions)
    if conditions.contains(.listOfTheYear), leavesOut(.returnItems) { return "not-on-list" }
    let hasAgreement =
      !flow.rules.flatMap(\.under).isEmpty || flow.recipient?.agreements.isEmpty == false
    if hasAgreement, leavesOut(.agreementItems) { return "not-in-agreement" }
    let byCourt =
      conditions.contains {
        [.courtPermission, .courtOrder, .courtOrderOrRequirement].contains($0)
      }
      || gates.contains { [.permissionOfTheCourt, .courtOrder].contains($0) }
    let byDirection =
      conditions.contains(.consentOrDirection) || gates.contains(.courtDirection)
    if byCourt || byDirection && !isAgreed, leavesOut(.orderItems) { return "not-in-order" }
    let isMarked = said.list(.relevant).map { names.contains(where: $0.contains) }
    if isMarked == false || conditions.contains(.relevance) && isMarked != true {
      return "not-relevant"
    }
    if leavesOut(.needItems) { return "not-needed" }
    if conditions.contains(.grantNamed), leavesOut(.grantItems) { return "not-needed" }
    guard came(.optOut) else { return nil }
    if conditions.contains(.noObjection) { return "opted-out-of-marketing" }
    let offered = gates.contains(.optOutOffered) || conditions.contains(.notOptedOut)
    return offered ? "opted-out" : nil
  }
}
