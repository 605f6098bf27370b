import Register
import StatutoryTime

/// Turns a request into numbers, by the tables of one gate.
struct RequestEncoder {
  let tables: GateTables
  let request: DisclosureRequest

  private var said: Circumstances { request.circumstances }

  func code() -> RequestCode {
    var code = RequestCode()
    code.at = Int32(request.at.dayNumber)
    code.year = Int32(request.at.year)
    code.flags = flags()
    code.days = days()
    code.facts = request.facts
    let number = request.register.map { id in tables.registers.firstIndex { $0.id == id } ?? -1 }
    let register = number ?? 0
    guard tables.registers.indices.contains(register) else { return unknown(code) }
    code.register = Int32(register)
    let own = tables.registers[register]
    code.words = words(own.words)
    if let away = said.text(.transferRoute), own.routesAway.contains(away) {
      code.flags.insert(.routeAway)
    }
    guard let service = own.services[request.service] else { return unknown(code) }
    code.service = service
    code.key = key(service, own)
    code.purpose = purpose(service, own)
    code.items = items(service, own)
    if request.items.count > DisclosureRequest.itemsMax { code.flags.insert(.tooMany) }
    return code
  }

  /// The items of a request about a service that the register does not have.
  private func unknown(_ code: RequestCode) -> RequestCode {
    var code = code
    code.items = ContiguousArray(
      request.unique.map { ItemCode(index: -1, flags: itemFlags($0, named: [$0])) })
    return code
  }

  private func key(_ service: Int32, _ own: RegisterTable) -> UInt64 {
    var owner = service
    var name = request.recipient[...]
    if let slash = name.firstIndex(of: "/") {
      owner = own.services[String(name[..<slash])] ?? -1
      name = name[name.index(after: slash)...]
    }
    let number = tables.names[String(name)] ?? 0
    return owner < 0 || number == 0
      ? 0 : FlowIndex.key(service: owner, isSource: request.obtains, name: number)
  }

  private func purpose(_ service: Int32, _ own: RegisterTable) -> Int32 {
    if request.purpose == "as-stated" { return RequestCode.asStated }
    if request.purpose.contains("/") { return own.purposes[request.purpose] ?? -1 }
    for position in tables.services[Int(service)].scope {
      let key = "\(tables.services[Int(position)].id)/\(request.purpose)"
      if let found = own.purposes[key] { return found }
    }
    return -1
  }

  // MARK: Items

  private func items(_ service: Int32, _ own: RegisterTable) -> ContiguousArray<ItemCode> {
    ContiguousArray(
      request.unique.prefix(DisclosureRequest.itemsMax).map { name in
        let index = item(name, service, own)
        var names = [name]
        if index >= 0 {
          let table = tables.items[own.itemsFrom + Int(index)]
          let owner = tables.services[Int(table.service)].id
          names += ["\(owner)/\(table.id)"]
          if table.service == service { names += [table.id] }
        }
        return ItemCode(index: index, flags: itemFlags(name, named: names))
      })
  }

  private func item(_ name: String, _ service: Int32, _ own: RegisterTable) -> Int32 {
    if name.contains("/") { return own.items[name] ?? -1 }
    for position in tables.services[Int(service)].scope {
      if let found = own.items["\(tables.services[Int(position)].id)/\(name)"] { return found }
    }
    return -1
  }

  private func itemFlags(_ name: String, named names: [String]) -> ItemCode.Flags {
    var flags: ItemCode.Flags = []
    func lists(_ circumstance: Circumstance) -> Bool? {
      said.list(circumstance).map { list in names.contains(where: list.contains) }
    }
    if lists(.addressWithheld) == true { flags.insert(.markedAddress) }
    if lists(.sealed) == true { flags.insert(.sealed) }
    if let relevant = lists(.relevant) { flags.insert(relevant ? .relevant : .irrelevant) }
    if lists(.needItems) == false { flags.insert(.notNeeded) }
    if lists(.orderItems) == false { flags.insert(.notInOrder) }
    if let agreed = lists(.agreementItems) {
      flags.insert(agreed ? .inAgreement : .notInAgreement)
    }
    if lists(.returnItems) == false { flags.insert(.notOnList) }
    if lists(.grantItems) == false { flags.insert(.notInGrant) }
    if lists(.alreadyHeld) == true { flags.insert(.held) }
    if lists(.correctionSentBefore) != true { flags.insert(.notSentBefore) }
    return flags
  }

