import StatutoryTime

extension DisclosureGate {
  /// What the request fails of what the register and the law ask, as bits of ``GateCheck``.
  func failed(_ code: borrowing RequestCode, _ position: Int32) -> UInt64 {
    var missing = general(code)
    if code.service >= 0, !code.flags.contains(.obtains) {
      let always = tables.services[Int(code.service)].always
      if always != 0 { missing |= always & ~shown(code) }
    }
    guard position >= 0 else { return missing | GateCheck.stated.bit }
    return tables.flows.withUnsafeBufferPointer { flows in
      let flow = UnsafePointer(flows.baseAddress! + Int(position))
      missing |= flow.pointee.required & ~shown(code)
      missing |= scope(code, flow)
      if flow.pointee.rulesTo > flow.pointee.rulesFrom { missing |= rules(code, flow) }
      if flow.pointee.consentYears > 0 || flow.pointee.childToldFrom > 0 {
        missing |= ages(code, flow)
      }
      return missing
    }
  }

  /// What holds for every request.
  private func general(_ code: borrowing RequestCode) -> UInt64 {
    var missing: UInt64 = 0
    let flags = code.flags
    if code.register >= 0, code.at < tables.registers[Int(code.register)].begins {
      missing |= GateCheck.noticeBegun.bit
    }
    if flags.contains(.bulk), !(flags.contains(.secondPerson) && code.days.plan <= code.at) {
      missing |= GateCheck.plan.bit
    }
    if flags.contains(.routeAway), code.days.transferCompleted <= code.at {
      missing |= GateCheck.control.bit
    }
    if code.days.restriction <= code.at, code.days.restrictionLifted > code.at,
      !(flags.contains(.exceptionDecided)
        && (!flags.contains(.exceptionByConsent) || isAgreed(code)))
    {
      missing |= GateCheck.restriction.bit
    }
    guard flags.contains(.located), code.service >= 0 else { return missing }
    let area = tables.services[Int(code.service)].area
    if area != 0, area & code.words.location == 0 {
      if code.days.safeguard > code.at { missing |= GateCheck.areaSafeguard.bit }
      if code.days.exception > code.at
        || !tables.registers[Int(code.register)].hasExceptions
      {
        missing |= GateCheck.areaException.bit
      }
    }
    return missing
  }

  /// Purpose, person and record.
  private func scope(
    _ code: borrowing RequestCode, _ flow: UnsafePointer<FlowTable>
  ) -> UInt64 {
    var missing: UInt64 = 0
    let flags = flow.pointee.flags
    let isStated =
      flags.contains(.anyPurpose)
      ? code.purpose != -1 || flags.contains(.anyoneElse)
      : code.purpose >= 0 && contains(flow.pointee.purposes, Int(code.purpose))
    if !isStated { missing |= GateCheck.purpose.bit }
    let isAbout =
      !flags.contains(.hasSubjects) && !flow.pointee.hasKinds
      || flow.pointee.subjects & code.words.subject != 0
      || flow.pointee.kinds & code.words.kind != 0
    if !isAbout || flow.pointee.notKinds & code.words.kind != 0 {
      missing |= GateCheck.about.bit
    }
    if flags.contains(.hasFacts) {
      for (fact, value) in flow.pointee.facts where (code.facts[fact] ?? value) != value {
        missing |= GateCheck.record.bit
      }
    }
    return missing
  }

  /// The words that the rules list, of which the request must show one each.
  private func rules(
    _ code: borrowing RequestCode, _ flow: UnsafePointer<FlowTable>
  ) -> UInt64 {
    var missing: UInt64 = 0
    let words = code.words
    let at = code.at
    for position in Int(flow.pointee.rulesFrom)..<Int(flow.pointee.rulesTo) {
      let rule = tables.rules[position]
      if rule.about != 0, rule.about & words.subject == 0 { continue }
      if rule.required != 0 { missing |= rule.required & ~shown(code) }
      if rule.cites != 0, rule.cites & words.law == 0 { missing |= GateCheck.cites.bit }
      if rule.roles != 0, rule.roles & words.role == 0 { missing |= GateCheck.role.bit }
      if rule.links != 0, rule.links & words.link == 0 || at > code.days.linkEnd {
        missing |= GateCheck.link.bit
      }
      if rule.agreements != 0,
        rule.agreements & words.agreement == 0 || code.days.agreement > at
          || at > code.days.agreementEnd
      {
        missing |= GateCheck.agreement.bit
      }
      if rule.methods != 0, rule.methods & words.method == 0 { missing |= GateCheck.method.bit }
      if rule.programmes != 0, code.flags.contains(.orderedProgramme),
        rule.programmes & words.programme == 0
      {
        missing |= GateCheck.programmeStated.bit
      }
      if rule.countries != 0, rule.countries & words.country == 0 {
        missing |= GateCheck.country.bit
      }
      if rule.storedIn != 0, rule.storedIn & words.location == 0 {
        missing |= GateCheck.storedIn.bit
      }
    }
    return missing
  }

