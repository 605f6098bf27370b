import Gate
import Register
import StatutoryTime

/// A recipient or a source as the register states it, with the rules that govern it.
struct PlainFlow {
  let owner: Service?
  let set: StatementSet
  let disclosure: DisclosureRules
  let recipient: Recipient?
  let id: String
  let items: [String]
  let subjects: [String]
  let isUnlisted: Bool
  let isCourt: Bool

  var rules: [DisclosureRule] {
    disclosure.rules.filter { recipient == nil ? $0.from.contains(id) : $0.to.contains(id) }
  }
  var isAnonymous: Bool { recipient?.form == .anonymous }
  var isForAnyoneElse: Bool { rules.contains(where: \.isForAnyoneElse) }
  var purposes: [String] {
    let narrowed = rules.flatMap(\.purposes)
    return narrowed.isEmpty ? recipient?.purposes ?? [] : narrowed
  }
}

extension PlainMatter {
  func failures(_ flow: PlainFlow) -> [Failure] {
    var failures: [Failure] = []
    if flow.recipient?.isShared == false { failures.append(.notCovered) }
    if !isPurposeStated(flow) { failures.append(.notCovered) }
    if !isAbout(flow) { failures.append(.notCovered) }
    for fact in flow.recipient?.applies ?? []
    where request.facts[fact.fact] ?? fact.value != fact.value {
      failures.append(.notCovered)
    }
    let met = flow.rules.flatMap { $0.met.map(\.name) }
    for gate in flow.recipient?.gates ?? [] where !met.contains(gate.rawValue) {
      if let failure = failure(gate) { failures.append(failure) }
    }
    if flow.recipient?.access == .view, said.text(.access) != "view" {
      failures.append(.notCovered)
    }
    if flow.isAnonymous, said.text(.form) != "anonymised" {
      failures.append(flow.isCourt ? .unlawful : .notCovered)
    }
    for rule in flow.rules { failures += self.failures(rule, flow) }
    let under = flow.rules.flatMap(\.under)
    let stated = flow.recipient?.agreements.map(\.rawValue) ?? []
    if under.isEmpty, !stated.isEmpty, !isAgreedUnder(stated) { failures.append(.notCovered) }
    return failures
  }

  private func failures(_ rule: DisclosureRule, _ flow: PlainFlow) -> [Failure] {
    var failures: [Failure] = []
    // Years and ages hold about everybody: an end of consent knows no kinds of person.
    if let years = rule.consentYears {
      let given = said.text(.consentState) == "withdrawn" ? Circumstance.consentGiven : .consentDate
      if let day = said.day(given), request.at >= day.adding(years: years) {
        failures.append(.notCovered)
      }
    }
    if let age = rule.childToldFrom, !isToldByAge(age) { failures.append(.notCovered) }
    if !rule.about.isEmpty, !rule.about.contains(subject ?? "") { return failures }
    for condition in rule.conditions {
      if condition == .anonymised, said.text(.form) != "anonymised" {
        failures.append(flow.isCourt ? .unlawful : .notCovered)
      } else if let failure = failure(condition) {
        failures.append(failure)
      }
    }
    func lacks(_ words: [String], _ shown: String?) -> Bool {
      !words.isEmpty && !words.contains(shown ?? "")
    }
    if lacks(rule.cites, said.text(.law)) { failures.append(.unlawful) }
    if lacks(rule.roles, said.text(.role)) { failures.append(.unlawful) }
    if lacks(rule.links, said.text(.link)) || !rule.links.isEmpty && isPast(.linkEnd) {
      failures.append(flow.isCourt ? .unlawful : .notCovered)
    }
    if !rule.under.isEmpty, !isAgreedUnder(rule.under) { failures.append(.notCovered) }
    if lacks(rule.methods, said.text(.method)) { failures.append(.notCovered) }
    if lacks(rule.countries, said.text(.country)) { failures.append(.notCovered) }
    if lacks(rule.storedIn, said.text(.location)) { failures.append(.notCovered) }
    if !rule.programmes.isEmpty, let ordered = said.text(.orderProgramme),
      ordered == said.text(.programme), !rule.programmes.contains(ordered)
    {
      failures.append(.notCovered)
    }
    return failures
  }