  // MARK: Words and days

  private func words(_ words: GateWords) -> RequestCode.Words {
    var shown = RequestCode.Words()
    let subject = request.subject.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    shown.subject = words.shown(subject, .subject)
    shown.kind = words.shown(said.text(.subjectKind), .kind)
    shown.law = words.shown(said.text(.law), .law)
    shown.role = words.shown(said.text(.role), .role)
    shown.link = words.shown(said.text(.link), .link)
    shown.agreement = words.shown(said.agreementKind, .agreement)
    shown.method = words.shown(said.text(.method), .method)
    shown.programme = words.shown(said.text(.orderProgramme), .programme)
    shown.country = words.shown(said.text(.country), .country)
    shown.location = words.shown(said.text(.location), .location)
    shown.returnYear = said.text(.returnYear).flatMap { Int32($0) } ?? 0
    return shown
  }

  private func days() -> RequestCode.Days {
    func day(_ name: Circumstance) -> Int32 {
      said.day(name).map { Int32($0.dayNumber) } ?? RequestCode.never
    }
    var days = RequestCode.Days()
    days.appointment = day(.appointment)
    days.requirement = day(.requirement)
    days.concern = day(.concern)
    days.request = day(.request)
    days.assurance = day(.assurance)
    days.safeguard = day(.safeguard)
    days.exception = day(.exception)
    days.order = day(.orderDate)
    days.orderEnd = day(.orderEnd)
    days.consent = day(.consentDate)
    days.consentEnd = day(.consentEnd)
    days.consentGiven = day(.consentGiven)
    let given = said.text(.consentState) == "withdrawn" ? day(.consentGiven) : day(.consentDate)
    days.consentAnniversaryBase = given
    days.president = day(.president)
    days.ministers = day(.ministers)
    days.caseReview = day(.caseReview)
    days.framework = day(.framework)
    days.compliance = day(.compliance)
    days.agreement = day(.agreementStart)
    days.agreementEnd = day(.agreementEnd)
    days.signed = day(.agreementSigned)
    days.told = day(.awarenessDate)
    days.born = day(.subjectBorn)
    days.linkEnd = day(.linkEnd)
    days.listed = day(.listed)
    days.listedEnd = day(.listedEnd)
    days.instruction = day(.instruction)
    days.instructionWithdrawn = day(.instructionWithdrawn)
    days.optOut = day(.optOut)
    days.restriction = day(.restriction)
    days.restrictionLifted = day(.restrictionLifted)
    days.transferCompleted = day(.transferCompleted)
    days.correction = day(.correction)
    days.plan = day(.planApproved)
    return days
  }

  // MARK: Flags

  private func flags() -> RequestCode.Flags {
    var flags: RequestCode.Flags = []
    func set(_ flag: RequestCode.Flags, _ isSo: Bool) { if isSo { flags.insert(flag) } }
    set(.person, said.text(.by) == "person")
    set(.obtains, request.obtains)
    set(.hurry, request.isInAHurry)
    set(.bulk, said.isYes(.bulk))
    set(.secondPerson, said.text(.planApprover) == "second-person")
    set(.need, said.text(.need) != nil)
    set(.reason, said.text(.reason) != nil)
    set(.decider, said.text(.decider) != nil)
    set(.law, said.text(.law).map { !DisclosureLaw.withoutPower.contains($0) } ?? false)
    set(.immediate, said.isYes(.immediate))
    set(.vital, said.text(.vitalInterests) != nil)
    set(.incapacity, said.text(.incapacity) != nil)
    set(.project, said.text(.project) == "approved")
    set(.team, said.text(.team) != nil)
    set(.product, said.text(.product) != nil)
    set(.grant, said.text(.grant) != nil)
    set(.matter, said.text(.matter) != nil)
    set(.proceedings, said.text(.matter) == "proceedings")
    set(.study, said.text(.study) != nil)
    let region = said.text(.region)
    set(.sameRegion, region != nil && region == said.text(.subjectRegion))
    set(.view, said.text(.access) == "view")
    set(.returnNamed, said.text(.returnName) != nil)
    set(.returnItems, said.list(.returnItems) != nil)
    set(.anonymised, said.text(.form) == "anonymised")
    set(.linkNone, said.text(.link) == "none")
    let actsFor = said.text(.actsFor)
    set(
      .acts, said.text(.link) == "representative" && (actsFor == nil || actsFor == "the-person"))
    set(.located, said.text(.location) != nil)
    set(.numberHeld, said.isYes(.subjectNumber))
    set(.agreementLists, said.list(.agreementItems) != nil)
    set(.needLists, said.list(.needItems) != nil)
    flags.formUnion(consentFlags())
    flags.formUnion(orderFlags())
    flags.formUnion(tellingFlags())
    flags.formUnion(markFlags())
    return flags
  }