  /// What depends on anniversaries.
  private func ages(
    _ code: borrowing RequestCode, _ flow: UnsafePointer<FlowTable>
  ) -> UInt64 {
    var missing: UInt64 = 0
    let at = LocalDay(dayNumber: Int(code.at))
    let given = code.days.consentAnniversaryBase
    if flow.pointee.consentYears > 0, given != RequestCode.never,
      at >= LocalDay(dayNumber: Int(given)).adding(years: Int(flow.pointee.consentYears))
    {
      missing |= GateCheck.consentYears.bit
    }
    if flow.pointee.childToldFrom > 0, !isToldByAge(code, Int(flow.pointee.childToldFrom)) {
      missing |= GateCheck.childTold.bit
    }
    return missing
  }

  /// From the birthday the child holds the right, below it the parent or carer does.
  ///
  /// - Law: Family Law Reform Act 1969 s.9
  private func isToldByAge(_ code: borrowing RequestCode, _ age: Int) -> Bool {
    let flags = code.flags
    if flags.contains(.toldReason) { return true }
    if flags.contains(.toldParent), flags.contains(.toldChild) { return true }
    guard code.days.born != RequestCode.never else { return false }
    let birthday = LocalDay(dayNumber: Int(code.days.born)).adding(years: age)
    return flags.contains(Int(code.at) >= birthday.dayNumber ? .toldChild : .toldParent)
  }

  /// Whether the person's consent is in force.
  @inline(__always)
  func isAgreed(_ code: borrowing RequestCode) -> Bool {
    let days = code.days
    if code.flags.contains(.consentGiven) {
      return days.consent <= code.at && code.at <= days.consentEnd
    }
    return code.flags.contains(.consentWithdrawn) && days.consent > code.at
      && days.consent != RequestCode.never && days.consentGiven <= code.at
  }

  /// Everything that the request shows, as bits of the conditions' checks.
  private func shown(_ code: borrowing RequestCode) -> UInt64 {
    let flags = code.flags
    let at = code.at
    @inline(__always)
    func bit(_ check: GateCheck, _ isShown: Bool) -> UInt64 { isShown ? check.bit : 0 }
    @inline(__always)
    func flag(_ check: GateCheck, _ flag: RequestCode.Flags) -> UInt64 {
      bit(check, flags.contains(flag))
    }
    @inline(__always)
    func day(_ check: GateCheck, _ day: Int32) -> UInt64 { bit(check, day <= at) }
    let agreed = isAgreed(code)
    let lawAndDecider = flags.contains(.law) && flags.contains(.decider)
    let ordered =
      code.days.order <= at && at <= code.days.orderEnd && flags.contains(.orderReaches)
    let order = ordered && flags.contains(.order)
    let refused =
      code.days.consent <= at
      && (flags.contains(.consentRefused) || flags.contains(.consentWithdrawn))
    var shown = GateCheck.stated.bit
    shown |= flag(.anonymised, .anonymised) | flag(.need, .need) | flag(.reason, .reason)
    shown |= bit(
      .told, flags.contains(.told) && code.days.told <= at || flags.contains(.toldReason))
    shown |= bit(.consent, agreed) | flag(.formatAgreed, .formatAgreed)
    shown |= bit(
      .consentOrDirection,
      agreed
        || refused && ordered && flags.contains(.direction)
          && flags.contains(.orderNamesSource)
    )
    shown |= bit(.permissionOrLaw, agreed || lawAndDecider)
    shown |= bit(.lawWithDecider, lawAndDecider) | flag(.law, .law)
    shown |= bit(.courtPermission, ordered && flags.contains(.permission))
    shown |= bit(.courtOrder, order)
    shown |= bit(.courtOrderOrRequirement, order || ordered && flags.contains(.requirement))
    shown |= bit(.orderOrProceedings, order || flags.contains(.proceedings))
    shown |= bit(.orderedProgramme, ordered && flags.contains(.orderedProgramme))
    shown |= bit(.concernedByOrder, !flags.contains(.linkNone))
    shown |= flag(.immediate, .immediate) | flag(.vitalInterests, .vital)
    shown |= flag(.incapacity, .incapacity)
    shown |= day(.presidentsApproval, code.days.president)
    shown |= day(.ministersApproval, code.days.ministers) | flag(.projectApproved, .project)
    shown |= day(.signed, code.days.signed) | day(.caseReview, code.days.caseReview)
    shown |= day(.researchFramework, code.days.framework)
    shown |= day(.compliance, code.days.compliance) | day(.assurance, code.days.assurance)
    shown |= flag(.productNamed, .product) | flag(.teamNamed, .team) | flag(.grantNamed, .grant)
    shown |= flag(.matterRecorded, .matter) | day(.request, code.days.request)
    shown |= bit(
      .instruction, code.days.instruction <= at && code.days.instructionWithdrawn > at)
    shown |= flag(.studyRegistered, .study)
    shown |= bit(.approvedList, code.days.listed <= at && at <= code.days.listedEnd)
    shown |= day(.appointment, code.days.appointment) | flag(.sameRegion, .sameRegion)
    shown |= flag(.viewOnly, .view) | flag(.namedReturn, .returnNamed)
    shown |= bit(
      .listOfTheYear, flags.contains(.returnItems) && code.words.returnYear == code.year)
    shown |= flag(.actsForThePerson, .acts)
    return shown
  }
}