  private func isAgreedUnder(_ kinds: [String]) -> Bool {
    let kind = said.text(.agreementKind) ?? ""
    let full = kind == "confidentiality" ? "confidentiality-agreement" : kind
    return kinds.contains(full) && came(.agreementStart) && !isPast(.agreementEnd)
  }

  private func isToldByAge(_ age: Int) -> Bool {
    if said.text(.awareness) != nil, said.text(.awarenessReason) != nil { return true }
    let who = said.list(.awarenessWho) ?? []
    if who.contains("parent"), who.contains("child") { return true }
    guard let born = said.day(.subjectBorn) else { return false }
    return who.contains(request.at >= born.adding(years: age) ? "child" : "parent")
  }

  // MARK: Conditions

  /// A gate of a statement, in the notice's own words.
  private func failure(_ gate: Recipient.Gate) -> Failure? {
    switch gate {
    case .permissionOfTheCourt: failure(DisclosureCondition.courtPermission)
    case .courtOrder: failure(DisclosureCondition.courtOrder)
    case .courtDirection: failure(DisclosureCondition.consentOrDirection)
    case .consent: failure(DisclosureCondition.consent)
    case .permissionOrLaw: failure(DisclosureCondition.permissionOrLaw)
    case .lawfulBasisRecorded: failure(DisclosureCondition.lawWithDecider)
    case .needForTheJob, .safeguarding: failure(DisclosureCondition.need)
    case .toldBeforehand: failure(DisclosureCondition.told)
    case .vitalInterests: failure(DisclosureCondition.vitalInterests)
    case .incapacity: failure(DisclosureCondition.incapacity)
    case .presidentsApproval: failure(DisclosureCondition.presidentsApproval)
    case .ministersApproval: failure(DisclosureCondition.ministersApproval)
    case .caseByCaseReview: failure(DisclosureCondition.caseReview)
    case .researchFramework: failure(DisclosureCondition.researchFramework)
    case .dataProtectionLawMet: failure(DisclosureCondition.compliance)
    case .asRepresentative: failure(DisclosureCondition.actsForThePerson)
    case .confidentialityAgreementSigned: failure(DisclosureCondition.signed)
    case .usersInstructions: failure(DisclosureCondition.instruction)
    case .minimumItems, .optOutOffered: nil
    }
  }

  /// - Returns: nil where the condition is shown; which kind of no where it is not.
  func failure(_ condition: DisclosureCondition) -> Failure? {
    let kind = said.text(.orderKind)
    func unless(_ isShown: Bool, _ failure: Failure) -> Failure? { isShown ? nil : failure }
    switch condition {
    case .need: return unless(said.text(.need) != nil, .notCovered)
    case .reason: return unless(said.text(.reason) != nil, .notCovered)
    case .told:
      let told = said.text(.awareness) == "told" && came(.awarenessDate)
      let why = said.text(.awareness) != nil && said.text(.awarenessReason) != nil
      return unless(told || why, .notCovered)
    case .consent: return unless(isAgreed, .unlawful)
    case .formatAgreed:
      let format = said.text(.format) ?? ""
      return unless(said.list(.consentFormats)?.contains(format) == true, .unlawful)
    case .consentOrDirection:
      let refused =
        ["refused", "withdrawn"].contains(said.text(.consentState) ?? "") && came(.consentDate)
      let directed =
        isOrdered && kind == "direction"
        && said.list(.orderSources)?.contains(request.recipient) == true
      return unless(isAgreed || refused && directed, .unlawful)
    case .permissionOrLaw:
      return unless(isAgreed || lawCarries && said.text(.decider) != nil, .unlawful)
    case .lawWithDecider: return unless(lawCarries && said.text(.decider) != nil, .unlawful)
    case .law: return unless(lawCarries, .unlawful)
    case .courtPermission: return unless(isOrdered && kind == "permission", .unlawful)
    case .courtOrder: return unless(isOrdered && kind == "order", .unlawful)
    case .courtOrderOrRequirement:
      return unless(isOrdered && (kind == "order" || kind == "requirement"), .unlawful)
    case .orderOrProceedings:
      let proceedings = said.text(.matter) == "proceedings"
      return unless(isOrdered && kind == "order" || proceedings, .unlawful)
    case .orderedProgramme:
      let ordered = said.text(.orderProgramme)
      return unless(
        isOrdered && ordered != nil && ordered == said.text(.programme), .unlawful)
    case .concernedByOrder: return unless(said.text(.link) != "none", .unlawful)
    case .immediate: return unless(said.isYes(.immediate), .unlawful)
    case .vitalInterests: return unless(said.text(.vitalInterests) != nil, .unlawful)
    case .incapacity: return unless(said.text(.incapacity) != nil, .unlawful)
    default: return laterFailure(condition)
    }
  }