  private func consentFlags() -> RequestCode.Flags {
    var flags: RequestCode.Flags = []
    switch said.text(.consentState) {
    case "given": flags.insert(.consentGiven)
    case "withdrawn": flags.insert(.consentWithdrawn)
    case "refused": flags.insert(.consentRefused)
    default: break
    }
    if let format = said.text(.format), said.list(.consentFormats)?.contains(format) == true {
      flags.insert(.formatAgreed)
    }
    if said.text(.restrictionException) != nil, said.text(.restrictionDecider) != nil {
      flags.insert(.exceptionDecided)
      if said.text(.restrictionException) == "consent" { flags.insert(.exceptionByConsent) }
    }
    return flags
  }

  private func orderFlags() -> RequestCode.Flags {
    var flags: RequestCode.Flags = []
    switch said.text(.orderKind) {
    case "permission": flags.insert(.permission)
    case "order": flags.insert(.order)
    case "requirement": flags.insert(.requirement)
    case "direction": flags.insert(.direction)
    default: break
    }
    let recipients = said.list(.orderRecipients)
    let purposes = said.list(.orderPurposes)
    let otherCase = said.text(.orderCase).map { $0 != "this" } ?? false
    if recipients?.contains(request.recipient) ?? true,
      purposes?.contains(request.purpose) ?? true, !otherCase
    {
      flags.insert(.orderReaches)
    }
    if recipients?.contains(request.recipient) == true { flags.insert(.orderNamesRecipient) }
    if said.list(.orderSources)?.contains(request.recipient) == true {
      flags.insert(.orderNamesSource)
    }
    if let programme = said.text(.orderProgramme), programme == said.text(.programme) {
      flags.insert(.orderedProgramme)
    }
    return flags
  }

  private func tellingFlags() -> RequestCode.Flags {
    var flags: RequestCode.Flags = []
    if said.text(.awareness) == "told" { flags.insert(.told) }
    if said.text(.awareness) != nil, said.text(.awarenessReason) != nil {
      flags.insert(.toldReason)
    }
    let who = said.list(.awarenessWho) ?? []
    if who.contains("parent") { flags.insert(.toldParent) }
    if who.contains("child") { flags.insert(.toldChild) }
    return flags
  }

  private func markFlags() -> RequestCode.Flags {
    var flags: RequestCode.Flags = []
    if let marks = said.list(.addressWithheld) {
      flags.insert(.markedAddress)
      if marks.contains("yes") { flags.insert(.markedAll) }
    }
    if let seals = said.list(.sealed) {
      flags.insert(.markedSeal)
      if seals.contains("yes") { flags.insert(.sealedAll) }
    }
    return flags
  }
}

extension Circumstances {
  /// The kind of agreement by the register's word for it.
  var agreementKind: String? {
    text(.agreementKind).map {
      switch $0 {
      case "confidentiality": "confidentiality-agreement"
      default: $0
      }
    }
  }
}

extension DisclosureRequest {
  /// The items asked for, each once.
  var unique: [String] {
    var seen: Set<String> = []
    return items.filter { seen.insert($0).inserted }
  }
}