  private func laterFailure(_ condition: DisclosureCondition) -> Failure? {
    func unless(_ isShown: Bool, _ failure: Failure = .notCovered) -> Failure? {
      isShown ? nil : failure
    }
    switch condition {
    case .presidentsApproval: return unless(came(.president), .unlawful)
    case .ministersApproval: return unless(came(.ministers))
    case .projectApproved: return unless(said.text(.project) == "approved")
    case .signed: return unless(came(.agreementSigned))
    case .caseReview: return unless(came(.caseReview))
    case .researchFramework: return unless(came(.framework))
    case .compliance: return unless(came(.compliance), .unlawful)
    case .assurance: return unless(came(.assurance))
    case .productNamed: return unless(said.text(.product) == "named")
    case .teamNamed: return unless(said.text(.team) == "named")
    case .grantNamed: return unless(said.text(.grant) == "named")
    case .matterRecorded: return unless(said.text(.matter) != nil)
    case .request: return unless(came(.request))
    case .instruction: return unless(came(.instruction) && !came(.instructionWithdrawn))
    case .studyRegistered: return unless(said.text(.study) == "registered")
    case .approvedList: return unless(came(.listed) && !isPast(.listedEnd), .unlawful)
    case .appointment: return unless(came(.appointment))
    case .sameRegion:
      let region = said.text(.region)
      return unless(region != nil && region == said.text(.subjectRegion))
    case .viewOnly: return unless(said.text(.access) == "view")
    case .namedReturn: return unless(said.text(.returnName) != nil)
    case .listOfTheYear:
      let year = said.text(.returnYear).flatMap { Int($0) }
      return unless(said.list(.returnItems) != nil && year == request.at.year)
    case .actsForThePerson:
      let actsFor = said.text(.actsFor) ?? "the-person"
      return unless(said.text(.link) == "representative" && actsFor == "the-person")
    default: return nil
    }
  }

  // MARK: Purpose and person

  var subject: String? { request.subject?.split(separator: "/").last.map(String.init) }

  private func isPurposeStated(_ flow: PlainFlow) -> Bool {
    if flow.isForAnyoneElse { return true }
    guard !flow.purposes.isEmpty else {
      return request.purpose == "as-stated" || purposeKey(request.purpose, for: service) != nil
    }
    guard let key = purposeKey(request.purpose, for: service) else { return false }
    return flow.purposes.contains { purposeKey($0, for: flow.owner) == key }
  }

  private func isAbout(_ flow: PlainFlow) -> Bool {
    let kind = said.text(.subjectKind) ?? ""
    if flow.rules.contains(where: { $0.notKinds.contains(kind) }) { return false }
    let kinds = flow.rules.flatMap(\.kinds)
    if flow.subjects.isEmpty, kinds.isEmpty { return true }
    return flow.subjects.contains(subject ?? "") || kinds.contains(kind)
  }
}
